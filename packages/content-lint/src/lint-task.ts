import { maskText } from './analysis/private-spans.ts';
import { analyse, type LintOptions, type LintResult, lintText } from './engine/lint.ts';
import { type FileFormat, readerOf } from './file-format.ts';
import { openDictionary } from './open-dictionary.ts';

interface Asked {
  /** Settings as of `lintText`. */
  options: Omit<LintOptions, 'format' | 'dictionary'>;
  /** The file's path: code and MDX are read as the kit that is installed beside it says. Default: nothing is known of components. */
  path?: string;
  /** Path of a dictionary, as of `openDictionary`: each thread reads its own. */
  dictionary?: string;
}

/** A text that is to be judged: all of it can be sent to another thread. */
export interface TextTask extends Asked {
  /** Decoded, with its byte order mark if it has one. */
  content: string;
  format: Exclude<FileFormat, 'docx'>;
}

/** A text or a Word document that is to be judged. */
export type LintTask = TextTask | (Asked & { content: Uint8Array; format: 'docx' });

async function readerFor({ format, path }: TextTask): ReturnType<typeof readerOf> {
  if (path === undefined || (format !== 'jsx' && format !== 'mdx')) return readerOf(format);
  const { kitComponents } = await import('@stockholm/findings/kit');
  return readerOf(format, kitComponents(path));
}

/** What `judge.lint` gives, on this thread. */
export async function lintTask(task: LintTask): Promise<LintResult> {
  const options = task.dictionary === undefined ? task.options : { ...task.options, dictionary: await openDictionary(task.dictionary) };
  if (task.format !== 'docx') return lintText(task.content, { ...options, format: await readerFor(task) });
  // A run without Word documents need not load what reads them.
  const { lintDocx } = await import('./docx.ts');
  return lintDocx(task.content, options);
}

/** What `judge.mask` gives, on this thread. */
export async function maskTask(task: TextTask): Promise<string> {
  const { source, privateSpans } = analyse(task.content, { format: await readerFor(task), uri: task.options.uri });
  return maskText(source, privateSpans);
}

/** What each kind of work takes and gives. */
export interface Work {
  lint: { task: LintTask; result: LintResult };
  mask: { task: TextTask; result: string };
}

export type Order = { [Kind in keyof Work]: { kind: Kind; task: Work[Kind]['task'] } }[keyof Work];

export const perform = (order: Order): Promise<Work[keyof Work]['result']> => (order.kind === 'lint' ? lintTask(order.task) : maskTask(order.task));

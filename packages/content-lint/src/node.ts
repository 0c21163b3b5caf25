import { extname } from 'node:path';
import { StadError } from '@stad/errors';
import { isCataloguePath } from './extract/catalogue/catalogue-path.ts';
import { type LintOptions, type LintResult, lintText } from './engine/lint.ts';
import type { JsxComponents } from './extract/jsx/jsx-component.ts';
import { type FileFormat, readerOf } from './file-format.ts';
import { readBytes } from './read-bytes.ts';

export { type FileFormat, readerOf } from './file-format.ts';
export { type Judge, type JudgeOptions, openJudge } from './judge.ts';
export type { LintTask } from './lint-task.ts';
export { openDictionary } from './open-dictionary.ts';
export { maxFileSize, readBytes } from './read-bytes.ts';

/** Formats by file extension. JSON and YAML are text only where the path is one of a catalogue: see {@link formatOf}. */
export const formats: Readonly<Record<string, FileFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.json': 'catalogue',
  '.jsonc': 'catalogue',
  '.yaml': 'catalogue',
  '.yml': 'catalogue',
  '.jsx': 'jsx',
  '.tsx': 'jsx',
};

export interface LintFileOptions extends Omit<LintOptions, 'format' | 'uri'> {
  /** Default: the path, with `/`. */
  uri?: string;
  /** Default: by the name. */
  format?: FileFormat;
  /** What is known of the components that code and MDX import. Default: nothing. */
  components?: JsxComponents;
}

/**
 * The format of a file, by its extension and, of a catalogue, by its name and folders; undefined for other files.
 *
 * @param path - Relative to the project: folders above it may have the name of a language by chance.
 */
export function formatOf(path: string): FileFormat | undefined {
  const format = formats[extname(path).toLowerCase()];
  return format === 'catalogue' && !isCataloguePath(path) ? undefined : format;
}

/**
 * Judges a file.
 *
 * @throws StadError `UNKNOWN_FORMAT`, `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `INVALID_UTF8`, and those of `lintText` and `lintDocx`.
 */
export async function lintFile(path: string, options: LintFileOptions = {}): Promise<LintResult> {
  const uri = options.uri ?? path.replaceAll('\\', '/').normalize('NFC');
  const format = options.format ?? formatOf(uri);
  if (format === undefined) {
    throw new StadError({
      code: 'UNKNOWN_FORMAT',
      what: `${path} is not a file that the content engine reads`,
      why: `It reads ${Object.keys(formats).join(', ')}; of JSON only catalogues of messages, which have the name of a language or stand in a folder such as locales`,
      remedy: 'Name the format in the options, or leave the file out.',
      uri: path,
    });
  }
  if (format === 'docx') {
    // A run without Word documents need not load what reads them.
    const { lintDocx } = await import('./docx.ts');
    return lintDocx(await readBytes(path), { ...options, uri });
  }
  return lintText(await readText(path), { ...options, format: await readerOf(format, options.components), uri });
}

/**
 * Reads a file as strict UTF-8, with its byte order mark.
 *
 * @throws StadError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `INVALID_UTF8`.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new StadError({
      code: 'INVALID_UTF8',
      what: `${path} is not UTF-8`,
      remedy: 'Save it as UTF-8.',
      uri: path,
      cause,
    });
  }
}

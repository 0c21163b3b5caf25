import type { ContentFact, LintOptions } from '@stockholm/content-lint';
import { formatOf, type FileFormat, type Judge } from '@stockholm/content-lint/node';
import type { Finding, ReportDocument } from '@stockholm/findings';
import { isStadError, type StadError } from '@stad/errors';
import type { FileSettings, Settings } from '../config/settings.ts';
import type { Problems } from '../problems.ts';
import { maskSource } from '../private-words.ts';
import type { Changes } from './changed-lines.ts';
import type { ProjectDictionary } from './dictionary.ts';
import { docxText } from './judge-docx.ts';
import { gotWorse, isMeasure } from './measures.ts';
import { mendText } from './mend-text.ts';
import type { Progress } from './progress.ts';
import type { ResultCache } from './result-cache.ts';
import type { RunContext } from './run-context.ts';
import type { Save } from './save-mended.ts';
import type { ShownText } from './shown-text.ts';

/** A text to judge: a file's, or what came on standard input under a file's name. */
export interface TextSource {
  path: string;
  uri: string;
  /** Decoded, with its byte order mark. Rejects with a StadError. */
  read(): Promise<string>;
  /** Of a file that is no text: a Word document. Rejects with a StadError. */
  bytes(): Promise<Uint8Array>;
}

export interface ContentRun {
  findings: Finding[];
  documents: ReportDocument[];
  /** What the texts are compared with each other by. */
  facts: ContentFact[];
  problems: StadError[];
  /** By uri, those texts that the format shows. */
  sources: Map<string, ShownText>;
  /** Word documents by uri, as they were judged. */
  documentBytes: Map<string, Uint8Array>;
}

export interface ContentRunOptions {
  run: RunContext;
  judge: Judge;
  dictionary: ProjectDictionary | undefined;
  settings: Settings;
  changes: Changes | undefined;
  /** Undefined where nothing is to be mended. */
  save: Save | undefined;
  /** Told of each text that is done. */
  progress: Progress;
  /** Told of what broke the engine, for those who keep it. */
  broke(error: unknown): void;
  /** Undefined where everything is judged anew. */
  cache: ResultCache | undefined;
  /** Rules with an approval in a text: what they find there is a person's to mend. */
  approvedRules(uri: string): ReadonlySet<string>;
  /** Which texts the format shows: all, lines of those with findings, or none. */
  keepSources: 'all' | 'found' | 'none';
  /** True when a Word document is to be written back. */
  keepDocuments: boolean;
}

type AskedOptions = Omit<LintOptions, 'format' | 'dictionary'>;

/** Judges a text as it stands in a file, or stood there. */
type JudgeSource = (source: string) => ReturnType<Judge['lint']>;

const isUnparsable = ({ code }: StadError): boolean => code === 'FILE_UNPARSABLE';

/**
 * Judges texts with the content rules, as many at a time as the judge has use for. A text that can't be judged, or breaks the
 * engine, is a problem; the others go on. The result has them in their order, whichever was done first.
 */
export async function judgeTexts(texts: readonly TextSource[], options: ContentRunOptions): Promise<ContentRun> {
  const parts: ContentRun[] = texts.map(() => ({ findings: [], documents: [], facts: [], problems: [], sources: new Map(), documentBytes: new Map() }));
  const running = new Set<Promise<void>>();
  try {
    for (const [index, text] of texts.entries()) {
      // Here, so that the configs are read in the order of the texts.
      const settings = await options.settings.of(text.path);
      const one = judgeOrTell(text, settings, options, parts[index] as ContentRun).then(() => {
        running.delete(one);
        options.progress.step();
      });
      running.add(one);
      if (running.size >= options.judge.capacity) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    // Those that still run when one has broken the whole run.
    await Promise.allSettled(running);
    options.progress.end();
  }
  return {
    findings: parts.flatMap(({ findings }) => findings),
    documents: parts.flatMap(({ documents }) => documents),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems),
    sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    documentBytes: new Map(parts.flatMap(({ documentBytes }) => [...documentBytes])),
  };
}

async function judgeOrTell(text: TextSource, settings: FileSettings, options: ContentRunOptions, result: ContentRun): Promise<void> {
  try {
    await judgeOne(text, settings, options, result);
  } catch (error) {
    result.problems.push(isStadError(error) && error.code !== 'JUDGING_FAILED' ? inOurWords(text.uri, error, options.run.problems) : brokeOn(text.uri, isStadError(error) ? error.cause : error, options));
  }
}

/** The engine's own errors are in English. */
function inOurWords(uri: string, error: StadError, problems: Problems): StadError {
  if (isUnparsable(error)) return problems.syntaxFault(uri, error.why ?? '');
  return error.code.startsWith('DOCX_') ? problems.docx(uri, error) : error;
}

function brokeOn(uri: string, cause: unknown, { run, broke }: ContentRunOptions): StadError {
  broke(cause);
  return run.problems.brokeOn(uri, maskSource(cause instanceof Error ? cause.message : String(cause)), cause);
}

async function judgeOne(text: TextSource, { rules, profile }: FileSettings, options: ContentRunOptions, result: ContentRun): Promise<void> {
  const { path, uri } = text;
  const { run, judge, changes } = options;
  const ofProject = options.dictionary === undefined ? {} : { dictionary: options.dictionary.path };
  const format = formatOf(uri);
  if (format === undefined) return;
  const asked: AskedOptions = {
    uri,
    lang: run.lang,
    edition: run.edition,
    rules: rules as NonNullable<LintOptions['rules']>,
    ...(profile !== undefined && { profile }),
  };
  if (format === 'docx') {
    const bytes = await text.bytes();
    const judged = await knownOr(bytes, asked, format, options, () => judge.lint({ content: bytes, format, options: asked, ...ofProject }));
    if (options.keepSources === 'all') result.sources.set(uri, await docxText(bytes, uri, run.problems));
    if (options.keepDocuments) result.documentBytes.set(uri, bytes);
    // Git keeps no lines of it: a changed document is new as a whole.
    if (changes !== undefined) for (const finding of judged.findings) finding.baselineState = changes.touches(path, finding) ? 'new' : 'unchanged';
    result.findings.push(...judged.findings);
    result.documents.push(judged.document);
    result.facts.push(...judged.facts);
    return;
  }
  const judgeSource: JudgeSource = (content) => judge.lint({ content, format, options: asked, path, ...ofProject });
  let source = await text.read();
  if (options.save !== undefined) source = await mendAndSave(text, source, judgeSource, options, result);
  const { findings, document, facts } = await knownOr(source, asked, format, options, () => judgeSource(source));
  if (changes !== undefined) await markUnchanged(findings, document, path, changes, (before) => measured(before, judgeSource));
  result.findings.push(...findings);
  result.documents.push(document);
  result.facts.push(...facts);
  if (options.keepSources === 'all' || (options.keepSources === 'found' && findings.length > 0)) {
    result.sources.set(uri, { text: await judge.mask({ content: source, format, options: asked, path }) });
  }
}

/** What the cache knows of a text, else what is found now. */
function knownOr(content: string | Uint8Array, asked: AskedOptions, format: FileFormat, { cache, dictionary }: ContentRunOptions, judgeNow: () => ReturnType<Judge['lint']>): ReturnType<Judge['lint']> {
  // What code and MDX say hangs on other files too: the kit's manifest, and modules that pass its components on.
  return cache === undefined || format === 'jsx' || format === 'mdx' ? judgeNow() : cache.of(content, { ...asked, format, ...(dictionary !== undefined && { dictionary: dictionary.hash }) }, judgeNow);
}

/** The text as it stands in the file afterwards: unmended when it could not be written. */
async function mendAndSave({ path, uri }: TextSource, source: string, judgeSource: JudgeSource, { changes, save, approvedRules }: ContentRunOptions, result: ContentRun): Promise<string> {
  const approved = approvedRules(uri);
  const judge = async (text: string): Promise<Finding[]> =>
    (await judgeSource(text)).findings.filter((finding) => !approved.has(finding.rule) && (changes === undefined || changes.touches(path, finding)));
  const mended = await (changes === undefined ? mendText(source, judge) : mendText(source, judge, 1));
  if (mended === source) return source;
  try {
    await save?.(path, uri, mended);
    return mended;
  } catch (error) {
    if (!isStadError(error)) throw error;
    result.problems.push(error);
    return source;
  }
}

/** The measures of what the file was before; none where its syntax was broken then. */
async function measured(before: string, judgeSource: JudgeSource): Promise<ReportDocument | undefined> {
  try {
    return (await judgeSource(before)).document;
  } catch (error) {
    if (isStadError(error) && isUnparsable(error)) return undefined;
    throw error;
  }
}

/** Marks what was there before the change. A measure of a whole text is new only when it got worse. */
async function markUnchanged(
  findings: readonly Finding[],
  document: ReportDocument,
  path: string,
  changes: Changes,
  measure: (text: string) => Promise<ReportDocument | undefined>,
): Promise<void> {
  const text = findings.some(({ rule }) => isMeasure(rule)) ? await changes.before(path) : undefined;
  const before = text === undefined ? undefined : await measure(text);
  for (const finding of findings) {
    const fresh = isMeasure(finding.rule)
      ? before === undefined || gotWorse(finding.rule, before, document)
      : changes.touches(path, finding);
    finding.baselineState = fresh ? 'new' : 'unchanged';
  }
}

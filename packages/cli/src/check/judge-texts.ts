import { lintText, type LintOptions, type LintResult } from '@stockholm/content-lint';
import { formatOf, readerOf } from '@stockholm/content-lint/node';
import type { Finding, ReportDocument } from '@stockholm/findings';
import { kitComponents } from '@stockholm/findings/kit';
import { isStadError, type StadError } from '@stad/errors';
import type { Settings } from '../config/settings.ts';
import { maskSource } from '../private-words.ts';
import type { Changes } from './changed-lines.ts';
import { docxReader, docxText } from './judge-docx.ts';
import type { ShownText } from './shown-text.ts';
import { gotWorse, isMeasure } from './measures.ts';
import { mendText } from './mend-text.ts';
import type { Progress } from './progress.ts';
import type { ResultCache } from './result-cache.ts';
import type { RunContext } from './run-context.ts';
import type { Save } from './save-mended.ts';

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
  problems: StadError[];
  /** By uri, those texts that the format shows. */
  sources: Map<string, ShownText>;
  /** Word documents by uri, as they were judged. */
  documentBytes: Map<string, Uint8Array>;
}

export interface ContentRunOptions {
  run: RunContext;
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

const isUnparsable = ({ code }: StadError): boolean => code === 'FILE_UNPARSABLE';

/** Judges texts with the content rules, one after the other. A text that can't be judged, or breaks the engine, is a problem; the others go on. */
export async function judgeTexts(texts: readonly TextSource[], options: ContentRunOptions): Promise<ContentRun> {
  const result: ContentRun = { findings: [], documents: [], problems: [], sources: new Map(), documentBytes: new Map() };
  try {
    for (const text of texts) {
      await judgeOrTell(text, options, result);
      options.progress.step();
    }
  } finally {
    options.progress.end();
  }
  return result;
}

async function judgeOrTell(text: TextSource, options: ContentRunOptions, result: ContentRun): Promise<void> {
  try {
    await judgeOne(text, options, result);
  } catch (error) {
    const { problems } = options.run;
    // The engine's own errors are in English.
    if (isStadError(error)) result.problems.push(isUnparsable(error) ? problems.syntaxFault(text.uri, error.why ?? '') : error);
    else {
      options.broke(error);
      const why = error instanceof Error ? error.message : String(error);
      result.problems.push(problems.brokeOn(text.uri, maskSource(why), error));
    }
  }
}

async function judgeOne(text: TextSource, options: ContentRunOptions, result: ContentRun): Promise<void> {
  const { path, uri } = text;
  const { run, changes } = options;
  const format = formatOf(uri);
  if (format === undefined) return;
  const { rules, profile } = await options.settings.of(path);
  const lintOptions: Omit<LintOptions, 'format'> = {
    uri,
    lang: run.lang,
    edition: run.edition,
    rules: rules as NonNullable<LintOptions['rules']>,
    ...(profile !== undefined && { profile }),
  };
  if (format === 'docx') {
    const bytes = await text.bytes();
    const read = await docxReader(lintOptions, run.problems);
    const judged = options.cache === undefined ? read(bytes) : options.cache.of(bytes, lintOptions, () => read(bytes));
    if (options.keepSources === 'all') result.sources.set(uri, await docxText(bytes, uri, run.problems));
    if (options.keepDocuments) result.documentBytes.set(uri, bytes);
    // Git keeps no lines of it: a changed document is new as a whole.
    if (changes !== undefined) for (const finding of judged.findings) finding.baselineState = changes.touches(path, finding) ? 'new' : 'unchanged';
    result.findings.push(...judged.findings);
    result.documents.push(judged.document);
    return;
  }
  const textOptions: LintOptions = { ...lintOptions, format: await readerOf(format, kitComponents(path)) };
  let source = await text.read();
  if (options.save !== undefined) source = await mendAndSave(text, source, textOptions, options, result);
  const judgeNow = (): LintResult => lintText(source, textOptions);
  // What code and MDX say hangs on other files too: the kit's manifest, and modules that pass its components on.
  const { findings, document } = options.cache === undefined || format === 'jsx' || format === 'mdx' ? judgeNow() : options.cache.of(source, textOptions, judgeNow);
  if (changes !== undefined) await markUnchanged(findings, document, path, changes, (before) => measured(before, textOptions));
  result.findings.push(...findings);
  result.documents.push(document);
  if (options.keepSources === 'all' || (options.keepSources === 'found' && findings.length > 0)) result.sources.set(uri, { text: maskSource(source, textOptions) });
}

/** The text as it stands in the file afterwards: unmended when it could not be written. */
async function mendAndSave(
  { path, uri }: TextSource,
  source: string,
  lintOptions: LintOptions,
  { changes, save, approvedRules }: ContentRunOptions,
  result: ContentRun,
): Promise<string> {
  const approved = approvedRules(uri);
  const judge = (text: string): Finding[] =>
    lintText(text, lintOptions).findings.filter((finding) => !approved.has(finding.rule) && (changes === undefined || changes.touches(path, finding)));
  const mended = changes === undefined ? mendText(source, judge) : mendText(source, judge, 1);
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
function measured(before: string, lintOptions: LintOptions): ReportDocument | undefined {
  try {
    return lintText(before, lintOptions).document;
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
  measure: (text: string) => ReportDocument | undefined,
): Promise<void> {
  const text = findings.some(({ rule }) => isMeasure(rule)) ? await changes.before(path) : undefined;
  const before = text === undefined ? undefined : measure(text);
  for (const finding of findings) {
    const fresh = isMeasure(finding.rule)
      ? before === undefined || gotWorse(finding.rule, before, document)
      : changes.touches(path, finding);
    finding.baselineState = fresh ? 'new' : 'unchanged';
  }
}

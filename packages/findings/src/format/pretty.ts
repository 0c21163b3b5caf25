import pc from 'picocolors';
import type { Finding, Severity, Suggestion } from '../finding.ts';
import { isNew } from '../is-new.ts';
import type { Report } from '../report.ts';
import { digestLines } from './pretty-digest.ts';
import { indent, paint, placeText, type Colours } from './pretty-frame.ts';
import { measureLines, worstLines } from './pretty-readability.ts';
import { prettyTexts, type PrettyLang, type PrettyTexts } from './pretty-texts.ts';
import { markLine, withoutControls } from './source-line.ts';
import { wrap } from './wrap.ts';

export interface PrettyOptions {
  /** Language of the frame around the findings. Default `sv`. */
  lang?: PrettyLang;
  /** Default: what the terminal can show; `NO_COLOR` and `FORCE_COLOR` decide. */
  colour?: boolean;
  /**
   * The decoded text of a judged file, so that the marked words can be shown in their line. Default: none is shown.
   * Private words in it must be masked, character for character, before it comes here.
   */
  source?: (uri: string) => string | undefined;
  /** Columns to fill. Default 80. */
  width?: number;
}

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
/** More than these seldom help the one who reads; JSON has them all. */
const shownSuggestions = 3;
/** In a run over more texts, each has its findings and one line of measures; its hardest sentences are in JSON and HTML. */
const mostTextsInFull = 5;
/** Splits each source once, however many findings it has. */
function lineReader(source: PrettyOptions['source']): (uri: string, line: number) => string | undefined {
  const files = new Map<string, string[] | undefined>();
  return (uri, line) => {
    if (!files.has(uri)) files.set(uri, source?.(uri)?.split(/\r\n|\r|\n/u));
    return files.get(uri)?.[line - 1];
  };
}

function sourceLines(finding: Finding, readLine: ReturnType<typeof lineReader>, colours: Colours, width: number): string[] {
  const { location } = finding;
  if (location.kind !== 'text' && location.kind !== 'catalogue') return [];
  const line = readLine(location.uri, location.line);
  if (line === undefined || line.trim() === '') return [];
  const to = location.endLine === location.line ? location.endColumn - 1 : line.length;
  const marked = markLine(line, location.column - 1, to, width - 6);
  const bar = colours.dim('│');
  const mark = paint[finding.severity](colours)('‾'.repeat(marked.length));
  return [`${indent}  ${bar} ${marked.text}`, `${indent}  ${bar} ${' '.repeat(marked.start)}${mark}`];
}

/**
 * True when the message says already what the suggestion does: in the same words, by quoting all that it would write,
 * or by ending with it. Bare words are not compared: “i” is part of most sentences.
 */
function isSaid({ message, excerpt }: Finding, { title, edits = [] }: Suggestion): boolean {
  const quotes = (words: string): boolean => [`”${words}”`, `“${words}”`].some((quoted) => message.includes(quoted));
  const named = [...title.matchAll(/[”“]([^”“]+)”/gu)].map(([, words = '']) => words);
  return (
    message.includes(title) ||
    // What was found is quoted in most messages: it says nothing about what to do with it.
    (named.length > 0 && named.every((words) => words !== excerpt && quotes(words))) ||
    (edits.length > 0 && edits.every(({ text }) => quotes(text) || message.endsWith(`: ${text}.`)))
  );
}

function findingLines(
  finding: Finding,
  texts: PrettyTexts,
  colours: Colours,
  readLine: ReturnType<typeof lineReader>,
  width: number,
): string[] {
  const place = placeText(finding, texts);
  const name = paint[finding.severity](colours)(texts.severity[finding.severity][0]);
  const heading = [place === '' ? '' : colours.bold(withoutControls(place)), name, colours.dim(finding.rule)];
  const body = wrap(withoutControls(finding.message), width - 4);
  const suggestions = (finding.suggestions ?? [])
    // A message that ends with the one thing to write needs no echo, in whatever words the suggestion puts it.
    .filter((suggestion) => !isSaid(finding, suggestion))
    .slice(0, shownSuggestions)
    .flatMap(({ title }) => wrap(withoutControls(title), width - 6).map((line, index) => `${index === 0 ? '→' : ' '} ${line}`));
  return [
    `${indent}${heading.filter((part) => part !== '').join('  ')}`,
    ...body.map((line) => `${indent}  ${line}`),
    ...sourceLines(finding, readLine, colours, width),
    ...suggestions.map((line) => `${indent}  ${line}`),
    '',
  ];
}

function joined(parts: string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** Why a run judged nothing: a tool of the project that had files, and could not start. */
const reasonsOf = ({ rules }: Report['run']): string[] => [
  ...new Set(rules.skipped.filter(({ rule }) => rule.endsWith('/*')).map(({ reason }) => reason)),
];

function summaryLines(report: Report, texts: PrettyTexts, colours: Colours): string[] {
  const { summary, run } = report;
  const amounts: Record<Severity, number> = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const files = `${summary.files} ${texts.file[summary.files === 1 ? 0 : 1]}`;
  const counts = severities
    .filter((severity) => amounts[severity] > 0)
    .map((severity) => {
      const amount = amounts[severity];
      return paint[severity](colours)(`${amount} ${texts.severity[severity][amount === 1 ? 0 : 1]}`);
    });
  const amount = joined(counts, texts.and);
  const lines =
    summary.files === 0
      ? [amount === '' ? texts.noFiles : `${amount}. ${texts.noFiles}`, ...reasonsOf(run)]
      : [amount === '' ? texts.clean(files) : texts.found(amount, files)];
  if (summary.failedFiles > 0) lines.push(colours.red(texts.failedFiles(summary.failedFiles)));
  if (summary.baselined > 0) lines.push(texts.baselined(summary.baselined));
  if (summary.suppressed > 0) lines.push(texts.suppressed(summary.suppressed));
  if (summary.deviations > 0) lines.push(texts.deviations(summary.deviations, run.edition));
  return lines;
}

/** The new findings of each file, and of the project. */
function findingsByFile(findings: readonly Finding[], texts: PrettyTexts): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = finding.location.kind === 'project' ? texts.project : finding.location.uri;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [finding]);
    else list.push(finding);
  }
  return groups;
}

/**
 * The report for a person at a terminal: findings grouped by file, each with its place, weight, rule, message, marked
 * line and what to write instead; how hard each text is to read; and last what to begin with (see `digest`) and how many
 * there are. Suppressed findings and those known from before are only counted.
 */
export function formatPretty(report: Report, options: PrettyOptions = {}): string {
  const lang = options.lang ?? 'sv';
  const texts = prettyTexts[lang];
  const colours = pc.createColors(options.colour ?? pc.isColorSupported);
  const width = Math.max(options.width ?? 80, 40);
  const readLine = lineReader(options.source);
  const fresh = report.findings.filter(isNew);
  const groups = findingsByFile(fresh, texts);
  // What is too short for LIX is too short for the other measures too.
  const measured = new Map(report.documents.filter(({ lix }) => lix !== null).map((document) => [document.uri, document]));
  const inFull = measured.size <= mostTextsInFull;
  if (inFull) for (const uri of measured.keys()) if (!groups.has(uri)) groups.set(uri, []);
  const lines: string[] = [];
  for (const [group, findings] of groups) {
    const document = measured.get(group);
    lines.push(colours.underline(withoutControls(group)));
    lines.push(...(document === undefined ? [''] : measureLines(document, lang, colours, width)));
    for (const finding of findings) lines.push(...findingLines(finding, texts, colours, readLine, width));
    if (document !== undefined && inFull) lines.push(...worstLines(document, texts, colours, width));
  }
  lines.push(...digestLines(fresh, lang, texts, colours, width), ...summaryLines(report, texts, colours));
  // A remark on the run itself is the least of what one wants to read more about.
  const example = fresh.find(({ tool }) => tool !== 'stad') ?? fresh[0];
  if (example !== undefined) lines.push(colours.dim(`${texts.explain} ${example.rule}`));
  return `${lines.join('\n')}\n`;
}

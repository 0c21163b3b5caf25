import pc from 'picocolors';
import type { Finding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { isNew } from '../is-new.ts';
import type { Report } from '../report.ts';
import { isSaid } from './is-said.ts';
import { digestLines } from './pretty-digest.ts';
import { indent, paint, placeText, type Colours } from './pretty-frame.ts';
import { measureLines, worstLines } from './pretty-readability.ts';
import { prettyTexts, type PrettyLang, type PrettyTexts } from './pretty-texts.ts';
import { markLine, withoutControls } from './source-line.ts';
import { summaryTexts } from './summary-texts.ts';
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
  const groups = groupBy(fresh, ({ location }) => (location.kind === 'project' ? texts.project : location.uri));
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
  lines.push(...digestLines(fresh, lang, texts, colours, width), ...summaryTexts(report, texts, (kind, text) => (kind === 'failed' ? colours.red : paint[kind](colours))(text)));
  // A remark on the run itself is the least of what one wants to read more about.
  const example = fresh.find(({ tool }) => tool !== 'stad') ?? fresh[0];
  if (example !== undefined) lines.push(colours.dim(`${texts.explain} ${example.rule}`));
  return `${lines.join('\n')}\n`;
}

import { lintText, type DocumentFormat, type Profile } from '@stockholm/content-lint';
import { digestLevels, digestTitles, impacts, type DigestLevel, type Edit, type Finding, type ReportDocument, type Severity } from '@stockholm/findings';
import { offsetsOf, type Span } from '../text/offsets.ts';

/** A way to write it instead. */
export interface Replacement {
  /** Empty when there is nothing to say beyond the new words. */
  title: string;
  edits: Edit[];
}

/** A finding with its place in the text as offsets, so that it can be marked, visited and mended. */
export interface PlacedFinding extends Span {
  id: string;
  finding: Finding;
  /** False for what is said of the whole text: to mark every word would mark nothing. */
  marked: boolean;
  /** Changes that can't alter the meaning. */
  safeEdits: Edit[];
  /** Best first. */
  replacements: Replacement[];
  /** Advice without a change to press for. */
  advice: string[];
}

export interface LongSentence extends Span {
  words: number;
  excerpt: string;
}

export interface Review {
  findings: PlacedFinding[];
  /** As the engine gave them, with those that the text itself suppresses. */
  all: readonly Finding[];
  document: ReportDocument;
  longSentences: LongSentence[];
}

/** Rules that judge the text as a whole. What they advise is in the summary: the longest sentences, with a way to them. */
const wholeText = new Set(['content/lix']);

/** Sentences up to this length are nothing to look at, even when they are the longest (Talbanken's 90th percentile is 28). */
const longSentence = 25;

/** Advice whose quoted words the message already gives would only be read twice. */
function isNews(message: string): (advice: string) => boolean {
  return (advice) => {
    const quoted = /”([^”]+)”/u.exec(advice)?.[1];
    return quoted === undefined || !message.includes(`”${quoted}”`);
  };
}

/**
 * A finding as it is shown.
 *
 * @param editsIn Edits of the finding as offsets into the whole text; none where they can't be made.
 */
export function place(finding: Finding, span: Span, id: string, editsIn: (edits: readonly Edit[]) => Edit[]): PlacedFinding {
  const suggestions = (finding.suggestions ?? []).map(({ title, edits = [] }) => ({ title, edits: editsIn(edits) }));
  const safeEdits = editsIn(finding.edits ?? []);
  const offered = suggestions.filter(({ edits }) => edits.length > 0);
  const isWhole = wholeText.has(finding.rule);
  return {
    ...span,
    id,
    finding,
    marked: span.end > span.start && !isWhole,
    safeEdits,
    replacements: offered.length > 0 || safeEdits.length === 0 ? offered : [{ title: '', edits: safeEdits }],
    advice: isWhole ? [] : suggestions.flatMap(({ title, edits }) => (edits.length === 0 ? [title] : [])).filter(isNews(finding.message)),
  };
}

/** The same from one reading to the next, so that a card keeps its place and its focus while others come and go. */
export function idGiver(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, fingerprint }) => {
    const key = `fynd-${rule.replace('/', '-')}-${fingerprint}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? key : `${key}-${ordinal}`;
  };
}

/** The longest sentences with their places. A masked sentence is not in the text as it is printed; where it may begin is. */
export function longSentencesIn(text: string, { worst }: ReportDocument, startOf: (line: number) => number): LongSentence[] {
  return worst
    .filter(({ words }) => words > longSentence)
    .map(({ line, words, excerpt }) => {
      const from = startOf(line);
      const found = text.indexOf(excerpt, from);
      return { words, excerpt, start: found === -1 ? from : found, end: found === -1 ? from : found + excerpt.length };
    });
}

/** Reads a text with the same rules as the city's other tools. Nothing leaves this function but its answer. */
export function reviewText(text: string, format: DocumentFormat, profile: Profile): Review {
  const { findings, document } = lintText(text, { uri: 'din-text', format, profile, lang: 'sv' });
  const spanOf = offsetsOf(text);
  const idOf = idGiver();
  return {
    all: findings,
    findings: findings
      .filter(({ suppression }) => suppression === undefined)
      .map((finding) => place(finding, finding.location.kind === 'text' ? spanOf(finding.location) : { start: 0, end: 0 }, idOf(finding), (edits) => [...edits])),
    document,
    longSentences: longSentencesIn(text, document, (line) => spanOf({ line, column: 1, endLine: line, endColumn: 1 }).start),
  };
}

const levelOfSeverity: Record<Severity, DigestLevel> = { error: 'must', warning: 'should', info: 'tip' };

/** How pressing a finding is. */
export const levelOf = ({ finding }: PlacedFinding): DigestLevel => levelOfSeverity[finding.severity];
export const levels: readonly DigestLevel[] = digestLevels;

/** Most pressing first: a fault before what could be said better. What weighs the same stays in the order of the text. */
export const byWeight = (a: PlacedFinding, b: PlacedFinding): number =>
  levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)) || impacts.indexOf(a.finding.impact) - impacts.indexOf(b.finding.impact);

/** The same words as in reports and in Word comments. */
export const severityWords: Record<Severity, string> = { error: digestTitles.sv.must, warning: digestTitles.sv.should, info: digestTitles.sv.tip };

/** `1 måste rättas, 3 bör ändras och 2 tips`, or that there is nothing to change. */
export function countInWords(findings: readonly PlacedFinding[]): string {
  const number = (level: DigestLevel): number => findings.filter((placed) => levelOf(placed) === level).length;
  const parts = levels.filter((level) => number(level) > 0).map((level) => `${number(level)} ${digestTitles.sv[level].toLowerCase()}`);
  if (parts.length === 0) return 'Vi hittade inget att ändra.';
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} och ${last}`;
}

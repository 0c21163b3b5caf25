import { fingerprintOf, type Edit, type Finding } from '@stockholm/findings';
import type { DocumentAnalysis } from '../analysis/analyse.ts';
import { maskText, maskWords, touchesPrivate } from '../analysis/private-spans.ts';
import type { SourceComment } from '../text-unit.ts';
import { type Directive, Directives } from './directives.ts';
import type { FrontMatter } from './front-matter.ts';
import type { PlacedFinding } from './collector.ts';

const directive = /^\s*(stad|eslint|stylelint)-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*)$/u;

/**
 * Marks the findings that a comment or the front matter suppresses, and reports each suppression that suppresses
 * nothing. Private findings are suppressed like others, but stay masked.
 *
 * @param facts What is noted for other texts: marked likewise, and not returned.
 * @param ran Ids of the rules that ran: a suppression of a rule that is off is not unused.
 */
export function applySuppressions(
  placed: readonly PlacedFinding[],
  document: DocumentAnalysis,
  comments: readonly SourceComment[],
  frontMatter: FrontMatter | undefined,
  options: { uri: string; lang: 'sv' | 'en'; ran: ReadonlySet<string>; known: ReadonlySet<string> },
  facts: readonly PlacedFinding[] = [],
): Finding[] {
  const directives = new Directives();
  readComments(comments, document, directives);
  readDisabled(frontMatter, document, directives);
  for (const one of [...placed, ...facts]) {
    const covering = directives.covering(one);
    if (covering !== undefined) one.finding.suppression ??= covering.suppression;
  }
  const used = directives.used();
  const unused = directives.all.filter(
    (one) => one.ours && !used.has(one) && (one.rule === undefined || options.ran.has(one.rule) || (one.rule.startsWith('content/') && !options.known.has(one.rule))),
  );
  const inUse = new Set([...used].map((one) => one.group));
  return [
    ...placed.map(({ finding }) => finding),
    ...unused.map((one) => unusedFinding(one, !inUse.has(one.group), document, options)),
  ];
}

/** A reason longer than a screen is read by no one, and would be repeated for each finding. */
const maxQuoted = 500;
/** At white space, so that no character and no word is cut. */
const shortened = (text: string): string => (text.length <= maxQuoted ? text : `${text.slice(0, maxQuoted).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')} …`);

function quoted(start: number, end: number, { source, privateSpans }: DocumentAnalysis): string {
  return shortened(maskText(source.slice(start, Math.min(end, start + maxQuoted + 1)), privateSpans, start));
}

function readComments(comments: readonly SourceComment[], document: DocumentAnalysis, directives: Directives): void {
  const next = new Map<number, number>();
  for (const [group, comment] of [...comments].sort((a, b) => a.start - b.start).entries()) {
    const match = directive.exec(comment.text);
    if (match === null) continue;
    const [, owner, command, rest] = match as unknown as [string, string, string, string];
    const [list, ...because] = rest.split(/\s--\s/u);
    const ids = (list ?? '').split(/[\s,]+/u).filter((id) => id !== '' && id !== '--');
    const wanted: (string | undefined)[] = ids.length === 0 ? [undefined] : ids;
    if (command === 'enable') {
      for (const rule of wanted) directives.enable(rule, comment.start);
      continue;
    }
    // A bare eslint-disable is about code.
    const rules = owner === 'stad' ? wanted : ids.filter((id) => id.startsWith('content/'));
    if (rules.length === 0) continue;
    // Once for all of them: a comment may name as many as it is long.
    const shared = {
      suppression: { kind: 'comment', reason: shortened(maskWords(because.join(' -- ').trim())), text: shortened(maskWords(comment.text.trim())) } as const,
      start: comment.start,
      end: comment.end,
      group,
      removal: owner === 'stad' ? removalOf(comment, document.source) : undefined,
      ours: owner === 'stad',
    };
    for (const rule of rules) {
      const made: Directive = { ...shared, rule };
      if (command === 'disable') directives.addOnwards(made);
      else directives.addLine(made, command === 'disable-line' ? document.range(comment.start, comment.start).line : nextLine(comment.end, document, next));
    }
  }
}

const restOfLine = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/uy;

/**
 * The next line with anything on it: in Markdown a blank line often follows a comment.
 *
 * @param known Of lines that have been asked for: one may hold thousands of comments.
 */
function nextLine(offset: number, document: DocumentAnalysis, known: Map<number, number>): number {
  const { line } = document.range(offset, offset);
  const found = known.get(line);
  if (found !== undefined) return found;
  restOfLine.lastIndex = offset;
  const next = offset + (restOfLine.exec(document.source)?.[0].length ?? 0);
  const made = document.range(next, next).line;
  known.set(line, made);
  return made;
}

/** The comment, with its line when nothing else is on it. */
function removalOf(comment: SourceComment, source: string): Edit {
  const whole = comment.whole ?? comment;
  let { start, end } = whole;
  while (start > 0 && /[ \t]/u.test(source[start - 1] ?? '')) start -= 1;
  while (/[ \t]/u.test(source[end] ?? '')) end += 1;
  const before = source[start - 1];
  const alone = (start === 0 || before === '\n' || before === '\r') && (end >= source.length || /[\r\n]/u.test(source[end] ?? ''));
  if (!alone) return { start: whole.start, end: whole.end, text: '' };
  if (source.startsWith('\r\n', end)) end += 2;
  else if (end < source.length) end += 1;
  return { start, end, text: '' };
}

function readDisabled(frontMatter: FrontMatter | undefined, document: DocumentAnalysis, directives: Directives): void {
  for (const [index, one] of (frontMatter?.disabled ?? []).entries()) {
    directives.addEverywhere({
      suppression: { kind: 'frontMatter', reason: shortened(maskWords(one.reason)), text: shortened(maskText(document.source.slice(one.start, one.end), document.privateSpans, one.start)) },
      rule: one.rule,
      start: one.start,
      end: one.end,
      group: -1 - index,
      removal: one.line === undefined ? undefined : { start: one.line.start, end: Math.min(one.line.end, document.source.length), text: '' },
      ours: true,
    });
  }
}

function unusedFinding(one: Directive, whole: boolean, document: DocumentAnalysis, options: { uri: string; lang: 'sv' | 'en'; known: ReadonlySet<string> }): Finding {
  const what = one.rule ?? (options.lang === 'en' ? 'all rules' : 'alla regler');
  const unknown = one.rule !== undefined && !options.known.has(one.rule);
  const message =
    options.lang === 'en'
      ? unknown
        ? `There is no rule ${what} to suppress. Correct the id or remove the suppression.`
        : `The suppression of ${what} suppresses nothing. Remove it.`
      : unknown
        ? `Det finns ingen regel som heter ${what}. Rätta namnet eller ta bort undantaget.`
        : `Undantaget från ${what} behövs inte längre. Ta bort det.`;
  // A comment that holds something private is left for a person to look at.
  const isRemovable = whole && !unknown && one.removal !== undefined && !touchesPrivate(document.privateSpans, one.removal.start, one.removal.end);
  const excerpt = quoted(one.start, one.end, document);
  return {
    rule: 'stad/unused-suppression',
    tool: 'stad',
    severity: 'info',
    certainty: 'certain',
    outcome: 'failed',
    location: { kind: 'text', uri: options.uri, ...document.range(one.start, one.end) },
    message: maskWords(message),
    excerpt,
    ...(isRemovable ? { edits: [one.removal as Edit] } : {}),
    impact: 'advice',
    audience: 'writer',
    fingerprint: fingerprintOf({ rule: 'stad/unused-suppression', words: maskWords(what), before: '', after: '' }),
    url: '/regler/stad/unused-suppression',
  };
}

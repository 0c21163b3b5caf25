import { fingerprintOf, type Edit, type Finding, type Suppression } from '@stockholm/findings';
import type { DocumentAnalysis } from '../analysis/analyse.ts';
import { maskText, maskWords, touchesPrivate } from '../analysis/private-spans.ts';
import type { SourceComment } from '../text-unit.ts';
import type { FrontMatter } from './front-matter.ts';
import type { PlacedFinding } from './run-rules.ts';

interface Directive {
  suppression: Suppression;
  /** Undefined: all rules. */
  rule: string | undefined;
  covers(placed: PlacedFinding): boolean;
  /** Where to point when it suppresses nothing. */
  start: number;
  end: number;
  /** All directives of one comment are removed together. */
  group: number;
  removal: Edit | undefined;
  /** Only our own words are reported as unused: ESLint and Stylelint look after theirs. */
  ours: boolean;
  used: boolean;
}

const directive = /^\s*(stad|eslint|stylelint)-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*)$/u;

/**
 * Marks the findings that a comment or the front matter suppresses, and reports each suppression that suppresses
 * nothing. Private findings are suppressed like others, but stay masked.
 *
 * @param ran Ids of the rules that ran: a suppression of a rule that is off is not unused.
 */
export function applySuppressions(
  placed: readonly PlacedFinding[],
  document: DocumentAnalysis,
  comments: readonly SourceComment[],
  frontMatter: FrontMatter | undefined,
  options: { uri: string; lang: 'sv' | 'en'; ran: ReadonlySet<string>; known: ReadonlySet<string> },
): Finding[] {
  const directives = [...readComments(comments, document), ...readDisabled(frontMatter, document)];
  for (const one of placed) {
    for (const candidate of directives) {
      if ((candidate.rule === undefined || candidate.rule === one.finding.rule) && candidate.covers(one)) {
        candidate.used = true;
        one.finding.suppression ??= candidate.suppression;
      }
    }
  }
  const unused = directives.filter(
    (one) => one.ours && !one.used && (one.rule === undefined || options.ran.has(one.rule) || (one.rule.startsWith('content/') && !options.known.has(one.rule))),
  );
  const inUse = new Set(directives.filter((one) => one.used).map((one) => one.group));
  return [
    ...placed.map(({ finding }) => finding),
    ...unused.map((one) => unusedFinding(one, !inUse.has(one.group), document, options)),
  ];
}

function readComments(comments: readonly SourceComment[], document: DocumentAnalysis): Directive[] {
  const directives: Directive[] = [];
  const open: { rule: string | undefined; close(end: number): void }[] = [];
  for (const [group, comment] of comments.entries()) {
    const match = directive.exec(comment.text);
    if (match === null) continue;
    const [, owner, command, rest] = match as unknown as [string, string, string, string];
    const [list, ...because] = rest.split(/\s--\s/u);
    const ids = (list ?? '').split(/[\s,]+/u).filter((id) => id !== '' && id !== '--');
    const wanted: (string | undefined)[] = ids.length === 0 ? [undefined] : ids;
    if (command === 'enable') {
      for (const rule of wanted) {
        for (const one of open) if (rule === undefined || one.rule === rule) one.close(comment.start);
      }
      continue;
    }
    // A bare eslint-disable is about code.
    const rules = owner === 'stad' ? wanted : ids.filter((id) => id.startsWith('content/'));
    for (const rule of rules) {
      const made: Directive = {
        suppression: { kind: 'comment', reason: maskWords(because.join(' -- ').trim()), text: maskWords(comment.text.trim()) },
        rule,
        covers: () => false,
        start: comment.start,
        end: comment.end,
        group,
        removal: owner === 'stad' ? removalOf(comment, document.source) : undefined,
        ours: owner === 'stad',
        used: false,
      };
      if (command === 'disable') {
        let until = Infinity;
        open.push({ rule, close: (end) => (until = Math.min(until, end)) });
        made.covers = ({ start }) => start === undefined || (start >= comment.end && start < until);
      } else {
        const line = command === 'disable-line' ? document.range(comment.start, comment.start).line : nextLine(comment.end, document);
        made.covers = ({ finding: { location } }) => 'line' in location && location.line === line;
      }
      directives.push(made);
    }
  }
  return directives;
}

const restOfLine = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/uy;

/** The next line with anything on it: in Markdown a blank line often follows a comment. */
function nextLine(offset: number, document: DocumentAnalysis): number {
  restOfLine.lastIndex = offset;
  const next = offset + (restOfLine.exec(document.source)?.[0].length ?? 0);
  return document.range(next, next).line;
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

function readDisabled(frontMatter: FrontMatter | undefined, document: DocumentAnalysis): Directive[] {
  return (frontMatter?.disabled ?? []).map((one, index) => ({
    suppression: { kind: 'frontMatter', reason: maskWords(one.reason), text: maskText(document.source.slice(one.start, one.end), document.privateSpans, one.start) },
    rule: one.rule,
    covers: () => true,
    start: one.start,
    end: one.end,
    group: -1 - index,
    removal: one.line === undefined ? undefined : { start: one.line.start, end: Math.min(one.line.end, document.source.length), text: '' },
    ours: true,
    used: false,
  }));
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
  const excerpt = maskText(document.source.slice(one.start, one.end), document.privateSpans, one.start);
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

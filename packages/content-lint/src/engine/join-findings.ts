import type { Edit, Finding, Severity } from '@stockholm/findings';
import type { AnalysedUnit, DocumentAnalysis } from '../analysis/analyse.ts';
import { maskText } from '../analysis/private-spans.ts';
import { locationIn, placedEdits } from './place.ts';
import type { PlacedFinding } from './collector.ts';
import type { MessageLanguage } from './rule.ts';

/** What a rule of notation would change, in offsets of the unit's text. */
export interface Notation {
  unit: AnalysedUnit;
  start: number;
  end: number;
  /** In the order of the finding's suggestions, which they come first among. */
  choices: readonly (readonly Edit[])[];
  /** The change that is certain. */
  fix: readonly Edit[] | undefined;
  /** The rule's, in the language of messages. */
  title: string;
}

interface NotationFinding extends PlacedFinding {
  notation: Notation;
}

const gravest: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Makes one finding of those that several rules of notation have of the same words: `40-50%` is one thing to mend, not a range and a
 * percentage. The gravest is kept, with the changes of the others within its own; one whose change can't be made beside it is left
 * out, and comes back if it is still there when the text is mended. Suppressed findings are not touched: an exception from one rule
 * says nothing of another.
 *
 * @returns The findings that are left.
 */
export function joinNotation(placed: readonly PlacedFinding[], document: DocumentAnalysis, options: { uri: string; lang: MessageLanguage }): PlacedFinding[] {
  const left = new Set(placed);
  for (const group of overlapping(placed.filter((one): one is NotationFinding => one.notation !== undefined && one.finding.suppression === undefined))) {
    const [kept, ...others] = [...group].sort(byWeight) as [NotationFinding, ...NotationFinding[]];
    for (const one of others) left.delete(one);
    join(kept, others, document, options);
  }
  return [...left];
}

/** Those that share words with another, group by group. */
function overlapping(found: readonly NotationFinding[]): NotationFinding[][] {
  const groups: NotationFinding[][] = [];
  const inOrder = [...found].sort((a, b) => a.notation.unit.index - b.notation.unit.index || a.notation.start - b.notation.start);
  let group: NotationFinding[] = [];
  let end = -1;
  for (const one of inOrder) {
    const { unit, start } = one.notation;
    if (group[0]?.notation.unit !== unit || start >= end) {
      group = [];
      groups.push(group);
      end = -1;
    }
    group.push(one);
    end = Math.max(end, one.notation.end);
  }
  return groups.filter(({ length }) => length > 1);
}

function byWeight(a: NotationFinding, b: NotationFinding): number {
  const width = ({ notation: { start, end } }: NotationFinding): number => end - start;
  return (
    gravest.indexOf(a.finding.severity) - gravest.indexOf(b.finding.severity) ||
    Number(b.notation.choices.length > 0) - Number(a.notation.choices.length > 0) ||
    width(b) - width(a) ||
    (a.finding.rule < b.finding.rule ? -1 : 1)
  );
}

function join({ finding, notation }: NotationFinding, others: readonly NotationFinding[], document: DocumentAnalysis, { uri, lang }: { uri: string; lang: MessageLanguage }): void {
  const { unit, choices } = notation;
  const joined: Notation[] = [];
  if (choices.length === 0) return;
  for (const { notation: other } of others) {
    const change = changeOf(other);
    const made = [...choices.flat(), ...(notation.fix ?? []), ...joined.flatMap(changeOf)];
    if (change.length > 0 && change.every((edit) => made.every((one) => edit.end <= one.start || one.end <= edit.start))) joined.push(other);
  }
  if (joined.length === 0) return;
  const start = Math.min(notation.start, ...joined.map((one) => one.start));
  const end = Math.max(notation.end, ...joined.map((one) => one.end));
  const range = unit.sourceRange(start, end);
  if (range === undefined) return;
  const together = (edits: readonly Edit[], more: (one: Notation) => readonly Edit[]): Edit[] => [...edits, ...joined.flatMap(more)].sort((a, b) => a.start - b.start);
  const written = choices.map((edits) => {
    const all = together(edits, changeOf);
    return { words: rewritten(unit.text, start, end, all), edits: placedEdits(document, unit, all) };
  });
  const fix = notation.fix === undefined ? undefined : placedEdits(document, unit, together(notation.fix, ({ fix: certain = [] }) => certain));
  const titles = [notation, ...joined].map(({ title }, index) => (index === 0 ? title : title.slice(0, 1).toLowerCase() + title.slice(1)));
  const best = written[0]?.words ?? '';
  const say = (sv: string, en: string): string => (lang === 'en' ? en : sv);
  const named = new Intl.ListFormat(lang).format(titles);
  const changed: Partial<Finding> = {
    message: say(`${named}. Skriv ”${best}”.`, `${named}. Write “${best}”.`),
    location: locationIn(document, uri, unit, range),
    excerpt: maskText(document.source.slice(range.start, range.end), document.privateSpans, range.start),
    suggestions: [
      ...written.map(({ words, edits }) => ({ title: say(`Skriv ”${words}”`, `Write “${words}”`), ...(edits === undefined ? {} : { edits }) })),
      ...(finding.suggestions ?? []).slice(choices.length),
    ],
  };
  delete finding.edits;
  Object.assign(finding, changed, fix === undefined ? {} : { edits: fix });
}

const changeOf = ({ fix, choices }: Notation): readonly Edit[] => fix ?? choices[0] ?? [];

function rewritten(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let made = '';
  let at = start;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at, end);
}

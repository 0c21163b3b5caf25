import type { AnalysedUnit } from '../analysis/analyse.ts';
import type { Token } from '../analysis/tokens.ts';
import type { WordTrigger } from './rule.ts';

/** Gives a replacement the case of what it replaces: `Erhålla` → `Få`, `ERHÅLLA` → `FÅ`. */
export function matchCase(original: string, replacement: string): string {
  const letters = original.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return replacement.toUpperCase();
  const first = letters.slice(0, 1);
  return first !== '' && first === first.toUpperCase() ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1) : replacement;
}

/** True when nothing but one space stands between two neighbouring words. */
export function isAdjacent(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && after.start === before.end + 1 && isSpace(text.charCodeAt(before.end));
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;

/** True for words that the writer quotes: rules of word choice leave other people's words alone. */
export function isQuoted(unit: AnalysedUnit, offset: number): boolean {
  if (unit.unit.kind === 'quote') return true;
  const spans = unit.quotations;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}

/** A fixed phrase, ready to be met word by word. */
export interface Phrase<Entry> {
  words: readonly string[];
  entry: Entry;
}

/**
 * Groups phrases by their first word, longest first, so that "erlägga betalning" is tried before "erlägga".
 *
 * @param phrases Lower-cased, words parted by a space.
 */
export function phraseIndex<Entry>(phrases: Iterable<{ text: string; entry: Entry }>): Map<string, Phrase<Entry>[]> {
  const index = new Map<string, Phrase<Entry>[]>();
  for (const { text, entry } of phrases) {
    const words = text.split(' ');
    const first = words[0] as string;
    const group = index.get(first);
    if (group === undefined) index.set(first, [{ words, entry }]);
    else group.push({ words, entry });
  }
  for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** True when the phrase stands at `tokens[index]`, its words parted by single spaces. */
export function standsAt(unit: AnalysedUnit, index: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) {
    const token = unit.tokens[index + i];
    if (token === undefined || token.lower !== words[i] || !isAdjacent(unit.text, unit.tokens[index + i - 1], token)) return false;
  }
  return true;
}

/** True of a capital inside a sentence: a name that happens to be spelled like the word. */
export function isName(unit: AnalysedUnit, at: number): boolean {
  const token = unit.tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const before = unit.text.slice(Math.max(0, token.start - 12), token.start).trimEnd();
  return before !== '' && !/[.!?:…”"]$/u.test(before.slice(-1));
}

type SecondWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What must come after the words that stand in no phrase alone. */
function secondWordsOf(index: ReadonlyMap<string, readonly Phrase<unknown>[]>): SecondWords {
  const seconds = new Map<string, ReadonlySet<string>>();
  for (const [first, phrases] of index) {
    const words = phrases.map((phrase) => phrase.words[1]);
    if (!words.includes(undefined)) seconds.set(first, new Set(words as string[]));
  }
  return seconds;
}

const known = new WeakMap<object, SecondWords>();

/** {@link WordTrigger} `oneOf` and `followedBy` for an index that is a constant of the rule's own. */
export function wokenBy(index: ReadonlyMap<string, readonly Phrase<unknown>[]>): Pick<WordTrigger, 'oneOf'> & { followedBy: SecondWords } {
  let followedBy = known.get(index);
  if (followedBy === undefined) known.set(index, (followedBy = secondWordsOf(index)));
  return { oneOf: index, followedBy };
}

/** A phrase where it stands in a unit. */
export interface StandingPhrase<Entry> {
  entry: Entry;
  /** As the writer wrote it. */
  original: string;
  /** Of its first word in `tokens`. */
  index: number;
  /** In words. */
  length: number;
  start: number;
  end: number;
}

/**
 * Wakes a rule of word choice at each of its phrases, the longest that stands there: in the writer's own words, not in a quotation,
 * and not where a single word is a name.
 *
 * @param index - A constant of the rule's own; see {@link phraseIndex}.
 * @param allowed - Phrases that may stand, lower-cased.
 * @param isMeant - Looks at the words around; false sends the search on to a shorter phrase.
 */
export function phraseTrigger<Entry>(
  index: ReadonlyMap<string, readonly Phrase<Entry>[]>,
  visit: (unit: AnalysedUnit, found: StandingPhrase<Entry>) => void,
  { allowed, isMeant }: { allowed?: readonly string[]; isMeant?: (unit: AnalysedUnit, at: number, phrase: Phrase<Entry>) => boolean } = {},
): WordTrigger {
  const mayStand = new Set(allowed?.map((words) => words.toLowerCase()));
  const stands = (unit: AnalysedUnit, at: number, phrase: Phrase<Entry>): boolean =>
    standsAt(unit, at, phrase.words) && (mayStand.size === 0 || !mayStand.has(phrase.words.join(' '))) && (isMeant?.(unit, at, phrase) ?? true);
  let last: { unit: AnalysedUnit; end: number } | undefined;
  return {
    ...wokenBy(index),
    visit(unit, at) {
      // A phrase within a phrase is a part of it.
      if (last?.unit === unit && at < last.end) return;
      const found = index.get(unit.tokens[at]?.lower ?? '')?.find((phrase) => stands(unit, at, phrase));
      if (found === undefined) return;
      const first = unit.tokens[at];
      const final = unit.tokens[at + found.words.length - 1];
      if (first === undefined || final === undefined || isQuoted(unit, first.start) || (found.words.length === 1 && isName(unit, at))) return;
      last = { unit, end: at + found.words.length };
      visit(unit, { entry: found.entry, original: unit.text.slice(first.start, final.end), index: at, length: found.words.length, start: first.start, end: final.end });
    },
  };
}

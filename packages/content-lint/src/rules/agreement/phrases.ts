import { adjectiveOf, type Adjective } from '../../analysis/adjectives.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { type NounForm, nounForm } from '../../analysis/nouns.ts';
import { isAdjacent } from '../../engine/wording.ts';

/** A disagreement, and the words that agree. */
export interface Disagreement {
  start: number;
  end: number;
  /** With what the marked words should agree, for the message. */
  head: string;
  right: string;
}

const joins = new Set(['och', 'eller', 'men', 'samt']);

export interface AdjectiveRun {
  /** Index of the first and after the last token. */
  first: number;
  end: number;
  /** With their tokens; adverbs that look like ett-forms ("socialt hållbar") are left out. */
  words: readonly { at: number; adjective: Adjective }[];
}

const isOnly = ({ is }: Adjective, form: 'en' | 'ett' | 'plural'): boolean => is.size === 1 && is.has(form);

/** A comma and a space. */
export function isCommaApart(text: string, unit: AnalysedUnit, before: number): boolean {
  const one = unit.tokens[before];
  const next = unit.tokens[before + 1];
  return one !== undefined && next !== undefined && text.slice(one.end, next.start) === ', ';
}

const noAdjectives: AdjectiveRun['words'] = [];

/** Adjectives from `at` on, parted by spaces, commas and conjunctions: "gemensam och sammanhållen". */
export function adjectivesAt(unit: AnalysedUnit, at: number): AdjectiveRun {
  const { text, tokens } = unit;
  if (adjectiveOf(tokens[at]?.lower ?? '') === undefined) return { first: at, end: at, words: noAdjectives };
  const found: { at: number; adjective: Adjective; isLoose: boolean }[] = [];
  let next = at;
  let isLoose = false;
  while (found.length < 5) {
    const adjective = adjectiveOf(tokens[next]?.lower ?? '');
    if (adjective === undefined) break;
    found.push({ at: next, adjective, isLoose });
    const after = tokens[next + 1];
    if (after === undefined) break;
    if (isAdjacent(text, tokens[next], after)) {
      isLoose = joins.has(after.lower) && isAdjacent(text, after, tokens[next + 2]);
      next += isLoose ? 2 : 1;
    } else if (isCommaApart(text, unit, next)) {
      isLoose = true;
      next += 1;
    } else break;
  }
  const words: { at: number; adjective: Adjective }[] = [];
  let isAdverb = false;
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const one = found[i] as (typeof found)[number];
    const following = found[i + 1];
    isAdverb = isOnly(one.adjective, 'ett') && following !== undefined && (!following.isLoose || isAdverb);
    if (!isAdverb) words.unshift({ at: one.at, adjective: one.adjective });
  }
  return { first: at, end: (found.at(-1)?.at ?? at - 1) + 1, words };
}

/** The noun at a place, if it goes on from the word before and is not the first part of something else. */
export function nounAt(unit: AnalysedUnit, at: number): NounForm | undefined {
  const { text, tokens } = unit;
  const token = tokens[at];
  if (token === undefined || !isAdjacent(text, tokens[at - 1], token) || token.text !== token.lower || /^[-/’']/u.test(text.slice(token.end, token.end + 1))) return undefined;
  return nounForm(token.lower);
}

/** The words of a range with some of them replaced. */
export function withWords(unit: AnalysedUnit, first: number, end: number, replaced: ReadonlyMap<number, string>): string {
  const { text, tokens } = unit;
  let result = '';
  let from = tokens[first]?.start ?? 0;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    result += text.slice(from, token.start) + (replaced.get(at) ?? token.text);
    from = token.end;
  }
  return result;
}

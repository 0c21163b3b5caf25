import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { nounForm } from '../../analysis/nouns.ts';
import { isAdjacent, matchCase } from '../../engine/wording.ts';
import { adjectivesAt, type Disagreement, nounAt, withWords } from './phrases.ts';

interface Article {
  gender: 'en' | 'ett';
  /** The one for the other gender. */
  other: string;
  kind: 'article' | 'possessive' | 'demonstrative';
}

const pairs = [
  ['en', 'ett', 'article'],
  ['min', 'mitt', 'possessive'],
  ['din', 'ditt', 'possessive'],
  ['sin', 'sitt', 'possessive'],
  ['vår', 'vårt', 'possessive'],
] as const;

/** Words before a noun that show its gender. "Detta" is left out: it is a pronoun too, "ger detta effekt". */
export const articles: ReadonlyMap<string, Article> = new Map<string, Article>([
  ...pairs.flatMap(([en, ett, kind]): [string, Article][] => [
    [en, { gender: 'en', other: ett, kind }],
    [ett, { gender: 'ett', other: en, kind }],
  ]),
  ['denna', { gender: 'en', other: 'detta', kind: 'demonstrative' }],
]);

/** Before "vår" these make it a season, before "min" minutes. */
const beforeSeason = new Set(['i', 'till', 'under', 'nästa', 'förra', 'denna', 'varje', 'på', 'en', 'hela', 'om', 'från', 'sedan', 'av']);

/** "En viktigt fråga", "ett kommunikation": an article, its adjectives and its noun. */
export function articleDisagreement(unit: AnalysedUnit, at: number): Disagreement | undefined {
  const { text, tokens } = unit;
  const article = tokens[at];
  const kind = articles.get(article?.lower ?? '');
  if (article === undefined || kind === undefined || !isAdjacent(text, article, tokens[at + 1])) return undefined;
  const before = tokens[at - 1];
  if (kind.kind === 'possessive' && ((article.lower === 'vår' && before !== undefined && beforeSeason.has(before.lower)) || /^\p{N}/u.test(before?.text ?? ''))) return undefined;
  const run = adjectivesAt(unit, at + 1);
  const noun = nounAt(unit, run.end);
  const token = tokens[run.end];
  if (noun === undefined || token === undefined || noun.isDefinite || noun.number === 'plural') return undefined;
  // "En projekt ledare" is one word written as two.
  const after = tokens[run.end + 1];
  if (after !== undefined && isAdjacent(text, token, after) && nounForm(after.lower) !== undefined) return undefined;
  const replaced = new Map<number, string>();
  if (kind.gender !== noun.gender) replaced.set(at, matchCase(article.text, kind.other));
  for (const { at: place, adjective } of run.words) {
    if (kind.kind === 'article' && !adjective.is.has(noun.gender)) replaced.set(place, adjective.forms[noun.gender]);
  }
  if (replaced.size === 0) return undefined;
  return { start: article.start, end: token.end, head: token.text, right: withWords(unit, at, run.end + 1, replaced) };
}

/** Words that own, after which a noun has no definite ending. */
export const owners: ReadonlySet<string> = new Set('min mitt mina din ditt dina sin sitt sina vårt våra deras hennes'.split(' '));

/** "Mina barnen", "vårt uppdraget". */
export function doubleDefiniteness(unit: AnalysedUnit, at: number): Disagreement | undefined {
  const { text, tokens } = unit;
  const owner = tokens[at];
  if (owner === undefined || !isAdjacent(text, owner, tokens[at + 1]) || /^\p{N}/u.test(tokens[at - 1]?.text ?? '')) return undefined;
  const run = adjectivesAt(unit, at + 1);
  const noun = nounAt(unit, run.end);
  const token = tokens[run.end];
  if (noun === undefined || token === undefined || !noun.isDefinite) return undefined;
  const indefinite = noun.forms[noun.number === 'plural' ? 2 : 0];
  if (indefinite === '' || indefinite === token.lower) return undefined;
  return { start: owner.start, end: token.end, head: owner.text, right: withWords(unit, at, run.end + 1, new Map([[run.end, indefinite]])) };
}

const prepositions = new Set('om för till i av på med inom kring hos mot'.split(' '));

/** "Ökad kunskap om och förtroende för": one adjective for two nouns that want it in different forms. */
export function sharedAdjective(unit: AnalysedUnit, at: number): Disagreement | undefined {
  const { text, tokens } = unit;
  if (!prepositions.has(tokens[at - 1]?.lower ?? '') || !prepositions.has(tokens[at + 2]?.lower ?? '')) return undefined;
  for (let i = at - 3; i < at + 2; i += 1) if (!isAdjacent(text, tokens[i], tokens[i + 1])) return undefined;
  const first = nounAt(unit, at - 2);
  const second = nounAt(unit, at + 1);
  if (first === undefined || second === undefined || first.isDefinite || second.isDefinite || first.gender === second.gender) return undefined;
  if (first.number === 'plural' || second.number === 'plural') return undefined;
  const [word] = adjectivesAt(unit, at - 3).words;
  const start = tokens[at - 3];
  const noun = tokens[at + 1];
  if (word?.at !== at - 3 || start === undefined || noun === undefined) return undefined;
  const { is, forms } = word.adjective;
  if (!is.has(first.gender) || is.has(second.gender)) return undefined;
  return { start: start.start, end: noun.end, head: noun.text, right: withWords(unit, at - 3, at + 2, new Map([[at + 1, `${forms[second.gender]} ${noun.text}`]])) };
}

/** "Den nya programmet": the other way about, "det nya skolan", has another reading: "det nya (som) skolan gör". */
export function definiteDisagreement(unit: AnalysedUnit, at: number): Disagreement | undefined {
  const { text, tokens } = unit;
  const article = tokens[at];
  if (article === undefined || !isAdjacent(text, article, tokens[at + 1])) return undefined;
  const run = adjectivesAt(unit, at + 1);
  const noun = nounAt(unit, run.end);
  const token = tokens[run.end];
  if (run.words.length === 0 || noun === undefined || token === undefined || !noun.isDefinite || noun.number !== 'singular' || noun.gender !== 'ett') return undefined;
  return { start: article.start, end: token.end, head: token.text, right: withWords(unit, at, run.end + 1, new Map([[at, matchCase(article.text, 'det')]])) };
}

import { foreignScripts, knownLanguages } from '../data/function-words.ts';
import type { Token } from './tokens.ts';

/** A language that a text is surely in. */
export interface ToldLanguage {
  /** BCP 47; undefined where only the script is known. */
  tag: string | undefined;
  nameSv: string;
  nameEn: string;
  /** Primary tags that are right on such a text, or too near to tell. */
  accepted: readonly string[];
}

/** As many words of a text tell its language. */
const sample = 200;
const fewestLetters = 25;
/** A foreign script's part of all letters. */
const mostlyScript = 0.7;
/** The languages that nearly all texts of the city are in: a text must have small words that they lack. */
const isCommonHere = (tag: string): boolean => tag === 'sv' || tag === 'en';
const fewestApart = 2;
const anyForeignLetter = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const languagesOfWord = new Map<string, number[]>();
for (const [index, { words }] of knownLanguages.entries()) {
  for (const word of words) {
    const known = languagesOfWord.get(word);
    if (known === undefined) languagesOfWord.set(word, [index]);
    else known.push(index);
  }
}

/**
 * The language of a text of a dozen words or more; undefined where it isn't sure. Of two languages, only the small words that the
 * other one lacks count: `en` and `de` say nothing between Swedish and Spanish.
 *
 * @param fewest As many small words the language must have that Swedish and English lack.
 */
export function tellLanguage(text: string, tokens: readonly Token[], fewest: number): ToldLanguage | undefined {
  const script = anyForeignLetter.test(text) ? tellScript(text.slice(0, 2000)) : undefined;
  if (script !== undefined) return script;

  const words = tokens.slice(0, sample);
  const hits = words.map(({ lower }) => languagesOfWord.get(lower.replaceAll('’', "'"))).filter((known) => known !== undefined);
  const counts = knownLanguages.map(() => 0);
  for (const known of hits) for (const index of known) counts[index] = (counts[index] as number) + 1;
  let best = 0;
  for (let index = 1; index < counts.length; index += 1) if ((counts[index] as number) > (counts[best] as number)) best = index;
  const told = knownLanguages[best];
  if (told === undefined || (counts[best] as number) < fewest) return undefined;
  for (const [index, other] of knownLanguages.entries()) {
    if (index === best || told.kin.includes(other.tag)) continue;
    const own = hits.filter((known) => known.includes(best) && !known.includes(index)).length;
    const others = hits.filter((known) => known.includes(index) && !known.includes(best)).length;
    if (own < (isCommonHere(other.tag) ? fewest : fewestApart) || own < others * 3) return undefined;
  }
  return { tag: told.tag, nameSv: told.nameSv, nameEn: told.nameEn, accepted: told.kin };
}

function tellScript(text: string): ToldLanguage | undefined {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  if (letters < fewestLetters) return undefined;
  for (const { letters: ofScript, languages, written } of foreignScripts) {
    if ((text.match(ofScript)?.length ?? 0) < letters * mostlyScript) continue;
    const language = languages.find(({ fits }) => fits?.test(text) ?? true);
    if (language !== undefined) return { ...language, accepted: written };
  }
  return undefined;
}

/** What {@link tellLanguage} can say. */
export const isTold = (primaryTag: string): boolean => knownLanguages.some(({ kin }) => kin.includes(primaryTag)) || foreignScripts.some(({ written }) => written.includes(primaryTag));

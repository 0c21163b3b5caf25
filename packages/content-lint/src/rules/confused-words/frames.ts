import { adjectiveOf } from '../../analysis/adjectives.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { nounForm } from '../../analysis/nouns.ts';
import { takeCare, textsWithWordings, thoughts, verbsForNouns, wordingAdjectives, wordingsForLetters } from '../../data/confused-words.ts';
import { isAdjacent } from '../../engine/wording.ts';

/** A word that only the words around it show to be the wrong one: its tokens, and better ones. */
export interface WrongInFrame {
  first: number;
  last: number;
  replacements: readonly string[];
}

export type Frame = (unit: AnalysedUnit, at: number) => WrongInFrame | undefined;

const word = (unit: AnalysedUnit, at: number): string => unit.tokens[at]?.lower ?? '';
const follows = (unit: AnalysedUnit, at: number): boolean => isAdjacent(unit.text, unit.tokens[at - 1], unit.tokens[at]);

const infinitive = /(?:era|säkra|ställa|göra|hålla|leda|föra|sätta|följa|stödja|utveckla|samordna|förbättra|stärka|använda|skapa)$/u;

/** "För att faciliteterna och kvalitetssäkra". */
export const nounForVerb: Frame = (unit, at) => {
  if (word(unit, at - 1) !== 'att' || word(unit, at + 1) !== 'och' || !follows(unit, at) || !follows(unit, at + 1) || !follows(unit, at + 2)) return undefined;
  return infinitive.test(word(unit, at + 2)) ? { first: at, last: at, replacements: verbsForNouns.get(word(unit, at)) ?? [] } : undefined;
};

/** "Konkreta skrivelser om", "skrivelser i programmet". */
export const letterForWording: Frame = (unit, at) => {
  const right = wordingsForLetters.get(word(unit, at));
  const isDescribed = follows(unit, at) && wordingAdjectives.has(word(unit, at - 1));
  const isInText = word(unit, at + 1) === 'i' && follows(unit, at + 1) && follows(unit, at + 2) && textsWithWordings.has(word(unit, at + 2));
  return right !== undefined && (isDescribed || isInText) ? { first: at, last: at, replacements: [right] } : undefined;
};

/** "Flertalet kriser": most of them, or several? */
export const majorityForSeveral: Frame = (unit, at) => {
  let last = at + 1;
  if (!follows(unit, last)) return undefined;
  if (adjectiveOf(word(unit, last)) !== undefined && follows(unit, last + 1)) last += 1;
  const noun = nounForm(word(unit, last));
  if (noun === undefined || noun.number !== 'plural' || noun.isDefinite) return undefined;
  const rest = unit.text.slice(unit.tokens[at + 1]?.start, unit.tokens[last]?.end);
  return { first: at, last, replacements: [`flera ${rest}`, `ett flertal ${rest}`, `de flesta ${rest}`] };
};

const farthest = 12;

/** "Beroende på att de är kvinnor eller män": because of that, or whether? */
export const becauseForWhether: Frame = (unit, at) => {
  if (word(unit, at + 1) !== 'på' || word(unit, at + 2) !== 'att' || !follows(unit, at + 1) || !follows(unit, at + 2)) return undefined;
  let hasVerb = false;
  for (let i = at + 3; i < at + farthest; i += 1) {
    const here = word(unit, i);
    const gap = unit.text.slice(unit.tokens[i - 1]?.end, unit.tokens[i]?.start);
    if (here === '' || /^(?:inte|att|inget|ingen|inga)$/u.test(here) || /[.!?:;,]/u.test(gap)) return undefined;
    if (/^(?:är|har|bor)$/u.test(here)) hasVerb = true;
    if (here !== 'eller') continue;
    return hasVerb && !/^(?:att|om|inte|har|är)$/u.test(word(unit, i + 1)) ? { first: at, last: at + 2, replacements: ['beroende på om'] } : undefined;
  }
  return undefined;
};

/** "Omhändertar omvärldsfaktorer", "synpunkterna omhändertas". */
export const custodyOfThoughts: Frame = (unit, at) => {
  const verb = word(unit, at);
  let isThought = false;
  if (verb.endsWith('s')) {
    for (let i = at - 1; i >= at - 3 && follows(unit, i + 1) && !isThought; i -= 1) isThought = thoughts.test(word(unit, i));
  } else {
    for (let i = at + 1; i <= at + 3 && follows(unit, i) && !isThought; i += 1) {
      if (/^(?:av|i|på|för|med|till|om|och|från)$/u.test(word(unit, i))) break;
      isThought = thoughts.test(word(unit, i));
    }
  }
  return isThought ? { first: at, last: at, replacements: takeCare.get(verb) ?? [] } : undefined;
};

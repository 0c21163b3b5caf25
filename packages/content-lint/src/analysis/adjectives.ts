import { adjectiveEndings, adjectiveForms, participles, regularAdjectives } from '../data/adjectives.ts';
import { remembered } from './remembered.ts';

/** The forms of an adjective: with an en-word, with an ett-word, in the plural. */
export interface Adjective {
  forms: { en: string; ett: string; plural: string };
  /** The forms that the word can be: "kort" goes with both genders. */
  is: ReadonlySet<'en' | 'ett' | 'plural'>;
}

type Forms = Adjective['forms'];

const known = new Map<string, Forms>();

function add(en: string, ett: string, plural: string): void {
  const forms = { en, ett, plural };
  for (const form of [en, ett, plural]) known.set(form, forms);
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);
for (const entry of adjectiveForms.trim().split(/,\s+/u)) {
  const [en, ett, plural] = wordsOf(entry);
  if (en !== undefined && ett !== undefined && plural !== undefined) add(en, ett, plural);
}
for (const word of wordsOf(regularAdjectives)) add(word, `${word}t`, `${word}a`);
for (const word of wordsOf(participles)) add(word, `${word.slice(0, -1)}t`, `${word}e`);

/** By one of the endings that only adjectives have, in any of its three forms. */
function byEnding(word: string): Forms | undefined {
  const stem = /[ta]$/u.test(word) && adjectiveEndings.some((ending) => word.slice(0, -1).endsWith(ending)) ? word.slice(0, -1) : word;
  return stem.length > 4 && adjectiveEndings.some((ending) => stem.endsWith(ending)) ? { en: stem, ett: `${stem}t`, plural: `${stem}a` } : undefined;
}

/** Before a whole adjective that is said to be very much: jätterolig. */
const strengthened = /^(?:jätte|super|väldigt)(?=\p{L}{3})/u;

/**
 * The adjective of which a word is a form, when the lexicon is certain.
 *
 * @param word Lower-cased.
 */
export const adjectiveOf: (word: string) => Adjective | undefined = remembered((word) => {
  const prefix = strengthened.exec(word)?.[0] ?? '';
  const found = known.get(word.slice(prefix.length)) ?? byEnding(word.slice(prefix.length));
  if (found === undefined) return undefined;
  const forms = { en: prefix + found.en, ett: prefix + found.ett, plural: prefix + found.plural };
  return { forms, is: new Set((['en', 'ett', 'plural'] as const).filter((form) => forms[form] === word)) };
});

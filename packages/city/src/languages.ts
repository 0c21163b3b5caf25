import type { Sourced } from './entry.ts';
import languageData from './data/languages.json' with { type: 'json' };

/**
 * `main` Swedish · `administrative-area` the law gives the right to use it with the city ·
 * `minority` a national minority language · `other` what the city also writes in.
 */
export type LanguageRole = 'main' | 'administrative-area' | 'minority' | 'other';

/** The letters of a language, with a source of their own: no city page lists them. */
export interface Alphabet extends Pick<Sourced, 'source' | 'verified'> {
  /** What the orthography needs beyond a–z, NFC: letters in both cases, digraphs with such a letter, pointed letters. Empty for English. */
  letters: readonly string[];
  /** What names, loanwords and other spellings need besides; for Yiddish its punctuation too. */
  auxiliary?: readonly string[];
}

/** A language that the city publishes in. */
export interface Language extends Sourced {
  /** BCP 47, for `lang` attributes: `fit`. */
  tag: string;
  nameSwedish: string;
  /** What its readers call it. General knowledge; the marks concern the city's use of it. */
  nameOwn: string;
  role: LanguageRole;
  /** ISO 15924. */
  script: 'Latn' | 'Hebr';
  /** For `dir` attributes: text in Yiddish begins at the right. */
  direction: 'ltr' | 'rtl';
  alphabet: Alphabet;
}

/** The language of a `lang` attribute (`yi`, `se-SE`), or undefined when the city does not publish in it. */
export function findLanguage(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language.tag === primary);
}

export const languages: readonly Language[] = languageData as Language[];

import type { Sourced } from './entry.ts';
import languageData from './data/languages.json' with { type: 'json' };

/**
 * `main` Swedish · `administrative-area` the law gives the right to use it with the city ·
 * `minority` a national minority language · `other` what the city also writes in.
 */
export type LanguageRole = 'main' | 'administrative-area' | 'minority' | 'other';

/** A language that the city publishes in. */
export interface Language extends Sourced {
  /** BCP 47, for `lang` attributes: `fit`. */
  tag: string;
  nameSwedish: string;
  /** What its readers call it. General knowledge; the marks concern the city's use of it. */
  nameOwn: string;
  role: LanguageRole;
}

export const languages: readonly Language[] = languageData as Language[];

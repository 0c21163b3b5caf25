import type { Sourced } from './entry.ts';
import phraseData from './data/sender-phrases.json' with { type: 'json' };
import ruleData from './data/sender-rules.json' with { type: 'json' };

/**
 * Whoever a rule of the sender is for.
 *
 * `city` the city itself and its administrations · `company-with-city-profile` and `company-with-own-profile` the city's
 * companies · `contractor` runs a part of the city's work for long, under its own name · `partner` does something together
 * with the city, which is the main sender · `service-supplier` sells something to the city.
 */
export type SenderKind = 'city' | 'company-with-city-profile' | 'company-with-own-profile' | 'contractor' | 'partner' | 'service-supplier';

export type SenderRuleId =
  | 'city-first'
  | 'organisation-name'
  | 'logotype-height'
  | 'logotype-height-small'
  | 'logotype-clear-space'
  | 'logotype-as-text'
  | 'own-profile-no-logotype'
  | 'own-profile-affiliation'
  | 'stockholm-type'
  | 'contractor-no-logotype'
  | 'contractor-phrase'
  | 'partner-text'
  | 'partner-size'
  | 'partner-colour'
  | 'partner-place'
  | 'service-supplier-no-logotype';

/** What a sender writes beside its name. */
export type SenderPhraseKind = 'part-of-city' | 'on-behalf' | 'in-cooperation';

/** The languages that the phrases are known in. */
export type SenderPhraseLanguage = 'sv' | 'en' | 'fi';

/** One rule about who may speak as the city, and how. */
export interface SenderRule extends Sourced {
  id: SenderRuleId;
  /** The rule in Swedish, in a sentence or two. */
  text: string;
  appliesTo: readonly SenderKind[];
  /** What is measured: `px` at a root size of 16 px, or a `ratio` to the city's logotype. */
  measure?: { amount: number; unit: 'px' | 'ratio' };
  /** The phrase that must be written. */
  phrase?: SenderPhraseKind;
}

export interface SenderPhrase extends Sourced {
  id: string;
  kind: SenderPhraseKind;
  lang: SenderPhraseLanguage;
  text: string;
  /** A former phrase that may no longer be used. */
  replaces?: string;
}

/** The rules of the brand manual; those marked `L` are the kit's own. */
export const senderRules: readonly SenderRule[] = ruleData as SenderRule[];

/** Every phrase in every language, each with its source. */
export const senderPhrases: readonly SenderPhrase[] = phraseData as SenderPhrase[];

/**
 * One rule.
 *
 * @example senderRule('partner-size').measure // { amount: 0.7, unit: 'ratio' }
 */
export function senderRule(id: SenderRuleId): SenderRule {
  // Every id has its entry: the test of the data compares the two lists.
  return senderRules.find((rule) => rule.id === id) as SenderRule;
}

/**
 * What a sender writes beside its name.
 *
 * @param lang Swedish without it.
 * @example senderPhrase('on-behalf') // 'På uppdrag av Stockholms stad'
 */
export function senderPhrase(kind: SenderPhraseKind, lang: SenderPhraseLanguage = 'sv'): string {
  // Every kind has every language: the test of the data tries them all.
  return (senderPhrases.find((phrase) => phrase.kind === kind && phrase.lang === lang) as SenderPhrase).text;
}

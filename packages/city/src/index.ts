export type { Mark, Sourced } from './entry.ts';
export { fact, facts, type Fact, type FactId } from './facts.ts';
export { languages, type Language, type LanguageRole } from './languages.ts';
export {
  committees,
  findOrganisation,
  formerNames,
  organisations,
  type Committee,
  type CommitteeType,
  type FormerName,
  type FormerNameTarget,
  type Organisation,
  type OrganisationMatch,
  type OrganisationType,
} from './organisations.ts';
export { goals, messages, programmeParts, traits, type ProgrammePart } from './programme.ts';
export {
  senderPhrase,
  senderPhrases,
  senderRule,
  senderRules,
  type SenderKind,
  type SenderPhrase,
  type SenderPhraseKind,
  type SenderPhraseLanguage,
  type SenderRule,
  type SenderRuleId,
} from './sender.ts';
export { spellings, type Spelling } from './spellings.ts';

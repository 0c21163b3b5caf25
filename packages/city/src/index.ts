export { audiences, type Audience } from './audiences.ts';
export { channels, type Channel } from './channels.ts';
export { sourceOf, type Mark, type Sourced, type SourcedFields } from './entry.ts';
export { fact, facts, type Fact, type FactId } from './facts.ts';
export { governingDocument, governingDocuments, type GoverningDocument } from './governing-documents.ts';
export { findLanguage, languages, type Alphabet, type Language, type LanguageRole } from './languages.ts';
export {
  committee,
  committees,
  findOrganisation,
  formerNames,
  organisation,
  organisations,
  type Committee,
  type CommitteeType,
  type FormerName,
  type FormerNameTarget,
  type Organisation,
  type OrganisationMatch,
  type OrganisationProfile,
  type OrganisationType,
} from './organisations.ts';
export { goals, messages, programmeParts, traits, type ProgrammePart } from './programme.ts';
export { roleQuestions, roles, type Duty, type Role, type RoleQuestion } from './roles.ts';
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
export { validityOn, type Validity } from './validity.ts';

import type { ContentRule } from '../engine/rule.ts';
import { abbreviationFormat } from './abbreviation-format/abbreviation-format.ts';
import { abbreviationInProse } from './abbreviation-in-prose/abbreviation-in-prose.ts';
import { acronymExplained } from './acronym-explained/acronym-explained.ts';
import { agencyNames } from './agency-names/agency-names.ts';
import { agreement } from './agreement/agreement.ts';
import { aiContentLabelled } from './ai-content-labelled/ai-content-labelled.ts';
import { allCaps } from './all-caps/all-caps.ts';
import { altText } from './alt-text/alt-text.ts';
import { ampersand } from './ampersand/ampersand.ts';
import { appealInformation } from './appeal-information/appeal-information.ts';
import { automatedDecisionExplained } from './automated-decision-explained/automated-decision-explained.ts';
import { bareUrl } from './bare-url/bare-url.ts';
import { brokenParagraph } from './broken-paragraph/broken-paragraph.ts';
import { bureaucraticWords } from './bureaucratic-words/bureaucratic-words.ts';
import { buttonText } from './button-text/button-text.ts';
import { buzzwords } from './buzzwords/buzzwords.ts';
import { catalogueParity } from './catalogue-parity/catalogue-parity.ts';
import { colonInflection } from './colon-inflection/colon-inflection.ts';
import { commaBeforeVerb } from './comma-before-verb/comma-before-verb.ts';
import { companyAffiliation } from './company-affiliation/company-affiliation.ts';
import { confusedWordsRule } from './confused-words/confused-words.ts';
import { consistentCapitals } from './consistent-capitals/consistent-capitals.ts';
import { consistentDates } from './consistent-dates/consistent-dates.ts';
import { consistentNames } from './consistent-names/consistent-names.ts';
import { consistentTerms } from './consistent-terms/consistent-terms.ts';
import { consistentWe } from './consistent-we/consistent-we.ts';
import { contactMatchesHandlaggare } from './contact-matches-handlaggare/contact-matches-handlaggare.ts';
import { contaminations } from './contaminations/contaminations.ts';
import { coordinatedGenitive } from './coordinated-genitive/coordinated-genitive.ts';
import { crisisComplete } from './crisis-complete/crisis-complete.ts';
import { danglingHyphen } from './dangling-hyphen/dangling-hyphen.ts';
import { dashes } from './dashes/dashes.ts';
import { dateFormat } from './date-format/date-format.ts';
import { dateOrder } from './date-order/date-order.ts';
import { deDem } from './de-dem/de-dem.ts';
import { diarienummerFormat } from './diarienummer-format/diarienummer-format.ts';
import { directAddress } from './direct-address/direct-address.ts';
import { documentLink } from './document-link/document-link.ts';
import { docxLeftovers } from './docx-leftovers/docx-leftovers.ts';
import { docxStructure } from './docx-structure/docx-structure.ts';
import { doublePassive } from './double-passive/double-passive.ts';
import { doubleSpace } from './double-space/double-space.ts';
import { doubledWords } from './doubled-words/doubled-words.ts';
import { duplicatedSentence } from './duplicated-sentence/duplicated-sentence.ts';
import { ellipsisRule } from './ellipsis/ellipsis.ts';
import { englishPlural } from './english-plural/english-plural.ts';
import { errorText } from './error-text/error-text.ts';
import { exclamationMarks } from './exclamation-marks/exclamation-marks.ts';
import { frontLoadedAttributes } from './front-loaded-attributes/front-loaded-attributes.ts';
import { functionMailbox } from './function-mailbox/function-mailbox.ts';
import { headingEndMark } from './heading-end-mark/heading-end-mark.ts';
import { headingInformative } from './heading-informative/heading-informative.ts';
import { headingOrder } from './heading-order/heading-order.ts';
import { hintRepeatsLabel } from './hint-repeats-label/hint-repeats-label.ts';
import { idioms } from './idioms/idioms.ts';
import { inclusiveTermsRule } from './inclusive-terms/inclusive-terms.ts';
import { invisibleCharacters } from './invisible-characters/invisible-characters.ts';
import { jargonExplained } from './jargon-explained/jargon-explained.ts';
import { labelText } from './label-text/label-text.ts';
import { languageMarked } from './language-marked/language-marked.ts';
import { letterStructure } from './letter-structure/letter-structure.ts';
import { lightVerbsRule } from './light-verbs/light-verbs.ts';
import { linkText } from './link-text/link-text.ts';
import { listParallel } from './list-parallel/list-parallel.ts';
import { listPunctuation } from './list-punctuation/list-punctuation.ts';
import { lix } from './lix/lix.ts';
import { lowerCaseNames } from './lower-case-names/lower-case-names.ts';
import { messageSpaces } from './message-spaces/message-spaces.ts';
import { minimisers } from './minimisers/minimisers.ts';
import { missingEndMark } from './missing-end-mark/missing-end-mark.ts';
import { missingSpace } from './missing-space/missing-space.ts';
import { moneyFormat } from './money-format/money-format.ts';
import { noBankAccount } from './no-bank-account/no-bank-account.ts';
import { noInternalAddress } from './no-internal-address/no-internal-address.ts';
import { noNameWithDiarienummer } from './no-name-with-diarienummer/no-name-with-diarienummer.ts';
import { noPersonalDataInUrl } from './no-personal-data-in-url/no-personal-data-in-url.ts';
import { noPersonnummer } from './no-personnummer/no-personnummer.ts';
import { noPrivateContact } from './no-private-contact/no-private-contact.ts';
import { noSecrets } from './no-secrets/no-secrets.ts';
import { nominalisation } from './nominalisation/nominalisation.ts';
import { nonBreakingSpace } from './non-breaking-space/non-breaking-space.ts';
import { numberFormat } from './number-format/number-format.ts';
import { officialName } from './official-name/official-name.ts';
import { ordinalFormat } from './ordinal-format/ordinal-format.ts';
import { padding } from './padding/padding.ts';
import { paragraphLength } from './paragraph-length/paragraph-length.ts';
import { passiveDensity } from './passive-density/passive-density.ts';
import { percentFormat } from './percent-format/percent-format.ts';
import { phoneFormat } from './phone-format/phone-format.ts';
import { pluralForms } from './plural-forms/plural-forms.ts';
import { prepositions } from './prepositions/prepositions.ts';
import { promotionalWords } from './promotional-words/promotional-words.ts';
import { quotedMessages } from './quoted-messages/quoted-messages.ts';
import { quotes } from './quotes/quotes.ts';
import { rangeFormat } from './range-format/range-format.ts';
import { rawMarkup } from './raw-markup/raw-markup.ts';
import { sectionSign } from './section-sign/section-sign.ts';
import { sensoryInstructions } from './sensory-instructions/sensory-instructions.ts';
import { sentenceFragment } from './sentence-fragment/sentence-fragment.ts';
import { sentenceLength } from './sentence-length/sentence-length.ts';
import { slursRule } from './slurs/slurs.ts';
import { spelling } from './spelling/spelling.ts';
import { splitCompound } from './split-compound/split-compound.ts';
import { splitYearRule } from './split-year/split-year.ts';
import { stackedPrepositions } from './stacked-prepositions/stacked-prepositions.ts';
import { suicideReporting } from './suicide-reporting/suicide-reporting.ts';
import { tableHeaders } from './table-headers/table-headers.ts';
import { tautologies } from './tautologies/tautologies.ts';
import { threeGoals } from './three-goals/three-goals.ts';
import { timeFormat } from './time-format/time-format.ts';
import { titleCase } from './title-case/title-case.ts';
import { tjansteutlatandeStructure } from './tjansteutlatande-structure/tjansteutlatande-structure.ts';
import { unicodeNfc } from './unicode-nfc/unicode-nfc.ts';
import { unitFormat } from './unit-format/unit-format.ts';
import { unitNames } from './unit-names/unit-names.ts';
import { unsupportedClaims } from './unsupported-claims/unsupported-claims.ts';
import { vagueWords } from './vague-words/vague-words.ts';
import { varVart } from './var-vart/var-vart.ts';
import { vilkenVilket } from './vilken-vilket/vilken-vilket.ts';
import { writingApart } from './writing-apart/writing-apart.ts';

/** Every content rule, by id. */
export const allRules: readonly ContentRule[] = [
  abbreviationFormat,
  abbreviationInProse,
  acronymExplained,
  agencyNames,
  agreement,
  aiContentLabelled,
  allCaps,
  altText,
  ampersand,
  appealInformation,
  automatedDecisionExplained,
  bareUrl,
  brokenParagraph,
  bureaucraticWords,
  buttonText,
  buzzwords,
  catalogueParity,
  colonInflection,
  commaBeforeVerb,
  companyAffiliation,
  confusedWordsRule,
  consistentCapitals,
  consistentDates,
  consistentNames,
  consistentTerms,
  consistentWe,
  contactMatchesHandlaggare,
  contaminations,
  coordinatedGenitive,
  crisisComplete,
  danglingHyphen,
  dashes,
  dateFormat,
  dateOrder,
  deDem,
  diarienummerFormat,
  directAddress,
  documentLink,
  docxLeftovers,
  docxStructure,
  doublePassive,
  doubleSpace,
  doubledWords,
  duplicatedSentence,
  ellipsisRule,
  englishPlural,
  errorText,
  exclamationMarks,
  frontLoadedAttributes,
  functionMailbox,
  headingEndMark,
  headingInformative,
  headingOrder,
  hintRepeatsLabel,
  idioms,
  inclusiveTermsRule,
  invisibleCharacters,
  jargonExplained,
  labelText,
  languageMarked,
  letterStructure,
  lightVerbsRule,
  linkText,
  listParallel,
  listPunctuation,
  lix,
  lowerCaseNames,
  messageSpaces,
  minimisers,
  missingEndMark,
  missingSpace,
  moneyFormat,
  noBankAccount,
  noInternalAddress,
  noNameWithDiarienummer,
  noPersonalDataInUrl,
  noPersonnummer,
  noPrivateContact,
  noSecrets,
  nominalisation,
  nonBreakingSpace,
  numberFormat,
  officialName,
  ordinalFormat,
  padding,
  paragraphLength,
  passiveDensity,
  percentFormat,
  phoneFormat,
  pluralForms,
  prepositions,
  promotionalWords,
  quotedMessages,
  quotes,
  rangeFormat,
  rawMarkup,
  sectionSign,
  sensoryInstructions,
  sentenceFragment,
  sentenceLength,
  slursRule,
  spelling,
  splitCompound,
  splitYearRule,
  stackedPrepositions,
  suicideReporting,
  tableHeaders,
  tautologies,
  threeGoals,
  timeFormat,
  titleCase,
  tjansteutlatandeStructure,
  unicodeNfc,
  unitFormat,
  unitNames,
  unsupportedClaims,
  vagueWords,
  varVart,
  vilkenVilket,
  writingApart,
];

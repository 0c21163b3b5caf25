import type { RuleMeta } from './engine/rule.ts';
import { allRules } from './rules/all-rules.ts';

export type { AnalysedUnit, DocumentAnalysis } from './analysis/analyse.ts';
export type { Language } from './analysis/language.ts';
export type { PrivateSpan } from './analysis/private-spans.ts';
export type { Sentence } from './analysis/sentences.ts';
export type { Token } from './analysis/tokens.ts';
export { analyse, applyEdits, lintText, lintUnits } from './engine/lint.ts';
export type { DocumentFormat, LintOptions, LintResult, UnitOptions } from './engine/lint.ts';
export { profiles, type Profile } from './engine/profile.ts';
export type { RuleMeta, RuleSetting } from './engine/rule.ts';
export { maskText } from './analysis/private-spans.ts';
export type { Dictionary } from './engine/dictionary.ts';
export type { ContentFact, MessageFact } from './engine/fact.ts';
export { judgeProject, judgeTranslations } from './judge-project.ts';
export { type ExtractContext, type Extraction, type Extractor, type ListPlace, objectReplacement, type Segment, type SourceComment, type TextLink, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from './text-unit.ts';

/** What there is to know of each content rule, by id. */
export const rules: readonly RuleMeta[] = allRules.map(({ meta }) => meta);

import type { Audience, Certainty, Edit, Impact, Severity } from '@stockholm/findings';
import type { AnalysedUnit, DocumentAnalysis } from '../analysis/analyse.ts';
import type { Figure } from '../analysis/figures.ts';
import type { Dictionary } from './dictionary.ts';
import type { ContentFact, ProjectContext, ProjectReport } from './fact.ts';
import type { Profile } from './profile.ts';
import type { Sentence } from '../analysis/sentences.ts';
import type { TextLink, UnitKind } from '../text-unit.ts';

/** What the world may know of a rule without running it. */
export interface RuleMeta {
  /** With namespace: `content/lix`. */
  id: string;
  /** In Swedish, for a reader. */
  title: string;
  /** One sentence in English, for a developer. */
  description: string;
  impact: Impact;
  /** Of the rule's surest findings; a single finding may be less sure. */
  certainty: Certainty;
  audience: Audience;
  /** Where the rule comes from. */
  references: string[];
  /** The edition that it came with. */
  since: string;
  /** The kinds of text that it is about; all without. */
  profiles?: readonly Profile[];
  /** True when some of its findings carry edits. */
  fixable: boolean;
  defaultOptions: object;
  /** Other defaults for some kinds of text. What a project sets goes before them. */
  profileOptions?: Partial<Record<Profile, object>>;
  /** JSON schema of the options. */
  schema: object;
}

export type MessageLanguage = 'sv' | 'en';

/** What a rule says of a range of a unit's text. */
export interface RuleReport {
  start: number;
  end: number;
  message: string;
  /** Better wordings of the range, best first. */
  replacements?: readonly string[];
  /** Replaces the range when the meaning can't change; must be one of `replacements` or stand alone. */
  fix?: string;
  /**
   * Small certain changes within the range, instead of `fix`: two quotation marks around words that stay as they are. In the
   * offsets of the report; in order, not overlapping. All are made or none.
   */
  mend?: { title: string; edits: readonly Edit[] };
  /** Advice that is not a wording. */
  advice?: readonly string[];
  /** When this finding is less sure or less grave than the rule. */
  certainty?: Certainty;
  impact?: Impact;
}

export interface RuleContext<Options> {
  options: Options;
  lang: MessageLanguage;
  document: DocumentAnalysis;
  profile: Profile;
  /** The caller's own. */
  dictionary?: Dictionary | undefined;
  /** The Swedish or the English wording, by the language of messages. */
  say(sv: string, en: string): string;
  report(unit: AnalysedUnit, report: RuleReport): void;
  /** Of a place in the source that no unit covers: code, an address, an attribute. Offsets are in the source. */
  reportSource(report: RuleReport): void;
  /** Notes what other texts are compared with, in {@link ContentRule.project}: once for each key and form. */
  remember(unit: AnalysedUnit, fact: Pick<ContentFact, 'key' | 'form' | 'count'> & { start: number; end: number }): void;
  /** The same of a source as a whole: at its beginning. */
  rememberDocument(fact: Pick<ContentFact, 'key' | 'form' | 'count' | 'messages'>): void;
  /** Of the document as a whole: at its first heading, or the file. */
  reportDocument(report: Omit<RuleReport, 'start' | 'end'>): void;
}

/** Words that wake a rule. */
export interface WordTrigger {
  /**
   * Lower-cased. A constant of the rule's own, not made anew for each document: the engine indexes the words of all rules together,
   * and once.
   */
  oneOf: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /**
   * For words that wake the rule only where certain words come next: those. A word that is not here always wakes it. Most phrases begin
   * with words that are everywhere; their second word is not. A constant of the rule's own, too.
   */
  followedBy?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** One of them is `tokens[index]`. */
  visit(unit: AnalysedUnit, index: number): void;
}

/** An expression that wakes a rule. */
export interface PatternTrigger {
  /** Global and linear. */
  pattern: RegExp;
  /**
   * A cheaper expression, without the flags `g` and `y`, that matches every text in which the pattern does. The engine reads by
   * itself what letters must be there (`analysis/landmarks.ts`); only a pattern of mere classes has to say it.
   */
  needs?: RegExp;
  visit(unit: AnalysedUnit, match: RegExpExecArray): void;
}

/** What wakes a rule. The engine goes through each unit once and calls the rules that asked for what it meets. */
export interface Triggers {
  words?: readonly WordTrigger[] | undefined;
  /** Global, linear expressions over a unit's text. */
  patterns?: readonly PatternTrigger[] | undefined;
  /** Each figure; rules about numbers share one search for digits. */
  figure?: ((unit: AnalysedUnit, figure: Figure) => void) | undefined;
  /** The kinds of unit that `unit` and `sentence` are about; all without. */
  kinds?: readonly UnitKind[] | undefined;
  /** What must be in a text for `unit` to be called; without `g` and `y`. Costs next to nothing where it has to hold certain signs or words. */
  where?: RegExp | undefined;
  /** Sentences with at least {@link sentenceWords} words. */
  sentence?: ((unit: AnalysedUnit, sentence: Sentence, words: { first: number; end: number }) => void) | undefined;
  /** Default 0. A text with fewer words than every rule wants is not even split. */
  sentenceWords?: number | undefined;
  link?: ((unit: AnalysedUnit, link: TextLink) => void) | undefined;
  unit?: ((unit: AnalysedUnit) => void) | undefined;
  /** After all units. */
  document?: (() => void) | undefined;
}

export interface ContentRule<Options extends object = object> {
  meta: RuleMeta & { defaultOptions: Options; profileOptions?: Partial<Record<Profile, Partial<Options>>> };
  /** Rules read Swedish text only, unless they look for what has no language: numbers. */
  languages?: 'swedish' | 'all';
  /**
   * True of a rule about how numbers, times, units and abbreviations are written. Where several such rules see faults in the same
   * words, the reader gets one finding and one change.
   */
  isNotation?: boolean;
  create(context: RuleContext<Options>): Triggers;
  /** Compares what the rule has noted in all texts of a project, in the order of their names. */
  project?(facts: readonly ContentFact[], context: ProjectContext): ProjectReport[];
}

/** Names a rule's options once, for its code, defaults and schema. */
export function defineRule<Options extends object>(rule: ContentRule<Options>): ContentRule {
  return rule as unknown as ContentRule;
}

export type RuleSetting = 'off' | Severity | [Severity, object];

import type { Certainty } from '@stockholm/findings';
import type { AnalysedUnit } from '../analysis/analyse.ts';
import type { RuleContext, RuleReport, Triggers } from './rule.ts';
import { matchCase, phraseIndex, phraseTrigger, type Phrase } from './wording.ts';

/** Words that a rule advises against, in all their forms. */
export interface PhraseTerm {
  /** Lower-cased, words parted by a space. */
  forms: readonly string[];
  /** What to write for each form, in the same inflection. */
  replacements?: readonly string[];
  /** Other ways out, where the sentence decides the form. */
  advice?: readonly string[];
  /** When it is less sure than the rule. */
  certainty?: Certainty;
  /** Met only right after one of these words, or one word further back. */
  after?: readonly string[];
  /** Another sense: not met right after one of these words. */
  notAfter?: readonly string[];
  /** Another sense: not met right before one of these words. */
  notBefore?: readonly string[];
  /** Where the advice comes from, when it is not the rule's own source. */
  source?: string;
}

interface Entry<Term> {
  term: Term;
  replacement: string | undefined;
}

/** Terms by the first word of each form. A constant of a rule's module, as the engine wants it. */
export type TermIndex<Term> = ReadonlyMap<string, readonly Phrase<Entry<Term>>[]>;

export function termIndex<Term extends PhraseTerm>(terms: readonly Term[]): TermIndex<Term> {
  return phraseIndex(terms.flatMap((term) => term.forms.map((text, at) => ({ text, entry: { term, replacement: term.replacements?.[at] } }))));
}

/**
 * Wakes a rule where one of its terms stands in the writer's own words: not in quotations, and not where a single word is a name. The longest
 * phrase wins.
 *
 * @param says - What to tell of a term; undefined where it is right after all. `original` is as written, `better` its replacement in
 * the same case, `end` the index after its last token.
 */
export function phraseTriggers<Term extends PhraseTerm>(
  { report }: RuleContext<object>,
  index: TermIndex<Term>,
  allow: readonly string[],
  says: (found: { unit: AnalysedUnit; at: number; end: number; term: Term; original: string; better: string | undefined }) => Pick<RuleReport, 'message' | 'fix' | 'certainty' | 'advice'> | undefined,
): Triggers {
  return {
    words: [
      phraseTrigger(
        index,
        (unit, { entry, original, index: at, length, start, end }) => {
          const better = entry.replacement === undefined ? undefined : matchCase(original, entry.replacement);
          const said = says({ unit, at, end: at + length, term: entry.term, original, better });
          if (said === undefined) return;
          const certainty = said.certainty ?? entry.term.certainty;
          const advice = said.advice ?? entry.term.advice;
          report(unit, {
            start,
            end,
            ...said,
            ...(certainty === undefined ? {} : { certainty }),
            ...(better === undefined ? {} : { replacements: [better] }),
            ...(advice === undefined ? {} : { advice }),
          });
        },
        { allowed: allow, isMeant: (unit, at, { words, entry }) => isMeant(unit, at, words.length, entry.term) },
      ),
    ],
  };
}

function isMeant(unit: AnalysedUnit, at: number, length: number, { after, notAfter, notBefore }: PhraseTerm): boolean {
  const before = unit.tokens[at - 1]?.lower ?? '';
  if (after !== undefined && !after.includes(before) && !after.includes(unit.tokens[at - 2]?.lower ?? '')) return false;
  return notAfter?.includes(before) !== true && notBefore?.includes(unit.tokens[at + length]?.lower ?? '') !== true;
}

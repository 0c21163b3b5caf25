import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { wordDivisions, wordDivisionSource, type WordDivision } from '../../data/written-apart.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase, phraseIndex, standsAt, wokenBy } from '../../engine/wording.ts';

interface Options {
  /** How to write those that may be either one word or several; mistakes are found all the same. */
  form: 'apart' | 'together';
}

const choices = wordDivisions.filter(({ isChoice }) => isChoice);
const mistakes = wordDivisions.filter(({ isChoice }) => !isChoice);
const entries = (list: readonly WordDivision[]) => list.map((entry) => ({ text: entry.wrong, entry }));
const indexes = {
  apart: phraseIndex(entries(wordDivisions)),
  together: phraseIndex(entries([...mistakes, ...choices.map(({ wrong, right }) => ({ wrong: right, right: wrong, isChoice: true }))])),
};

export const writingApart = defineRule<Options>({
  meta: {
    id: 'content/writing-apart',
    title: 'Ett ord eller flera',
    description: 'Require one way of writing i dag, i stället and their kin',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: [wordDivisionSource],
    since: '2026.1',
    fixable: true,
    defaultOptions: { form: 'apart' },
    schema: { type: 'object', additionalProperties: false, properties: { form: { enum: ['apart', 'together'] } } },
  },
  create({ options, say, report }) {
    const index = indexes[options.form];
    const visit = (unit: AnalysedUnit, at: number): void => {
      const phrase = index.get(unit.tokens[at]?.lower ?? '')?.find(({ words }) => standsAt(unit, at, words));
      const start = unit.tokens[at];
      const end = unit.tokens[at + (phrase?.words.length ?? 1) - 1];
      if (phrase === undefined || start === undefined || end === undefined || isQuoted(unit, start.start)) return;
      const { right, isChoice, notAfter } = phrase.entry;
      if (notAfter?.includes(unit.tokens[at - 1]?.lower ?? '') === true) return;
      const written = unit.text.slice(start.start, end.end);
      const replacement = matchCase(written, right);
      report(unit, {
        start: start.start,
        end: end.end,
        message: say(`Skriv ”${replacement}” i stället för ”${written}”.`, `Write “${replacement}” instead of “${written}”.`),
        replacements: [replacement],
        fix: replacement,
        ...(isChoice ? { certainty: 'likely' as const } : {}),
      });
    };
    return { words: [{ ...wokenBy(index), visit }] };
  },
});

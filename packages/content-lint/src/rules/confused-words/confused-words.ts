import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { confusedWords } from '../../data/confused-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

const rightWords = new Map(confusedWords.flatMap(({ stem, right, endings }) => endings.map((ending) => [stem + ending, right + ending] as const)));

export const confusedWordsRule = defineRule({
  meta: {
    id: 'content/confused-words',
    title: 'Förväxlat eller felstavat ord',
    description: 'Disallow words that are written for others',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 5.5 och 10.3', 'Svenska Akademiens ordlista'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const visit = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      const word = rightWords.get(token?.lower ?? '');
      if (token === undefined || word === undefined || isQuoted(unit, token.start)) return;
      const right = matchCase(token.text, word);
      report(unit, {
        start: token.start,
        end: token.end,
        message: say(`”${token.text}” är fel ord eller felstavat. Skriv ”${right}”.`, `“${token.text}” is the wrong word or misspelled. Write “${right}”.`),
        replacements: [right],
        fix: right,
      });
    };
    return { words: [{ oneOf: rightWords, visit }] };
  },
});

import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { confusedPhrases, confusedWords } from '../../data/confused-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase, phraseIndex, standsAt } from '../../engine/wording.ts';

const index = phraseIndex([
  ...confusedWords.flatMap(({ stem, right, endings }) =>
    endings.map((ending) => ({ text: stem + ending, entry: { right: right + ending, isWord: true } })),
  ),
  ...confusedPhrases.map(({ wrong, right }) => ({ text: wrong, entry: { right, isWord: false } })),
]);

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
      const found = index.get(unit.tokens[at]?.lower ?? '')?.find((phrase) => standsAt(unit, at, phrase.words));
      const start = unit.tokens[at];
      const end = unit.tokens[at + (found?.words.length ?? 1) - 1];
      if (found === undefined || start === undefined || end === undefined || isQuoted(unit, start.start)) return;
      const original = unit.text.slice(start.start, end.end);
      const right = matchCase(original, found.entry.right);
      report(unit, {
        start: start.start,
        end: end.end,
        message: found.entry.isWord
          ? say(`”${original}” är fel ord eller felstavat. Skriv ”${right}”.`, `“${original}” is the wrong word or misspelled. Write “${right}”.`)
          : say(`”${original}” blandar ihop två uttryck. Skriv ”${right}”.`, `“${original}” mixes up two phrases. Write “${right}”.`),
        replacements: [right],
        ...(found.entry.isWord ? { fix: right } : { certainty: 'likely' as const }),
      });
    };
    return { words: [{ oneOf: index, visit }] };
  },
});

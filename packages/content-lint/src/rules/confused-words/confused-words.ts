import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { confusedPhrases } from '../../data/confused-phrases.ts';
import { confusedWords, takeCare, verbsForNouns, wordingsForLetters } from '../../data/confused-words.ts';
import { indexFaults, onFault } from '../../engine/phrase-faults.ts';
import { defineRule, type WordTrigger } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';
import { becauseForWhether, custodyOfThoughts, type Frame, letterForWording, majorityForSeveral, nounForVerb } from './frames.ts';

const rightWords = new Map(confusedWords.flatMap(({ stem, right, endings }) => endings.map((ending) => [stem + ending, right + ending] as const)));
const phrases = indexFaults(confusedPhrases);
const majority: ReadonlySet<string> = new Set(['flertalet']);
const because: ReadonlySet<string> = new Set(['beroende']);

export const confusedWordsRule = defineRule({
  meta: {
    id: 'content/confused-words',
    title: 'Förväxlat eller felstavat ord',
    description: 'Disallow words that are written for others',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 5.5 och 10.3', 'Svenska Akademiens ordlista', 'Svensk ordbok utgiven av Svenska Akademien'],
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
    const inFrame = (oneOf: WordTrigger['oneOf'], find: Frame, certainty: 'likely' | 'ask', tell: (marked: string, best: string) => string): WordTrigger => ({
      oneOf,
      visit(unit, at) {
        const found = find(unit, at);
        const start = unit.tokens[found?.first ?? -1];
        const end = unit.tokens[found?.last ?? -1];
        if (found === undefined || start === undefined || end === undefined || isQuoted(unit, start.start)) return;
        const replacements = found.replacements.map((one) => matchCase(start.text, one));
        report(unit, { start: start.start, end: end.end, message: tell(unit.text.slice(start.start, end.end), replacements[0] ?? ''), replacements, certainty });
      },
    });
    return {
      words: [
        { oneOf: rightWords, visit },
        onFault(phrases, (unit, { start, end, wrong, right }) =>
          report(unit, {
            start,
            end,
            message: say(`Ett ord i ”${wrong}” är förväxlat med ett annat. Skriv ”${right}”.`, `One word of “${wrong}” is written for another. Write “${right}”.`),
            replacements: [right],
            certainty: 'likely',
          }),
        ),
        inFrame(verbsForNouns, nounForVerb, 'likely', (marked, best) =>
          say(`”${marked}” är ett substantiv, men efter ”att” behövs ett verb. Menar du ”${best}”?`, `“${marked}” is a noun, but “att” wants a verb. Do you mean “${best}”?`),
        ),
        inFrame(wordingsForLetters, letterForWording, 'likely', (marked, best) =>
          say(`”${marked}” är brev eller handlingar. Om hur en text är formulerad heter det ”${best}”.`, `“${marked}” are letters or documents. The wording of a text is “${best}”.`),
        ),
        inFrame(majority, majorityForSeveral, 'ask', (marked, best) =>
          say(`”Flertalet” betyder de flesta. Menar du ”${best}”?`, `“Flertalet” of “${marked}” means most of them. Do you mean “${best}”?`),
        ),
        inFrame(because, becauseForWhether, 'ask', (marked, best) =>
          say(`”${marked}” anger en orsak. Menar du olika fall? Skriv då ”${best}”.`, `“${marked}” gives a cause. Do you mean different cases? Write “${best}”.`),
        ),
        inFrame(takeCare, custodyOfThoughts, 'likely', (marked, best) =>
          say(`Man omhändertar människor, djur och saker. Skriv till exempel ”${best}” i stället för ”${marked}”.`, `“${marked}” is for people, animals and things. Write “${best}”, for example.`),
        ),
      ],
    };
  },
});

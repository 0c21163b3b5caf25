import type { AnalysedUnit } from '../../analysis/analyse.ts';
import type { Token } from '../../analysis/tokens.ts';
import { emphasisWords, smallWords } from '../../data/emphasis-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

/** Without it nothing is in capitals: most units. Ranges, since every text is asked. */
const twoCapitals = /[A-Z\u00C0-\u00DE]{2}/;
const capitals = /^\p{Lu}+(?:-\p{Lu}+)*$/u;
/** Shorter words may be acronyms. */
const fewestLetters = 4;
/** The word itself is meant: an operator of a search, a sign. */
const naming: ReadonlySet<string> = new Set(['operatorn', 'ordet', 'orden', 'skylten', 'texten', 'knappen', 'kommandot', 'värdet', 'märkt', 'märkta']);
const swedishLetter = /[ÅÄÖ]/u;

export const allCaps = defineRule({
  meta: {
    id: 'content/all-caps',
    title: 'Versaler för att betona',
    description: 'Disallow words and sentences in capitals',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 3.5.2: rubriker med gemener', 'Myndigheternas skrivregler 8, kapitel 9: stor och liten bokstav'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const visitWord = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      if (token === undefined || token.text === token.lower || !capitals.test(token.text) || isQuoted(unit, token.start)) return;
      const [before, after] = [unit.tokens[at - 1], unit.tokens[at + 1]];
      const isAfterSmall = isAdjacent(unit.text, before, token) && before !== undefined && isSmall(before) && !naming.has(before.lower);
      const isBeforeSmall = after !== undefined && isSmall(after) && isAdjacent(unit.text, token, after);
      if (!isAfterSmall || (!isBeforeSmall && unit.text[token.end] !== '!')) return;
      report(unit, {
        start: token.start,
        end: token.end,
        message: say(`”${token.text}” i versaler låter som ett rop. Skriv ”${token.lower}”, och sätt det viktiga först.`, `“${token.text}” in capitals sounds like shouting. Write “${token.lower}”, and put what matters first.`),
        replacements: [token.lower],
      });
    };
    return {
      words: [{ oneOf: emphasisWords, visit: visitWord }],
      where: twoCapitals,
      unit(unit) {
        let from = 0;
        while (from < unit.tokens.length) {
          let to = from;
          while (to < unit.tokens.length && capitals.test(unit.tokens[to]?.text ?? '') && (to === from || isAdjacent(unit.text, unit.tokens[to - 1], unit.tokens[to]))) to += 1;
          const run = unit.tokens.slice(from, to);
          const [first, last] = [run[0], run.at(-1)];
          if (first !== undefined && last !== undefined && isShouted(run.map(({ text }) => text)) && !isQuoted(unit, first.start)) {
            report(unit, {
              start: first.start,
              end: last.end,
              message: say(
                'Ord i versaler är svårare att läsa, och en skärmläsare kan bokstavera dem. Skriv med små bokstäver, och stor bokstav först i meningen och i namn.',
                'Words in capitals are harder to read, and a screen reader may spell them out. Write small letters, with a capital first in the sentence and in names.',
              ),
            });
          }
          from = Math.max(to, from + 1);
        }
      },
    };
  },
});

const isSmall = ({ text, lower }: Token): boolean => text === lower && /\p{L}$/u.test(text);

/** Two long words at least, and a sign that they are Swedish words and no row of acronyms. */
function isShouted(words: readonly string[]): boolean {
  return (
    words.filter(({ length }) => length >= fewestLetters).length >= 2 &&
    words.some((word) => (word.length >= fewestLetters && swedishLetter.test(word)) || smallWords.has(word.toLowerCase()))
  );
}

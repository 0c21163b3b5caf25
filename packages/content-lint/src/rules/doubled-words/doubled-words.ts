import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { doubtfulDoubles, emphaticDoubles, relativeWords, strayDoubles } from '../../data/doubled-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** One space, or the end of a line: there a word is doubled most often, and seen least. */
const gap = /^[ \u00A0]?(?:\r?\n)?[ \u00A0]?$/u;
/** A verb or a preposition is rightly doubled where a clause ends and the next begins: "den som är är". It began so many words back at most. */
const reach = 10;

/** True where a clause about a noun or a question may end between the two words. */
function mayEndClause({ text, tokens }: AnalysedUnit, at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - reach; i -= 1) {
    const token = tokens[i];
    if (token === undefined || /[.!?:]\s/u.test(text.slice(token.end, tokens[i + 1]?.start))) return false;
    if (relativeWords.has(token.lower)) return true;
  }
  return false;
}

export const doubledWords = defineRule({
  meta: {
    id: 'content/doubled-words',
    title: 'Samma ord två gånger',
    description: 'Disallow the same word twice in a row',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Svenska Akademiens grammatik: bisatser, som avgör när ett ord får stå två gånger'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      unit(unit) {
        const { text, tokens } = unit;
        for (let at = 1; at < tokens.length; at += 1) {
          const first = tokens[at - 1];
          const second = tokens[at];
          if (first === undefined || second === undefined || first.lower !== second.lower) continue;
          const word = second.lower;
          // A second capital is a name: "Baden Baden", "New New".
          if ((second.text !== word && second.text !== first.text) || (second.text !== word && second.text !== second.text.toUpperCase())) continue;
          if (!gap.test(text.slice(first.end, second.start)) || isQuoted(unit, first.start)) continue;
          // "att att-satsen", "en en/ett-fråga": the second is a part of something else.
          if (/^[-/’'\u2010\u2011]/u.test(text.slice(second.end, second.end + 1)) || /[-/]$/u.test(text.slice(0, first.start).slice(-1))) continue;
          const isStray = strayDoubles.has(word);
          if (!isStray && (doubtfulDoubles.has(word) ? mayEndClause(unit, at) : word.length < 5 || !/^\p{L}+$/u.test(word) || emphaticDoubles.has(word))) continue;
          report(unit, {
            start: first.start,
            end: second.end,
            message: say(`”${first.text}” står två gånger i rad. Ta bort det ena.`, `“${first.text}” stands twice in a row. Remove one of them.`),
            replacements: [first.text],
            ...(isStray ? { fix: first.text } : { certainty: 'likely' as const }),
          });
        }
      },
    };
  },
});

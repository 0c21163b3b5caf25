import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { englishPlurals, joining, notOwned } from '../../data/english-plurals.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase } from '../../engine/wording.ts';

export const englishPlural = defineRule({
  meta: {
    id: 'content/english-plural',
    title: 'Engelsk plural på -s',
    description: 'Require Swedish plurals of loans',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens ordlista', 'Språkrådet (Isof): lånord och plural på -s'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: englishPlurals,
          visit(unit, at) {
            const token = unit.tokens[at];
            const plural = englishPlurals.get(token?.lower ?? '');
            if (token === undefined || plural === undefined || isQuoted(unit, token.start)) return;
            // A name, or a genitive: "Agile Partners", "din partners namn".
            if ((at > 0 && /^\p{Lu}/u.test(token.text)) || !isPlural(unit, at) || /^[/.@_]\p{L}/u.test(unit.text.slice(token.end, token.end + 2))) return;
            const right = matchCase(token.text, plural);
            report(unit, {
              start: token.start,
              end: token.end,
              message: say(`”${token.text}” har engelsk ändelse. Skriv ”${right}”.`, `“${token.text}” has an English ending. Write “${right}”.`),
              replacements: [right],
            });
          },
        },
      ],
    };
  },
});

/** What follows shows that the s is no genitive. */
function isPlural({ tokens, text }: AnalysedUnit, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isAdjacent(text, tokens[at], next)) return true;
  if (notOwned.has(next.lower)) return true;
  // "Partners och grannars hjälp" may be two genitives.
  return joining.has(next.lower) && tokens[at + 2]?.lower.endsWith('s') === false;
}

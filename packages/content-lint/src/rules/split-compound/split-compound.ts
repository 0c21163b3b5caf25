import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { compoundHeads } from '../../data/compound-heads.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

/** Nouns that an abbreviation before them makes one word with. */
export const heads: ReadonlySet<string> = new Set(compoundHeads.flatMap(({ forms }) => forms.split(' ')));

/** After e only these: in "alternativ E projekt" the letter is no prefix. */
const electronic = /^(?:tjänst|adress|meddelande|boende|kurs)/u;

export const splitCompound = defineRule({
  meta: {
    id: 'content/split-compound',
    title: 'Särskrivning efter förkortning',
    description: 'Require a hyphen between an abbreviation and the noun that it modifies',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.9: bindestreck efter förkortning i sammansättning'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const visit = (unit: AnalysedUnit, at: number): void => {
      const { text, tokens } = unit;
      const before = tokens[at - 1];
      const head = tokens[at];
      if (before === undefined || head === undefined || head.text !== head.lower || !isAdjacent(text, before, head)) return;
      const isAbbreviation = /^\p{Lu}{2,6}$/u.test(before.text) || (before.lower === 'e' && electronic.test(head.lower));
      if (!isAbbreviation || /[&/.:’'-]/u.test(text[before.start - 1] ?? '') || isQuoted(unit, before.start)) return;
      // In a line of capitals any short word looks like an abbreviation.
      if (/\p{Lu}{2}[ \u00A0]$/u.test(text.slice(Math.max(0, before.start - 3), before.start))) return;
      const found = text.slice(before.start, head.end);
      const right = `${before.text}-${head.text}`;
      report(unit, {
        start: before.start,
        end: head.end,
        message: say(
          `”${found}” är ett ord. Skriv det med bindestreck: ”${right}”.`,
          `“${found}” is one word. Write it with a hyphen: “${right}”.`,
        ),
        replacements: [right],
      });
    };
    return { words: [{ oneOf: heads, visit }] };
  },
});

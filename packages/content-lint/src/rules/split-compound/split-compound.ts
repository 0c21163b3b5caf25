import { compoundHeads } from '../../data/compound-heads.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const heads = new Set(compoundHeads.flatMap(({ forms }) => forms.split(' ')));

/** Two to six capitals, or the e of e-tjänst, then one space and a word in small letters. */
const pair = /(?<![\p{L}\p{N}_&/.:’'-])(\p{Lu}{2,6}|[eE])([ \u00A0])(\p{Ll}{3,24})(?![\p{L}\p{N}_-])/gu;

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
    return {
      patterns: [
        {
          pattern: pair,
          visit(unit, match) {
            const [found, abbreviation, gap, head] = match as unknown as [string, string, string, string];
            if (!heads.has(head) || isQuoted(unit, match.index)) return;
            // In "vitamin E projekt" or "alternativ E" the letter is no prefix; only e-tjänst and its kin are.
            if (abbreviation.length === 1 && !/^(?:tjänst|adress|meddelande|boende|kurs)/u.test(head)) return;
            // In a line of capitals any short word looks like an abbreviation.
            if (/\p{Lu}{2}[ \u00A0]$/u.test(unit.text.slice(Math.max(0, match.index - 3), match.index))) return;
            const right = `${abbreviation}-${head}`;
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: say(
                `”${abbreviation}${gap}${head}” är ett ord. Skriv det med bindestreck: ”${right}”.`,
                `“${abbreviation}${gap}${head}” is one word. Write it with a hyphen: “${right}”.`,
              ),
              replacements: [right],
            });
          },
        },
      ],
    };
  },
});

import { agencyNames as names, notTheAgencyAfter } from '../../data/agency-names.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, phraseIndex, standsAt } from '../../engine/wording.ts';

const index = phraseIndex(names.flatMap((name) => [name, `${name}s`].map((text) => ({ text, entry: text }))));

export const agencyNames = defineRule({
  meta: {
    id: 'content/agency-names',
    title: 'Myndighetens namn har stor bokstav',
    description: 'Require a capital on the names of national authorities',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 9.3.2: myndigheters namn'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: index,
          visit(unit, at) {
            const first = unit.tokens[at];
            const phrase = index.get(first?.lower ?? '')?.find(({ words }) => standsAt(unit, at, words));
            const last = unit.tokens[at + (phrase?.words.length ?? 1) - 1];
            if (first === undefined || last === undefined || phrase === undefined) return;
            const written = unit.text.slice(first.start, last.end);
            // Written small throughout. An address, a file and a user have no capital: forsakringskassan.se, @skatteverket, #skolverket.
            if (written !== written.toLowerCase() || /[.@#/\\_-]$/u.test(unit.text.slice(0, first.start)) || /^[.@/\\_-][\p{L}\p{N}]/u.test(unit.text.slice(last.end, last.end + 2))) return;
            if (notTheAgencyAfter.has(unit.tokens[at - 1]?.lower ?? '') || isQuoted(unit, first.start)) return;
            const right = written.slice(0, 1).toUpperCase() + written.slice(1);
            report(unit, {
              start: first.start,
              end: last.end,
              message: say(`”${written}” är namnet på en myndighet och har stor bokstav. Skriv ”${right}”.`, `“${written}” is the name of an authority and has a capital. Write “${right}”.`),
              replacements: [right],
              fix: right,
            });
          },
        },
      ],
    };
  },
});

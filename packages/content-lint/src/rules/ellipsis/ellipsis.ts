import { abbreviationBefore } from '../../analysis/abbreviation-before.ts';
import { defineRule } from '../../engine/rule.ts';

const ellipsis = '…';
/** Two or three full stops. More are a leader in a list of contents. */
const stops = /(?<![.…])\.{2,3}(?![.…])/gu;
const letter = /[\p{L}\p{N}]/u;

export const ellipsisRule = defineRule({
  meta: {
    id: 'content/ellipsis',
    title: 'Punkter i rad',
    description: 'Require the ellipsis character for three dots',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.1: uteslutningstecken'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: stops,
          visit(unit, match) {
            const [found] = match;
            const { text } = unit;
            const start = match.index;
            const end = start + found.length;
            const before = text[start - 1] ?? ' ';
            const after = text[end] ?? ' ';
            // A path (../), or two names that a range of versions joins (a...b).
            if (/[/\\@]/u.test(before + after) || (letter.test(before) && letter.test(after))) return;
            // The first stop is the abbreviation's own.
            if (abbreviationBefore(text, start) !== undefined) return;
            if (found.length === 3) {
              report(unit, {
                start,
                end,
                message: say('Tre punkter skrivs som ett tecken: … Skärmläsare läser det som en paus.', 'Three dots are written as one character: … A screen reader reads it as a pause.'),
                replacements: [ellipsis],
                fix: ellipsis,
              });
            } else if (/\p{L}/u.test(before) && /[\s"”’)\]]/u.test(after)) {
              report(unit, {
                start,
                end,
                message: say('Två punkter i rad. Skriv en punkt, eller tre punkter (…) om något är utelämnat.', 'Two dots in a row. Write one, or an ellipsis (…) where something is left out.'),
                replacements: ['.', ellipsis],
                impact: 'fault',
              });
            }
          },
        },
      ],
    };
  },
});

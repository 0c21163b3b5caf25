import { interfaceKind } from '../../analysis/interface-kind.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';

interface Options {
  /** How many a text may have. */
  max: number;
}

/** After a word: `!=` and `!important` are code. */
const marks = /(?<=[\p{L}\p{N}?!)”"])(?<!!)(?:!{2,8}\??|!\?|\?!{1,8}|!)(?![\p{L}\p{N}_=[!])/gu;
/** Where someone is stuck or has to choose, one is too many. */
const calm: ReadonlySet<UnitKind> = new Set(['error', 'hint', 'label', 'button']);

export const exclamationMarks = defineRule<Options>({
  meta: {
    id: 'content/exclamation-marks',
    title: 'Utropstecken',
    description: 'Disallow exclamation marks in rows, and more than one in a text',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.3'],
    since: '2026.1',
    profiles: ['web', 'service', 'official', 'internal', 'letter'],
    fixable: false,
    defaultOptions: { max: 1 },
    schema: { type: 'object', additionalProperties: false, properties: { max: { type: 'integer', minimum: 0 } } },
  },
  create({ options, say, report }) {
    let seen = 0;
    return {
      patterns: [
        {
          pattern: marks,
          visit(unit, { index, 0: found }) {
            if (isQuoted(unit, index)) return;
            const place = { start: index, end: index + found.length };
            if (found.length > 1) {
              const better = found.includes('?') ? '?' : '.';
              report(unit, {
                ...place,
                message: say(`”${found}” låter som ett rop. Skriv ett enda tecken.`, `“${found}” sounds like a shout. Write a single mark.`),
                replacements: [better],
              });
              return;
            }
            const kind = interfaceKind(unit.unit);
            const isCalm = calm.has(kind);
            // The messages of a catalogue are no text together.
            if (!isCalm && (unit.unit.kind === 'message' || (seen += 1) <= options.max)) return;
            report(unit, {
              ...place,
              message: isCalm
                ? say('Ett utropstecken här låter som en tillsägelse. Ta bort det eller skriv punkt.', 'An exclamation mark here sounds like a reprimand. Remove it or write a full stop.')
                : say('Texten har flera utropstecken. Skriv punkt: orden räcker.', 'The text has several exclamation marks. Write a full stop: the words are enough.'),
              certainty: 'likely',
              replacements: ['.'],
            });
          },
        },
      ],
    };
  },
});

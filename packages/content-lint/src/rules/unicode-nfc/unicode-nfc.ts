import type { Edit } from '@stockholm/findings';
import { sourceRange } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';

/** A Latin letter and its marks. Thirty at most, as in the analysis: a hostile text would cost quadratic time. */
const decomposed = /\p{Script=Latin}\p{M}{1,30}/gu;
/** Whatever `\p{M}` may match, in ranges: every text is asked. */
const mark = /[\u0300-\u1FFF]|[\u20D0-\uFFFF]/;

export const unicodeNfc = defineRule({
  meta: {
    id: 'content/unicode-nfc',
    title: 'Bokstäver i två delar',
    description: 'Require letters such as å, ä and ö to be one character',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Unicode Standard Annex 15: normaliseringsform NFC', 'W3C, Character Model for the World Wide Web: String Matching'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ say, reportSource }) {
    return {
      // The analysis has put the letters together already: the fault is in the unit's own text.
      unit({ unit }) {
        if (!mark.test(unit.text)) return;
        const edits: Edit[] = [];
        const letters = new Set<string>();
        for (const match of unit.text.matchAll(decomposed)) {
          const composed = match[0].normalize('NFC');
          if (composed === match[0]) continue;
          const range = sourceRange(unit, match.index, match.index + match[0].length);
          if (range === undefined) continue;
          edits.push({ ...range, text: composed });
          letters.add(composed);
        }
        const [first, last] = [edits[0], edits.at(-1)];
        if (first === undefined || last === undefined) return;
        const shown = [...letters].slice(0, 5).join(', ');
        reportSource({
          start: first.start,
          end: last.end,
          message: say(
            `Bokstäver som ${shown} är skrivna i två delar, bokstav och prickar eller ring var för sig. Då hittar sökningen inte orden. Skriv dem som ett tecken.`,
            `Letters such as ${shown} are written in two parts, letter and mark. Search does not find the words. Write them as one character.`,
          ),
          mend: { title: say(`Skriv ${shown} som ett tecken`, `Write ${shown} as one character`), edits },
        });
      },
    };
  },
});

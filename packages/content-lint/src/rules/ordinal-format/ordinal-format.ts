import { isFreeBefore, textAfter } from '../../analysis/figures.ts';
import { months } from '../../analysis/dates.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** The end of the word, written out after the number: `3:dje`, `2dra`, `8:nde`. */
const longEnding = /^(?:[:.]?(?:dje|sta|dra|tte|nde)|:[dt]e)(?![\p{L}\p{N}_])/u;
/** No colon, or a stop for it, before what is counted so and numbered in no other way: `5e gången`. A house and a class have letters: `2a`. */
const noColon = /^\.?[ae](?=[ \u00A0](?:gången|platsen|plats|upplagan|omgången|året|dagen|veckan|månaden|våningen|raden|mötet|kvartalet|århundradet)(?!\p{L}))/u;
const month = new RegExp(`^[:.]?\\p{L}{1,3} (?:${months.join('|')})(?!\\p{L})`, 'iu');

export const ordinalFormat = defineRule({
  meta: {
    id: 'content/ordinal-format',
    title: 'Ordningstal i fel form',
    description: 'Require ordinals with a colon and one letter',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.1.6: ordningstal'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    return {
      figure(unit, figure) {
        const { start, end, text, joints } = figure;
        if (joints.length > 0 || text.length > 3 || !/[:.\p{L}]/u.test(figure.after) || !isFreeBefore(figure, unit.text)) return;
        const after = textAfter(unit.text, figure);
        const match = longEnding.exec(after) ?? noColon.exec(after);
        // Beside a month it is a date, which is written without an ending.
        if (match === null || month.test(after) || isQuoted(unit, start)) return;
        const right = `${text}:${/(?<!1)[12]$/u.test(text) ? 'a' : 'e'}`;
        const found = text + match[0];
        report(unit, {
          start,
          end: end + match[0].length,
          message: say(`”${found}” ska ha kolon och en bokstav. Skriv ”${right}”, eller ordet med bokstäver.`, `“${found}” should have a colon and one letter. Write “${right}”, or the word.`),
          replacements: [right],
          fix: right,
        });
      },
    };
  },
});

import { hardSpace, isFree, isPlainNumber, textAfter } from '../../analysis/figures.ts';
import { unitSymbols } from '../../data/amounts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** A symbol as it may be met: letters, a small 2 or 3, "per hour". */
const symbol = /^([ \u00A0\u202F\u2009]?)(km\/(?:tim|h)|°C|\p{L}{1,4}[23²³]?)(?![\p{L}\p{N}_²³]|[-/@]\p{L}|\.\p{L})/u;
const span = /^\d+[-\u2010-\u2014]\d+$/u;

export const unitFormat = defineRule({
  meta: {
    id: 'content/unit-format',
    title: 'Enhet i fel form',
    description: 'Require a space before the symbol of a unit, and the symbol as it is spelled',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11 och 12.1.4: måttenheter', 'BIPM, SI-broschyren, 5: symboler för enheter'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    return {
      figure(unit, figure) {
        const { start, end, text } = figure;
        if (!/[\s\p{L}°]/u.test(figure.after) || !isFree(figure, unit.text)) return;
        const match = symbol.exec(textAfter(unit.text, figure, 12));
        if (match === null || !(isPlainNumber(figure) || span.test(text) || figure.joints.join('') === '.')) return;
        const [found, spacing, written] = match as unknown as [string, string, string];
        const right = written === 'km/h' ? 'km/tim' : unitSymbols.get(written);
        const isTight = spacing === '';
        if (right === undefined || (!isTight && right === written)) return;
        if (isQuoted(unit, start)) return;
        const whole = `${text}${hardSpace}${right}`;
        report(unit, {
          start,
          end: end + found.length,
          message:
            right === written
              ? say(`Skriv mellanslag mellan talet och enheten: ”${whole}”.`, `Write a space between the number and the unit: “${whole}”.`)
              : say(`Enheten skrivs ”${right}”: ”${whole}”.`, `The unit is written “${right}”: “${whole}”.`),
          mend: { title: say(`Skriv ”${whole}”`, `Write “${whole}”`), edits: [{ start: end, end: end + found.length, text: `${hardSpace}${right}` }] },
        });
      },
    };
  },
});

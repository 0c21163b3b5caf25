import { hardSpace, textAfter, textBefore } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';

const after = /^(§{1,2})(?![\p{N}§])/u;
const before = /(?<![\p{L}\p{N}§_])(§{1,2})$/u;

export const sectionSign = defineRule({
  meta: {
    id: 'content/section-sign',
    title: 'Paragraftecken utan mellanslag',
    description: 'Require a space between a number and the section sign',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.14: paragraftecken'],
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
        const next = after.exec(textAfter(unit.text, figure, 4));
        if (next !== null && !/[\p{L}_#/@.]/u.test(figure.before)) {
          const [sign] = next;
          const right = `${text}${hardSpace}${sign}`;
          report(unit, {
            start,
            end: end + sign.length,
            message: say(`Skriv mellanslag före paragraftecknet: ”${right}”.`, `Write a space before the section sign: “${right}”.`),
            mend: { title: say(`Skriv ”${right}”`, `Write “${right}”`), edits: [{ start: end, end, text: hardSpace }] },
          });
          return;
        }
        const last = before.exec(textBefore(unit.text, figure, 4));
        if (last === null || /[\p{L}_]/u.test(figure.after)) return;
        const sign = last[1] as string;
        const right = `${sign}${hardSpace}${text}`;
        report(unit, {
          start: start - sign.length,
          end,
          message: say(`Skriv mellanslag efter paragraftecknet: ”${right}”.`, `Write a space after the section sign: “${right}”.`),
          mend: { title: say(`Skriv ”${right}”`, `Write “${right}”`), edits: [{ start, end: start, text: hardSpace }] },
        });
      },
    };
  },
});

import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { type Figure, hardSpace, isFree, isPlainNumber, textAfter, textBefore } from '../../analysis/figures.ts';
import { sumShortenings } from '../../data/amounts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import { prose } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

const space = '[ \\u00A0\\u202F\\u2009]';
/** `100:-`, `100,-` and `100.-`. */
const shopSign = new RegExp(`^${space}?[:.,][-\\u2013\\u2014](?![\\p{L}\\p{N}_-])`, 'u');
const tight = /^(?:kr|kronor|tkr|mnkr|mdkr)(?![\p{L}\p{N}_])/iu;
const shortening = new RegExp(`^${space}?(milj\\. ?kr|mdr\\. ?kr|\\p{L}{3,6})(?![\\p{L}\\p{N}_])`, 'u');
const currency = new RegExp(`^${space}?SEK(?![\\p{L}\\p{N}_])`, 'u');
/** `kr 100`; after a number the word belongs to that. */
const before = new RegExp(`(?<![\\p{L}\\p{N}_]|\\p{N}${space})(SEK|[Kk]r\\.?)${space}$`, 'u');
const year = /^(?:19|20)\d\d$/u;

export const moneyFormat = defineRule({
  meta: {
    id: 'content/money-format',
    title: 'Belopp i fel form',
    description: 'Require sums in kronor in the form of Myndigheternas skrivregler',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.5: belopp'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    /** Writes what stands after the number anew; the number itself stays. */
    const mendAfter = (unit: AnalysedUnit, { end, text }: Figure, length: number, right: string, sv: string, en: string): void => {
      const whole = text + right;
      report(unit, {
        start: end - text.length,
        end: end + length,
        message: say(sv, en),
        mend: { title: say(`Skriv ”${whole}”`, `Write “${whole}”`), edits: [{ start: end, end: end + length, text: right }] },
      });
    };
    return {
      figure(unit, figure) {
        const { start, end, text } = figure;
        const after = textAfter(unit.text, figure, 16);
        const isProse = prose.has(unit.unit.kind);
        const kronor = isProse ? ' kronor' : `${hardSpace}kr`;
        // The last number of a span has the word: `100–200kr`.
        if (!isPlainNumber(figure) && !/^\d+[-\u2010-\u2014]\d+$/u.test(text)) return;
        const leading = before.exec(textBefore(unit.text, figure, 8));
        if (leading !== null && /^(?![\p{L}_%])/u.test(figure.after) && !year.test(text) && !tight.test(after.trimStart()) && !isQuoted(unit, start)) {
          const from = start - leading[0].length;
          const right = text + kronor;
          report(unit, {
            start: from,
            end,
            message: say(`Skriv valutan efter beloppet: ”${right}”.`, `Write the currency after the sum: “${right}”.`),
            replacements: [right],
          });
          return;
        }
        if (!isFree(figure, unit.text) || !/[\p{L}\s:.,]/u.test(figure.after) || isQuoted(unit, start)) return;
        const sign = shopSign.exec(after);
        if (sign !== null) {
          mendAfter(unit, figure, sign[0].length, kronor, `Skriv ”${text}${kronor}”, inte ”${text}${sign[0]}”.`, `Write “${text}${kronor}”, not “${text}${sign[0]}”.`);
          return;
        }
        const joined = tight.exec(after);
        if (joined !== null) {
          const right = (joined[0].toLowerCase() === 'kronor' ? ' ' : hardSpace) + joined[0];
          mendAfter(unit, figure, joined[0].length, right, `Skriv mellanslag mellan talet och ”${joined[0]}”.`, `Write a space between the number and “${joined[0]}”.`);
          return;
        }
        const found = shortening.exec(after);
        const known = sumShortenings.get(found?.[1]?.replaceAll(' ', '').toLowerCase() ?? '');
        if (found !== null && known !== undefined) {
          const right = isProse ? ` ${text === '1' ? known.one : known.long}` : `${hardSpace}${known.short}`;
          mendAfter(unit, figure, found[0].length, right, `Skriv ”${text}${right}”. Förkortningen ”${found[1]}” används inte på svenska.`, `Write “${text}${right}”: Swedish does not have that shortening.`);
          return;
        }
        const code = currency.exec(after);
        if (code !== null && isProse) {
          const right = `${text}${kronor}`;
          report(unit, {
            start,
            end: end + code[0].length,
            message: say(`Skriv ”${right}” i löpande text. Valutakoder hör hemma i tabeller.`, `Write “${right}” in running text. Currency codes belong in tables.`),
            replacements: [right],
            certainty: 'likely',
          });
        }
      },
    };
  },
});

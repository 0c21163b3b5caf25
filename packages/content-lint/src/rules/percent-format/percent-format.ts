import { hardSpace, isFree, isPlainNumber, textAfter } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import { prose } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

interface Options {
  /** What running text may have: the sign or the word, or the word only. */
  form: 'either' | 'word';
}

const sign = /^([ \u00A0\u202F\u2009]?)%(?![\p{L}\p{N}_%/=&])/u;
/** `50%-ig`, `75 %-tjänst`. */
const compound = /^[ \u00A0\u202F\u2009]?%(?:-|(?=ig))(\p{Ll}{2,30})/u;
const ending = /^ig(?:t|a|e)?$/u;
/** `20 %-enheter` counts, and is two words. */
const points = /^enhet(?:en|er|erna)?$/u;

export const percentFormat = defineRule<Options>({
  meta: {
    id: 'content/percent-format',
    title: 'Procent i fel form',
    description: 'Require a space or a word between a number and the percent sign',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.15: procent', '1177, skrivregler: procent skrivs ut', 'Tyresö kommun, skrivregler: procent skrivs ut'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { form: 'either' },
    schema: { type: 'object', additionalProperties: false, properties: { form: { enum: ['either', 'word'] } } },
  },
  isNotation: true,
  create({ options, say, report }) {
    return {
      figure(unit, figure) {
        const { start, end, text } = figure;
        const after = textAfter(unit.text, figure);
        if (!after.slice(0, 2).includes('%')) return;
        // Of a span the last number is the one beside the sign: `40-50%`.
        const isSpan = figure.joints.length === 1 && /[-\u2010-\u2014]/u.test(figure.joints[0] ?? '');
        if (!isFree(figure, unit.text) || !(isSpan || isPlainNumber(figure) || figure.joints.join('') === '.')) return;
        if (isQuoted(unit, start)) return;
        const joined = compound.exec(after);
        if (joined !== null) {
          const [found, last] = joined as unknown as [string, string];
          const isPoints = points.test(last);
          const right = isPoints ? `${text} procent${last}` : ending.test(last) ? `${text}-procent${last}` : `${text}-procents${last}`;
          report(unit, {
            start,
            end: end + found.length,
            message: say(`Skriv ut procent i sammansatta ord: ”${right}”.`, `Write the word in a compound: “${right}”.`),
            replacements: [right],
            ...(isPoints || ending.test(last) ? { fix: right } : {}),
          });
          return;
        }
        const match = sign.exec(after);
        if (match === null) return;
        const isTight = match[1] === '';
        const isProse = prose.has(unit.unit.kind);
        if (!isTight && (options.form === 'either' || !isProse)) return;
        const right = isProse ? ' procent' : `${hardSpace}%`;
        const title = say(`Skriv ”${text}${right}”`, `Write “${text}${right}”`);
        report(unit, {
          start,
          end: end + match[0].length,
          message:
            options.form === 'either' && isProse
              ? say(`Skriv ”${text} procent”, eller mellanslag före tecknet: ”${text}${hardSpace}%”.`, `Write “${text} procent”, or a space before the sign: “${text}${hardSpace}%”.`)
              : isProse
                ? say(`Skriv ut ordet i löpande text: ”${text} procent”.`, `Write the word in running text: “${text} procent”.`)
                : say(`Skriv mellanslag före procenttecknet: ”${text}${hardSpace}%”.`, `Write a space before the sign: “${text}${hardSpace}%”.`),
          mend: { title, edits: [{ start: end, end: end + match[0].length, text: right }] },
        });
      },
    };
  },
});

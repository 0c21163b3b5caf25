import { organisations } from '@stockholm/city';
import { defineRule } from '../../engine/rule.ts';

const owners = new Map(organisations.flatMap(({ diarienummerPrefix, name }) => (diarienummerPrefix === undefined ? [] : [[diarienummerPrefix.toLowerCase(), { prefix: diarienummerPrefix, name }] as const])));
const prefixes = [...owners.keys()].join('|');

/** Prefix, year and number, parted in any way. Bounded, so linear. */
const yearFirst = new RegExp(`(?<![\\p{L}\\p{N}_/.-])(${prefixes})(?:[ \\u00A0]{0,2}(?:[-:/]|nr\\.?)?[ \\u00A0]{0,2})((?:19|20)\\d\\d)([ \\u00A0]?[/:\\u2013-][ \\u00A0]?)(\\d{1,5})(?![\\p{L}\\p{N}_/]|[-\\u2013:.]\\d)`, 'giu');
/** `KS 112/2024`: the number before the year. */
const numberFirst = new RegExp(`(?<![\\p{L}\\p{N}_/.-])(${prefixes})[ \\u00A0-]?(\\d{1,5})/((?:19|20)\\d\\d)(?![\\p{L}\\p{N}_/]|[-\\u2013:.]\\d)`, 'giu');

export const diarienummerFormat = defineRule({
  meta: {
    id: 'content/diarienummer-format',
    title: 'Diarienumret har fel form',
    description: 'Require diarienummer in the form of the register that they belong to',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Stadens diarier: KS 2024/112, SÖD 2024/145 (remissvar på kommunikationsprogrammet)', 'Offentlighets- och sekretesslagen (2009:400) 5 kap. 2 §: diarienummer'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  isNotation: true,
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: yearFirst,
          visit(unit, match) {
            const [found, written, year, separator, number] = match as unknown as [string, string, string, string, string];
            const { prefix, name } = owners.get(written.toLowerCase()) as { prefix: string; name: string };
            const right = `${prefix} ${year}/${number}`;
            if (found.replaceAll('\u00A0', ' ') === right) return;
            // "KS 2024-11" may be a month, "KS 2022–2026" years; "ks 2024/112" may be anything but a number in capitals with a slash.
            if (!separator.includes('/') && (Number(number) <= 12 || /^(?:19|20)\d\d$/u.test(number))) return;
            if (written !== prefix && !separator.includes('/')) return;
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: say(
                `Diarienummer hos ${name} skrivs med snedstreck: ”${right}”. I en annan form går ärendet inte att söka upp.`,
                `Numbers in the register of ${name} have this form: “${right}”. In another one the case can't be found.`,
              ),
              replacements: [right],
              fix: right,
            });
          },
        },
        {
          pattern: numberFirst,
          visit(unit, match) {
            const [found, written, number, year] = match as unknown as [string, string, string, string];
            if (/^(?:19|20)\d\d$/u.test(number)) return;
            const { prefix, name } = owners.get(written.toLowerCase()) as { prefix: string; name: string };
            const right = `${prefix} ${year}/${number}`;
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: say(`Diarienummer hos ${name} har året först: ”${right}”.`, `Numbers in the register of ${name} have the year first: “${right}”.`),
              replacements: [right],
              certainty: 'likely',
            });
          },
        },
      ],
    };
  },
});

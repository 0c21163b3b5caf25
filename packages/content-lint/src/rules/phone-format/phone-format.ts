import { areaCodes, serviceNumber } from '../../data/area-codes.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** How eight digits after the area code are grouped. */
  eightDigits: '3+3+2' | '3+2+3';
}

const space = '\u00A0';
/** A Swedish number: 0 or +46, then 6–11 digits with a space, hyphen or parenthesis between, or one slash after the area code. Bounded, so linear. */
const candidate =
  /(?<![\p{L}\p{N}_+/.:,=-])(?:(\+46)[ \u00A0-]?(\(0\))?[ \u00A0-]?|\(?0)[1-9](?:\d{0,2} ?\/(?= ?\d))?(?:(?: ?\) ?|[ \u00A0\u202F\u2009]?[-\u2010-\u2013\u2212]?[ \u00A0\u202F\u2009]?)\d){5,10}(?![\p{L}\p{N}_]|[ \u00A0\u202F\u2009]\d|[-/:.,=@]\d)/gu;
/** What each begins with. */
const opening = /\+46|0[1-9]/u;
/** Words that say that digits run together are a telephone number. */
const telephoneWord = /(?:telefon|tele|tfn|tel|mobil|ring|växel|sms|nummer|nr|phone|fax|jour|kontakt)[\p{L}]{0,12}[^\p{L}\p{N}]{0,4}(?:\p{L}{1,6}[^\p{L}\p{N}]{1,2}){0,2}$/iu;
/** Words of a case number. */
const caseWord = /(?<!\p{L})(?:dnr|diarie\p{L}{0,10}|ärende\p{L}{0,10})[ .:]{0,3}$/iu;

const groups: Readonly<Record<number, readonly number[]>> = { 5: [3, 2], 6: [2, 2, 2], 7: [3, 2, 2], 8: [3, 3, 2] };

export const phoneFormat = defineRule<Options>({
  meta: {
    id: 'content/phone-format',
    title: 'Telefonnummer i fel form',
    description: 'Require telephone numbers in the form of Myndigheternas skrivregler',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.1.7: telefonnummer', 'Post- och telestyrelsen: svensk nummerplan'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { eightDigits: '3+3+2' },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { eightDigits: { enum: ['3+3+2', '3+2+3'] } },
    },
  },
  languages: 'all',
  create({ options, say, report }) {
    return {
      patterns: [
        {
          pattern: candidate,
          needs: opening,
          visit(unit, match) {
            const [found, international] = match;
            const digits = `0${found.replace(/^\+46|\(0\)/gu, '').replace(/\D/gu, '').replace(/^0/u, '')}`;
            // A date: 01-02-2024, 01/02 2024.
            if (/^\d\d-\d\d-\d{4}$|^\d\d\/\d\d \d{4}$/u.test(found)) return;
            const number = split(digits);
            if (number === undefined || serviceNumber.test(digits)) return;
            const start = match.index;
            // Codes and case numbers have slashes too.
            const isSlashed = found.includes('/');
            if (isSlashed && (number.area.length > 3 || caseWord.test(unit.text.slice(Math.max(0, start - 24), start)))) return;
            const isRunTogether = isSlashed || /^\(?\+?\d+$/u.test(found);
            if (isRunTogether && found !== unit.text && !telephoneWord.test(unit.text.slice(Math.max(0, start - 48), start))) return;
            const grouped = inGroups(number.subscriber, options.eightDigits === '3+2+3' && number.subscriber.length === 8 ? [3, 2, 3] : undefined);
            const right =
              international === undefined ? `${number.area}-${grouped}` : `+46${space}${number.area.slice(1)}${space}${grouped}`;
            if (found.replace(/[\u00A0\u202F\u2009]/gu, ' ') === right.replaceAll(space, ' ')) return;
            report(unit, {
              start,
              end: start + found.length,
              message: say(
                `Telefonnumret är svårt att läsa. Skriv det i grupper: ${right}.`,
                `The telephone number is hard to read. Write it in groups: ${right}.`,
              ),
              replacements: [right],
              fix: right,
            });
          },
        },
      ],
    };
  },
});

/** Area code and the rest; undefined when no Swedish number has that many digits. */
function split(digits: string): { area: string; subscriber: string } | undefined {
  const length = areaCodes.twoDigits.has(digits.slice(0, 2)) ? 2 : areaCodes.threeDigits.has(digits.slice(0, 3)) ? 3 : 4;
  const area = digits.slice(0, length);
  const subscriber = digits.slice(length);
  const [least, most] = length === 2 ? [6, 8] : length === 3 ? [5, 7] : [5, 6];
  const isMobile = /^07[02369]$/u.test(area);
  if (subscriber.length < least || subscriber.length > most || (isMobile && subscriber.length !== 7)) return undefined;
  // No number begins with 0 after its area code: times and dates do.
  return subscriber.startsWith('0') && !isMobile ? undefined : { area, subscriber };
}

function inGroups(subscriber: string, sizes: readonly number[] = groups[subscriber.length] ?? []): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(subscriber.slice(at, at + size));
    at += size;
  }
  return parts.join(space);
}

import { abbreviationBefore } from '../../analysis/abbreviation-before.ts';
import { months, weekdays } from '../../analysis/dates.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';

const enDash = '–';
/** One or two hyphens, an en or an em dash, with what stands right before and after. */
const candidate = /(?<![-–—])(?:--|[-–—])(?![-–—])/gu;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
/** What a word may end with, and begin with, beside a dash. */
const wordEnd = /[\p{L}\p{M}\p{N}"”’»)\]%§\uFFFC,]/u;
const wordStart = /[\p{L}\p{N}"”“«»([\uFFFC]/u;
const lastWord = /\p{L}{1,12}$/u;
const firstWord = /^\p{L}{1,12}/u;
const numberWords = 'en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra'.split(' ');
/** From Monday to Friday, five to six: a span, which is written without spaces and is not this rule's. */
const spans = new Set<string>([...numberWords, ...months, ...weekdays, ...weekdays.map((day) => `${day}ar`), ...weekdays.map((day) => `${day}en`), ...months.map((month) => month.slice(0, 3)), ...weekdays.map((day) => day.slice(0, 3))]);
/** "; och - ett foto": a bullet that has lost its line. */
const lastItem = /[;,] (?:och|samt|eller)$/u;
/** After these a hyphen stands for a left-out part: "hälso- och sjukvård". */
const coordination = /^ (?:och|eller|samt|respektive|resp|till|men) /u;

export const dashes = defineRule({
  meta: {
    id: 'content/dashes',
    title: 'Fel streck',
    description: 'Require a spaced en dash between parts of a sentence',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.8: tankstreck'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, at: number, found: string, right: string, isCertain: boolean, message: string): void => {
      const { text } = unit;
      const start = text[at - 1] === ' ' ? at - 1 : at;
      const end = at + found.length + (text[at + found.length] === ' ' ? 1 : 0);
      const title = say(`Skriv ”${right}”`, `Write “${right}”`);
      const edit = { start: at, end: at + found.length, text: right.slice(text[at - 1] === ' ' ? 1 : 0, text[at + found.length] === ' ' ? -1 : undefined) };
      report(unit, {
        start,
        end,
        message,
        ...(isCertain ? { mend: { title, edits: [edit] } } : { replacements: [text.slice(start, at).trim() + right + text.slice(at + found.length, end).trim()] }),
      });
    };
    return {
      patterns: [
        {
          pattern: candidate,
          visit(unit, match) {
            const [found] = match;
            const { text } = unit;
            const at = match.index;
            const after = at + found.length;
            const spaceBefore = text[at - 1] === ' ';
            const spaceAfter = text[after] === ' ';
            const before = text[spaceBefore ? at - 2 : at - 1];
            const next = text[spaceAfter ? after + 1 : after];
            if (found === '—') {
              // "— Nej, sa hon": a reply begins the line.
              if (before === undefined) {
                if (spaceAfter) tell(unit, at, found, `${enDash} `, true, say('Skriv ett kortare streck (–) före repliken.', 'Write a shorter dash (–) before the reply.'));
                return;
              }
              const isRange = digit.test(before) && next !== undefined && digit.test(next);
              const isTight = next === undefined || !wordStart.test(next) || !wordEnd.test(before);
              const right = isRange || isTight ? `${spaceBefore ? ' ' : ''}${enDash}${spaceAfter ? ' ' : ''}` : ` ${enDash} `;
              tell(unit, at, found, right, true, say('Strecket är för långt för svensk text. Skriv tankstreck (–).', 'The dash is too long for Swedish text. Write an en dash (–).'));
              return;
            }
            if (before === undefined || next === undefined || !wordStart.test(next)) return;
            // After a full stop a hyphen is a bullet that has lost its line.
            if (!wordEnd.test(before) && (before !== '.' || abbreviationBefore(text, spaceBefore ? at - 1 : at) === undefined)) return;
            if (found === '-' && lastItem.test(text.slice(Math.max(0, at - 12), spaceBefore ? at - 1 : at))) return;
            if (isSpan(text, spaceBefore ? at - 1 : at, spaceAfter ? after + 1 : after)) return;
            if (found === enDash) {
              if (spaceBefore === spaceAfter || !letter.test(next) || !letter.test(before)) return;
              // "hälso– och sjukvård" wants a hyphen, and only the writer knows.
              if (spaceAfter && coordination.test(text.slice(after, after + 14))) return;
              tell(unit, at, found, ` ${enDash} `, false, say('Tankstrecket ska ha mellanslag på båda sidor.', 'The dash should have a space on either side.'));
              return;
            }
            if (!spaceBefore || !spaceAfter || digit.test(before) || digit.test(next)) return;
            tell(unit, at, found, ` ${enDash} `, true, say('Mellan två led i en mening skrivs tankstreck (–), inte bindestreck.', 'Between two parts of a sentence, write an en dash (–), not a hyphen.'));
          },
        },
      ],
    };
  },
});

function isSpan(text: string, end: number, start: number): boolean {
  const from = lastWord.exec(text.slice(Math.max(0, end - 12), end))?.[0].toLowerCase();
  const to = firstWord.exec(text.slice(start, start + 12))?.[0].toLowerCase();
  return from !== undefined && to !== undefined && spans.has(from) && spans.has(to);
}

import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { months, weekdays } from '../../analysis/dates.ts';
import { type Figure, isFree, textAfter, textBefore } from '../../analysis/figures.ts';
import { countedWords, magnitudes, measuredWords } from '../../data/amounts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import { crossesNewYear } from '../split-year/split-year.ts';

const enDash = '–';
const dash = '[-\\u2010-\\u2014]';
const number = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){1,2}|\\d{1,6}(?:,\\d{1,2})?|\\d{1,2}[.:]\\d\\d';
const span = new RegExp(`^(${number})( ?)(${dash})( ?)(${number})(?![\\p{L}\\p{N}_]|[-\\u2010-\\u2014/.,:]\\d|${dash}\\p{L})`, 'u');
const clock = /^(?:[01]?\d|2[0-4])[.:][0-5][05]$/u;
const year = /^(?:1[5-9]|20)\d\d$/u;
const day = `(?:${weekdays.join('|')})(?:ar|en|arna)?`;
/** What comes before a span of time, pages or ages. */
const cueBefore = new RegExp(
  `(?<!\\p{L})(?:åldern|åldrarna|ålder|åren|sid\\.?|s\\.|sidan|sidorna|årskurs|årskurserna|åk\\.?|telefontid|vardagar|vardag|helger|dagligen|kl\\.?|klockan|vecka|veckorna|v\\.|kapitel|kap\\.|paragraferna|§§?|öppettider|öppet|${day}|mån|tis|ons|tors|fre|lör|sön):?[ \\u00A0](?:\\d{1,4}[-\\u2013]\\d{1,4}(?:,| och)[ \\u00A0])?$`,
  'iu',
);
/** What has hyphens of its own. */
const coded = /(?<!\p{L})(?:dnr|diarie|ärende|\p{L}{0,16}(?:nr|nummer|kod|koden)|tel|telefon|tfn|ref|id|iso|issn|en|sis|konto|bankgiro|bg|plusgiro|pg|version|avsnitt|punkt|isbn|org\.?nr|standarden|förordning|\(EU\)|modell|kurs)[ \u00A0.:]{0,2}$/iu;
const between = /(?<!\p{L})mellan[ \u00A0](?:kl\.?[ \u00A0]|klockan[ \u00A0]|den[ \u00A0]|åren[ \u00A0])?$/iu;
const from = /(?<!\p{L})från[ \u00A0](?:och med )?(kl\.?[ \u00A0]|klockan[ \u00A0]|den[ \u00A0])?$/iu;
const wordAfter = /^[ \u00A0\u202F\u2009]?(\p{L}{1,16}|%|§)(?!\p{L})/u;
const till = /^[ \u00A0]till[ \u00A0](?:kl\.?[ \u00A0]|klockan[ \u00A0]|den[ \u00A0])?\d/u;

const monthNames: ReadonlySet<string> = new Set(months);
const series: readonly (readonly string[])[] = [
  weekdays,
  weekdays.map((one) => `${one}ar`),
  ['mån', 'tis', 'ons', 'tors', 'tor', 'fre', 'lör', 'sön'],
  [...months, 'jan', 'feb', 'apr', 'aug', 'sept', 'okt', 'nov', 'dec'],
];
const seriesOf = new Map(series.flatMap((one, index) => one.map((name): [string, number] => [name, index])));
const spacedDay = /^ [-\u2010-\u2014] (\p{L}{3,9})(?![\p{L}\p{N}_-])(?! \d)/u;

/** Names of days and months, and two of the same kind with a hyphen. */
const days = new Set(series.flatMap((names) => names.flatMap((one) => [one, ...names.filter((other) => other !== one).map((other) => `${one}-${other}`)])));

export const rangeFormat = defineRule({
  meta: {
    id: 'content/range-format',
    title: 'Intervall i fel form',
    description: 'Require an unspaced en dash between the ends of a range, and no dash after words that say from or between',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 13.8.2 och 12.4.1: tankstreck i intervall'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, range: { start: number; end: number }, edit: { start: number; end: number; text: string }, sv: (right: string) => string, en: (right: string) => string): void => {
      const right = unit.text.slice(range.start, edit.start) + edit.text + unit.text.slice(edit.end, range.end);
      report(unit, {
        ...range,
        message: say(sv(right), en(right)),
        mend: { title: say(`Skriv ”${right}”`, `Write “${right}”`), edits: [edit] },
      });
    };
    const tellDash = (unit: AnalysedUnit, range: { start: number; end: number }, at: number, end: number): void =>
      tell(
        unit,
        range,
        { start: at, end, text: enDash },
        (right) => `Mellan från och till skrivs tankstreck utan mellanslag: ”${right}”.`,
        (right) => `Between from and to, write an en dash without spaces: “${right}”.`,
      );

    const visitDays = (unit: AnalysedUnit, index: number): void => {
      const token = unit.tokens[index];
      if (token === undefined || isQuoted(unit, token.start)) return;
      const own = seriesOf.get(token.lower);
      if (own === undefined) {
        const at = token.start + token.text.indexOf('-');
        tellDash(unit, token, at, at + 1);
        return;
      }
      const match = spacedDay.exec(unit.text.slice(token.end, token.end + 16));
      const next = match?.[1]?.toLowerCase();
      // "3 maj - 5 juni": ends of more words than one have spaces.
      if (match === null || next === undefined || seriesOf.get(next) !== own || next === token.lower || /\d[ \u00A0]$/u.test(unit.text.slice(Math.max(0, token.start - 2), token.start))) return;
      tellDash(unit, { start: token.start, end: token.end + match[0].length }, token.end, token.end + 3);
    };

    return {
      words: [{ oneOf: days, visit: visitDays }],
      figure(unit, figure) {
        const { start } = figure;
        const after = unit.text.slice(start, start + 48);
        const match = span.exec(after);
        const preceding = textBefore(unit.text, figure, 28);
        if (match === null) {
          visitTill(unit, figure, preceding);
          return;
        }
        const [found, first, spaceBefore, mark, spaceAfter, second] = match as unknown as [string, string, string, string, string, string];
        const end = start + found.length;
        if (!isOpen(unit.text, start) || coded.test(preceding) || spaceBefore !== spaceAfter || !isAscending(first, second)) return;
        const next = wordAfter.exec(unit.text.slice(end, end + 20))?.[1];
        const isMonth = next !== undefined && monthNames.has(next.toLowerCase());
        const isClock = clock.test(first) && clock.test(second);
        const isYears = year.test(first) && year.test(second);
        if (!(isClock || isYears || isMonth || cueBefore.test(preceding) || between.test(preceding) || (next !== undefined && (next === '%' || next === '§' || isUnit(next))))) return;
        // "Vintern 2025-2026" is one year, and a rule of its own.
        if (isQuoted(unit, start) || (isYears && Number(second) === Number(first) + 1 && crossesNewYear.test(preceding))) return;
        const at = start + first.length;
        const afterDash = at + spaceBefore.length + mark.length + spaceAfter.length;
        const rest = unit.text.slice(end, end + 80);
        if (between.test(preceding)) {
          // "mellan 9–11 och 13–15": each span is an end.
          if (/^[^.!?]{0,60}(?<!\p{L})och(?!\p{L})/u.test(rest)) return;
          tell(unit, { start, end }, { start: at, end: afterDash, text: ' och ' }, (right) => `Efter ”mellan” skrivs ”och”: ”${right}”.`, (right) => `After “mellan”, write “och”: “${right}”.`);
          return;
        }
        const source = from.exec(preceding);
        if (source !== null && (isClock || isMonth || (source[1] !== undefined && /^kl/iu.test(source[1]))) && !/^[^.!?]{0,60}(?<!\p{L})till(?!\p{L})/u.test(rest)) {
          tell(unit, { start, end }, { start: at, end: afterDash, text: ' till ' }, (right) => `Efter ”från” skrivs ”till”: ”${right}”.`, (right) => `After “från”, write “till”: “${right}”.`);
          return;
        }
        if (/^[2-9]$/u.test(first) && /^[2-9]00$/u.test(second) && first < second) {
          const full = `${first}00${enDash}${second}`;
          report(unit, {
            start,
            end,
            message: say(`Menar du ${full}? Skriv ut båda talen.`, `Do you mean ${full}? Write both numbers in full.`),
            replacements: [full, first + enDash + second],
            certainty: 'ask',
          });
          return;
        }
        if (mark === enDash && spaceBefore === '') return;
        tellDash(unit, { start, end }, at, afterDash);
      },
    };

    /** `mellan 10 till 12`. */
    function visitTill(unit: AnalysedUnit, figure: Figure, preceding: string): void {
      const { start, end } = figure;
      if (!between.test(preceding) || !isFree(figure, unit.text)) return;
      const rest = textAfter(unit.text, figure, 80);
      const match = till.exec(rest);
      if (match === null || /(?<!\p{L})och(?!\p{L})/u.test(rest) || isQuoted(unit, start)) return;
      tell(unit, { start, end: end + 5 }, { start: end + 1, end: end + 5, text: 'och' }, () => 'Efter ”mellan” skrivs ”och”, inte ”till”.', () => 'After “mellan”, write “och”, not “till”.');
    }
  },
});

const isUnit = (word: string): boolean => measuredWords.has(word) || countedWords.has(word) || magnitudes.has(word) || word === 'åringar';
const valueOf = (text: string): number => Number(text.replace(/[ \u00A0\u202F]/gu, '').replace(/[,:]/u, '.'));
/** "2-1" is a score. */
const isAscending = (first: string, second: string): boolean => valueOf(first) < valueOf(second);

function isOpen(text: string, start: number): boolean {
  return /^[\s(~≈]?$/u.test(text.slice(Math.max(0, start - 1), start)) && !/\d[ \u00A0]$/u.test(text.slice(Math.max(0, start - 2), start));
}

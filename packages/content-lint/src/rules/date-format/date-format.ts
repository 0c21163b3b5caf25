import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { daysIn, months, weekdays } from '../../analysis/dates.ts';
import { type Figure, isFree, isFreeBefore, textAfter, textBefore } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import { prose } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

const day = `(?:${weekdays.join('|')})(?:en|ar)?`;
/** What says that the figure is a day. */
const dayWord = new RegExp(`(?<![\\p{L}\\p{N}_])(?:den|datum:?|${day},?|${day}(?:en)? den|senast(?: den)?|deadline:?)[ \\u00A0]$`, 'iu');
const strongDayWord = new RegExp(`(?<![\\p{L}\\p{N}_])(?:den|datum:?|${day},?)[ \\u00A0]$`, 'iu');
/** What is numbered in a way that looks like a date. */
const coded = /(?<!\p{L})(?:dnr|diarienr|diarienummer|ärende|ärendenummer|nr|nummer|version(?:en)?|v\.|punkt(?:en)?|avsnitt(?:et)?|kap(?:\.|itel|itlet)?|paragraf|krav|artikel|kod(?:en)?|id|ref|bilaga|tabell|figur|del)[ \u00A0.:]{0,2}$/iu;
const month = months.join('|');
/** `1:a maj`, `3e april`, `3:dje maj`. */
const ordinal = new RegExp(`^(?:[:.]?(?:a|e|sta|dra|dje|nde|tte)|\\.)(?=[ \\u00A0](?:${month})(?![\\p{L}\\p{N}_-]))`, 'iu');
/** `maj 5, 2026`. */
const monthBefore = new RegExp(`(?<![\\p{L}\\p{N}_-])(${month})[ \\u00A0]$`, 'iu');
const yearAfter = /^,?[ \u00A0]((?:19|20)\d\d)(?![\p{L}\p{N}_/]|[-.:,]\d)/u;
/** `15/3-2026`, `15/3 -26`. */
const dashedYear = /^ ?[-\u2013](\d{4}|\d\d)(?![\p{L}\p{N}_]|[-/.:,]\d)/u;
const fullYear = /^(?:19|20)\d\d$/u;

interface Day {
  year?: string | undefined;
  month: number;
  day: number;
}

export const dateFormat = defineRule({
  meta: {
    id: 'content/date-format',
    title: 'Datum i fel form',
    description: 'Require dates with the month in letters in running text, and years of four digits',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.3.1–12.3.2: datum', 'DIGG, vägledning för webbutveckling R66: datum och tid'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, start: number, end: number, rights: readonly string[]): void => {
      const shown = rights.map((right) => `”${right}”`).join(' eller ');
      report(unit, {
        start,
        end,
        message: say(
          rights.length === 0 ? 'Skriv månaden med bokstäver och året med fyra siffror.' : `Skriv månaden med bokstäver: ${shown}.`,
          rights.length === 0 ? 'Write the month in letters and the year with four digits.' : `Write the month in letters: ${shown.replaceAll(' eller ', ' or ')}.`,
        ),
        replacements: rights,
      });
    };

    /** `5/12`, and with a year. */
    const slash = (unit: AnalysedUnit, { start, end, text, parts, joints }: Figure, before: string, after: string): void => {
      const [first, second, third] = parts as [string, string, string | undefined];
      if (parts.length > 3 || first.length > 2 || second.length > 2) return;
      if (third !== undefined) {
        const isFull = fullYear.test(third);
        const isAmerican = joints[1] === '/';
        if (!isFull && (isAmerican || third.length !== 2 || !dayWord.test(before))) return;
        const readings = [{ day: Number(first), month: Number(second), year: yearOf(third) }];
        if (isAmerican) readings.push({ day: Number(second), month: Number(first), year: third });
        const rights = written(readings);
        if (rights.length > 0) tell(unit, start, end, rights);
        return;
      }
      const isDay = (text === '24/7' ? strongDayWord : dayWord).test(before);
      const year = yearAfter.exec(after) ?? (isDay ? dashedYear.exec(after) : null);
      // "den 1/3 av kakan" is a fraction.
      if ((year === null && !isDay) || /^[ \u00A0](?:av|del)(?!\p{L})/u.test(after)) return;
      const rights = written([{ day: Number(first), month: Number(second), year: yearOf(year?.[1]) }]);
      if (rights.length > 0) tell(unit, start, end + (year?.[0].length ?? 0), rights);
    };

    /** `15.4.2015`, `15-04-2015`. */
    const dayFirst = (unit: AnalysedUnit, { start, end, parts }: Figure, before: string): void => {
      const [first, second, third] = parts as [string, string, string];
      if (first.length > 2 || second.length > 2 || !fullYear.test(third) || coded.test(before)) return;
      const rights = written([{ day: Number(first), month: Number(second), year: third }]);
      if (rights.length > 0) tell(unit, start, end, rights);
    };

    /** `2026-5-1`. */
    const shortIso = (unit: AnalysedUnit, { start, end, parts }: Figure, before: string): void => {
      const [year, second, third] = parts as [string, string, string];
      if (second.length > 2 || third.length > 2 || (second.length === 2 && third.length === 2) || coded.test(before)) return;
      if (!isDate({ month: Number(second), day: Number(third) })) return;
      const iso = `${year}-${second.padStart(2, '0')}-${third.padStart(2, '0')}`;
      const rights = prose.has(unit.unit.kind) ? [...written([{ day: Number(third), month: Number(second), year }]), iso] : [iso];
      report(unit, {
        start,
        end,
        message: say(`Månad och dag har två siffror var i ett datum med bara siffror: ”${iso}”.`, `Month and day have two digits each in a date of digits only: “${iso}”.`),
        replacements: rights,
      });
    };

    const isInProse = (unit: AnalysedUnit): boolean => prose.has(unit.unit.kind);

    return {
      figure(unit, figure) {
        const { start, end, text, parts, joints } = figure;
        const [mark] = joints;
        // A year may follow the day: `5/12 2026`. So may an ending: `3.dje april`.
        if (!(mark === '/' || figure.after === '.' ? isFreeBefore : isFree)(figure, unit.text)) return;
        const isOne = joints.every((one) => one === mark) || /^\/[-\u2013]$/u.test(joints.join(''));
        if (!isOne || parts.length > 3) return;
        const before = textBefore(unit.text, figure);
        const after = textAfter(unit.text, figure);
        if (mark === undefined) {
          const ending = text.length <= 2 ? ordinal.exec(after) : null;
          if (ending !== null && Number(text) >= 1 && Number(text) <= 31) {
            if (isQuoted(unit, start)) return;
            report(unit, {
              start,
              end: end + ending[0].length,
              message: say(`Skriv dagen utan ändelse före månaden: ”${text}”.`, `Write the day without an ending before the month: “${text}”.`),
              replacements: [text],
              // "Den 3. Maj kom" may be two sentences.
              ...(ending[0] === '.' ? { certainty: 'likely' as const } : { fix: text }),
            });
            return;
          }
          const named = text.length <= 2 ? monthBefore.exec(before) : null;
          const year = named === null ? null : /^, ((?:19|20)\d\d)(?![\p{L}\p{N}_/]|[-.:]\d)/u.exec(after);
          if (named !== null && year !== null && !isQuoted(unit, start)) {
            const name = named[1] as string;
            tell(unit, start - named[0].length, end + year[0].length, [`${Number(text)} ${name.toLowerCase()} ${year[1]}`]);
          } else if (/^(?:19|20)\d{6}$/u.test(text) && isInProse(unit) && dayWord.test(before) && !/[\p{L}_-]/u.test(figure.after) && !isQuoted(unit, start)) {
            const rights = written([{ year: text.slice(0, 4), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) }]);
            if (rights.length > 0) tell(unit, start, end, rights);
          }
          return;
        }
        if (/^(?:[\p{L}_/@%]|\.\p{L})/u.test(after) || isQuoted(unit, start)) return;
        if (mark === '-' && parts.length === 3 && fullYear.test(parts[0] ?? '')) {
          shortIso(unit, figure, before);
          return;
        }
        if (!isInProse(unit)) return;
        if (mark === '/') slash(unit, figure, before, after);
        else if (mark === '-' && /^\d\d-[01]\d-[0-3]\d$/u.test(text) && strongDayWord.test(before)) tell(unit, start, end, []);
        else if ((mark === '.' || mark === '-') && parts.length === 3) dayFirst(unit, figure, before);
      },
    };
  },
});

/** Of two digits: 76–99 are of the last century. */
function yearOf(digits: string | undefined): string | undefined {
  return digits?.length === 2 ? `${Number(digits) > 75 ? '19' : '20'}${digits}` : digits;
}

const isDate = ({ month: number, day: count }: Day): boolean => number >= 1 && number <= 12 && count >= 1 && count <= daysIn(number, undefined);

/** Those of the readings that are days, as running text has them. */
function written(days: readonly Day[]): string[] {
  const forms = days.filter(isDate).map((one) => `${one.day} ${months[one.month - 1]}${one.year === undefined ? '' : ` ${one.year}`}`);
  return [...new Set(forms)];
}

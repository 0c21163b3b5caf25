import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { daysIn, findDates, months, weekdayOf, weekdays, type WrittenDate } from '../../analysis/dates.ts';
import { matchesOf } from '../../analysis/matches.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

/** Wakes the rule: a month's name or a date in digits. Most units have neither. */
const aDate = new RegExp(`${months.join('|')}|\\d-\\d\\d-\\d`, 'i');
/** Between the first and the last day of a time. */
const until = /^ ?(?:[-\u2013]|till(?: och med)?|t\.? ?o\.? ?m\.?) ?$/iu;
/** "Mötet flyttas från 5 maj till 3 april" goes backwards, and is right. */
const isMoved = /(?:flytt|ändr|tidigarelägg|tidigarelag|byt|justera|korriger|rätta|återgå|skift)\p{L}{0,12}(?!\p{L})[^.!?]{0,120}$/iu;
/** `15–3 maj`: two days of one month. */
const daySpan = new RegExp(`(?<![\\p{L}\\p{N}_./:,-]|\\d )(\\d{1,2}) ?\\u2013 ?(\\d{1,2})(?= (?:${months.join('|')})(?!\\p{L}))`, 'giu');
/** Something that was done, before its date. */
const hasHappened = /(?<!\p{L})(?:har|hade)(?: (?:även|också|därefter|dessutom|sedan))? (?:behandla|berett|beretts|samverka|diskutera|besluta|godkän|informera|förhandla|presentera|hållit|hållits)\p{L}{0,4}(?!\p{L})[^.!?]{0,90}$/iu;

export const dateOrder = defineRule({
  meta: {
    id: 'content/date-order',
    title: 'Datumen går inte ihop',
    description: 'Disallow days that do not exist, weekdays that do not fit the date and ends before beginnings',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Den gregorianska kalendern', 'Myndigheternas skrivregler 8, 12.3: datum'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, profile, say, report }) {
    const judgeDay = (unit: AnalysedUnit, date: WrittenDate, year: number | undefined): boolean => {
      const { start, end, month, day, weekday } = date;
      const most = month >= 1 && month <= 12 ? daysIn(month, date.year) : 0;
      if (day < 1 || day > most) {
        // "Nummer 45 maj 2026" counts something else than days.
        if (month <= 12 && (day < 1 || day > 31) && !/^den /iu.test(unit.text.slice(start, end))) return false;
        const name = months[month - 1];
        const isLeapDay = month === 2 && day === 29;
        report(unit, {
          start: weekday === undefined ? start : weekday.start,
          end,
          message:
            name === undefined
              ? say('Det datumet finns inte: året har tolv månader. Kontrollera vilken dag det är.', 'There is no such date: the year has twelve months. Check which day it is.')
              : isLeapDay
                ? say(`Den 29 februari finns inte ${date.year}: det är inget skottår. Kontrollera vilken dag det är.`, `There is no 29 February in ${date.year}. Check which day it is.`)
                : say(`Den ${day} ${name} finns inte: månaden har ${most} dagar. Kontrollera vilken dag det är.`, `There is no such day: that month has ${most} days. Check which day it is.`),
        });
        return false;
      }
      if (weekday === undefined || year === undefined || year < 1900) return true;
      const right = weekdayOf(year, month, day);
      if (right === weekday.index) return true;
      const name = weekdays[right] as string;
      const written = unit.text.slice(weekday.start, weekday.end);
      report(unit, {
        start: weekday.start,
        end: weekday.end,
        message: say(
          `Den ${day} ${months[month - 1]} ${year} är en ${name}. Rätta veckodagen eller datumet.`,
          `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} is not that weekday but ${name}. Correct the weekday or the date.`,
        ),
        replacements: [matchCase(written, name)],
        ...(date.year === undefined ? { certainty: 'likely' as const } : {}),
      });
      return true;
    };

    const judgeSpan = (unit: AnalysedUnit, from: WrittenDate, to: WrittenDate): void => {
      const before = unit.text.slice(Math.max(0, from.start - 160), from.start);
      if (isMoved.test(before)) return;
      const years = yearsOf(from, to);
      if (years !== undefined && dayNumber(years[0], from) <= dayNumber(years[1], to)) return;
      // Without years "1 november till 31 mars" crosses New Year. Only what would last for most of a year is worth a question.
      const isCertain = from.year !== undefined && to.year !== undefined;
      if (!isCertain && (from.month !== to.month || from.day <= to.day) && (from.month - to.month > 2 || from.month < to.month)) return;
      report(unit, {
        start: from.start,
        end: to.end,
        message: isCertain
          ? say('Slutet kommer före början. Kontrollera båda datumen.', 'The end comes before the beginning. Check both dates.')
          : say(
              'Slutet ser ut att komma före början. Stämmer datumen? Går tiden över ett årsskifte, skriv ut båda åren.',
              'The end seems to come before the beginning. Are the dates right? If the time crosses New Year, write both years.',
            ),
        ...(isCertain ? {} : { certainty: 'ask' as const }),
      });
    };

    return {
      where: aDate,
      unit(unit) {
        const dates = findDates(unit.text).filter(({ start }) => !isQuoted(unit, start));
        for (const [index, date] of dates.entries()) {
          const next = dates[index + 1];
          const between = next === undefined ? '' : unit.text.slice(date.end, next.start);
          const isFromTo =
            next !== undefined &&
            (until.test(between) || (/^ och $/u.test(between) && /(?<!\p{L})mellan(?: den)? $/iu.test(unit.text.slice(Math.max(0, date.start - 12), date.start))));
          const year = date.year ?? (isFromTo && (date.month < next.month || (date.month === next.month && date.day <= next.day)) ? next.year : undefined);
          const isDay = judgeDay(unit, date, year);
          if (isFromTo && isDay && next.day <= daysIn(next.month, next.year)) judgeSpan(unit, date, next);
        }
        for (const match of matchesOf(unit.text, daySpan)) {
          const [all, from, to] = match as unknown as [string, string, string];
          if (Number(from) <= Number(to) || Number(from) > 31 || isQuoted(unit, match.index)) continue;
          report(unit, {
            start: match.index,
            end: match.index + all.length,
            message: say('Slutet kommer före början: dagarna står i fel ordning. Kontrollera båda.', 'The end comes before the beginning: the days are in the wrong order. Check both.'),
            certainty: 'likely',
          });
        }
      },
      document() {
        if (profile === 'official') for (const { unit, date, done } of happenedAfter(document.units)) {
          report(unit, {
            start: date.start,
            end: date.end,
            message: say(
              `Texten säger att något redan har hänt den ${date.day} ${months[date.month - 1]}, men dokumentet är daterat eller godkänt ${done}. Stämmer datumen? Har det inte hänt än, skriv ”ska behandlas”.`,
              `The text says that something has happened on a day that comes after the document's own date, ${done}. Are the dates right?`,
            ),
            certainty: 'ask',
          });
        }
      },
    };
  },
});

/** The years of a beginning and an end; undefined where neither is written. */
function yearsOf(from: WrittenDate, to: WrittenDate): [number, number] | undefined {
  if (from.year !== undefined) return [from.year, to.year ?? from.year];
  return to.year === undefined ? (from.month < to.month || (from.month === to.month && from.day <= to.day) ? [0, 0] : undefined) : [to.year, to.year];
}

const dayNumber = (year: number, { month, day }: WrittenDate): number => year * 372 + month * 31 + day;
const isoOf = ({ year, month, day }: WrittenDate): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Dates of what has been done that come after the day when the document was dated or approved. */
function happenedAfter(units: readonly AnalysedUnit[]): { unit: AnalysedUnit; date: WrittenDate; done: string }[] {
  let headerDate: string | undefined;
  let approved: string | undefined;
  const events: { unit: AnalysedUnit; date: WrittenDate }[] = [];
  for (const unit of units) {
    if (!aDate.test(unit.text)) continue;
    for (const date of findDates(unit.text)) {
      if (date.year === undefined) continue;
      const iso = isoOf(date);
      if (date.start === 0 && date.end === unit.text.length) {
        // A date alone: in the header, or in the table of those who approved it. The last approval closes the document.
        if (unit.unit.kind === 'tableCell') approved = approved === undefined || iso > approved ? iso : approved;
        else headerDate = headerDate === undefined || iso < headerDate ? iso : headerDate;
      } else if (hasHappened.test(unit.text.slice(Math.max(0, date.start - 160), date.start))) events.push({ unit, date });
    }
  }
  const done = [headerDate, approved].filter((date) => date !== undefined).sort()[0];
  return done === undefined ? [] : events.filter(({ date }) => isoOf(date) > done).map((event) => ({ ...event, done }));
}

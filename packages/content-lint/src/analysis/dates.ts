import { matchesOf } from './matches.ts';

/** A day as Swedish texts write it: `5 maj 2026`, `måndagen den 5 maj`, `2026-05-05`. */
export interface WrittenDate {
  start: number;
  end: number;
  /** Undefined where the text leaves it out. */
  year: number | undefined;
  /** 1–12. */
  month: number;
  day: number;
  /** The weekday that stands before the date, when one does. */
  weekday?: { start: number; end: number; index: number };
}

/** As in running text; 0 is January. */
export const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;
/** 0 is Sunday, as in `Date`. */
export const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const;

const weekday = `(?:(?<weekday>${weekdays.join('|')})(?:en)?,? )?`;
const written = `(?:den )?(?<day>\\d{1,2})(?::[ae])? (?<month>${months.join('|')})(?:,? (?<year>(?:19|20)\\d\\d)(?![\\d:.-]\\d))?`;
const iso = '(?<isoYear>(?:19|20)\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)';
/** What it begins with, first: most places in a text are left at that. */
const date = new RegExp(`(?=[\\d${[...new Set(['d', ...weekdays.map((name) => name.slice(0, 1))])].join('')}])(?<![\\p{L}\\p{N}_./:,-])${weekday}(?:${written}|${iso})(?![\\p{L}\\p{N}_/]|[-.]\\d|-\\p{L})`, 'giu');

const hardSpace = /[\u00A0\u202F]/;
const hardSpaces = new RegExp(hardSpace, 'g');

/** Every date with a day and a month, in order. Linear: every part is bounded. */
export function findDates(text: string): WrittenDate[] {
  // Hard spaces hold a date together on its line and mean the same.
  return matchesOf(hardSpace.test(text) ? text.replaceAll(hardSpaces, ' ') : text, date).map((match): WrittenDate => {
    const parts = match.groups as Record<string, string | undefined>;
    const { weekday: name } = parts;
    const year = parts['year'] ?? parts['isoYear'];
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: year === undefined ? undefined : Number(year),
      month: parts['month'] === undefined ? Number(parts['isoMonth']) : (months as readonly string[]).indexOf(parts['month'].toLowerCase()) + 1,
      day: Number(parts['day'] ?? parts['isoDay']),
      ...(name === undefined
        ? {}
        : { weekday: { start: match.index, end: match.index + name.length, index: (weekdays as readonly string[]).indexOf(name.toLowerCase()) } }),
    };
  });
}

/** Days in a month; February has 29 where the year is not known. */
export function daysIn(month: number, year: number | undefined): number {
  return month === 2 && year === undefined ? 29 : new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

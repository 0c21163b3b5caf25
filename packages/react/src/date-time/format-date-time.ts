/** How a moment or a span is written. */
export interface DateTimeFormat {
  /** Where a span ends: a value of the same kind as the one where it begins. */
  end?: string | undefined;
  /**
   * True with the day of the week: "tisdag 5 maj 2026".
   * @default false
   */
  weekday?: boolean | undefined;
  /**
   * False without the year, where the text around it says which.
   * @default true
   */
  year?: boolean | undefined;
  /**
   * True in tables and lists of figures: "2026-05-05".
   * @default false
   */
  numeric?: boolean | undefined;
  /**
   * The language of the words, as a BCP 47 tag: Swedish, English (`en`) or Finnish (`fi`). In other languages figures are
   * written, which everybody reads: "2026-05-05 18:00".
   * @default 'sv'
   */
  lang?: string | undefined;
}

/** A date, a time of day, or both, on a clock in Stockholm. */
export interface Moment {
  /** Year, month 1–12 and day. */
  date?: readonly [number, number, number] | undefined;
  /** Hour 0–23 and minute. */
  time?: readonly [number, number] | undefined;
}

const shape = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(T?)(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/u;

const refuse = (value: string, why: string): never => {
  throw new RangeError(`Stad: ${JSON.stringify(value)} ${why} Write 2026-05-05, 2026-05-05T18:00, 2026-05-05T16:00Z or 18:00.`);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Parts by their type. Making a formatter is slow; asking one is not. */
function partsOf(date: Date, lang: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const key = lang + options.timeZone;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formatters.set(key, formatter);
  return Object.fromEntries(formatter.formatToParts(date).map(({ type, value }) => [type, value]));
}

/**
 * Reads `2026-05-05`, `2026-05-05T18:00` or `18:00`, which are what a clock in Stockholm shows, or a moment with an offset
 * (`2026-05-05T16:00Z`), which is told in Stockholm's time. The machine's own time zone has no say.
 *
 * @throws RangeError for what is no such value, or no day of the calendar.
 */
export function readMoment(value: string): Moment {
  const found = shape.exec(value);
  if (!found || value === '') return refuse(value, 'is no date or time.');
  const [, year, month, day, mark, hour, minute, offset] = found;
  if (hour !== undefined && (year === undefined) !== (mark === '')) return refuse(value, 'is no date or time.');
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return refuse(value, 'is no time of a day.');
  const time = hour === undefined ? undefined : ([Number(hour), Number(minute)] as const);
  if (year === undefined) return offset === undefined ? { time } : refuse(value, 'has an offset but no date.');
  const date = [Number(year), Number(month), Number(day)] as const;
  const days = new Date(Date.UTC(date[0], date[1] - 1, date[2]));
  if (days.getUTCMonth() !== date[1] - 1 || days.getUTCDate() !== date[2]) return refuse(value, 'is no day of the calendar.');
  if (offset === undefined) return { date, time };
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return refuse(value, 'has an offset that does not exist.');
  const here = partsOf(at, 'en', { timeZone: 'Europe/Stockholm', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  return {
    date: [Number(here['year']), Number(here['month']), Number(here['day'])],
    time: [Number(here['hour']), Number(here['minute'])],
  };
}

/** The languages that have words here: before a time, between date and time, and in a span of days or of moments. */
const languages = {
  sv: { clock: 'kl.\u00A0', point: '.', day: '', days: '–', moments: ' till ', join: ' ' },
  en: { clock: '', point: ':', day: '', days: ' – ', moments: ' to ', join: ', ' },
  fi: { clock: 'klo\u00A0', point: '.', day: '.', days: ' – ', moments: ' – ', join: ' ' },
} as const;

type Words = (typeof languages)[keyof typeof languages];

const two = (number: number): string => String(number).padStart(2, '0');
const iso = ([year, month, day]: readonly [number, number, number]): string => `${year}-${two(month)}-${two(day)}`;

/** Names of weekday and month as they stand in a date: in Finnish they are inflected. */
export function namesOf([year, month, day]: readonly [number, number, number], lang: string): { weekday: string; month: string } {
  const { weekday = '', month: name = '' } = partsOf(new Date(Date.UTC(year, month - 1, day)), lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric',
  });
  return { weekday, month: name };
}

/** Swedish, English or Finnish: the language of a tag such as `en-GB`, or nothing for another language. */
export function languageOf(lang: string): keyof typeof languages | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (language as keyof typeof languages) : undefined;
}

const clockOf = ([hour, minute]: readonly [number, number], { point }: Words): string =>
  point === ':' ? `${two(hour)}:${two(minute)}` : `${hour}${minute === 0 ? '' : point + two(minute)}`;

/** Text of the beginning and, in a span, of what stands between and of the end. */
export function textsOf(value: string, { end, weekday = false, year = true, numeric = false, lang = 'sv' }: DateTimeFormat = {}): [string] | [string, string, string] {
  const from = readMoment(value);
  const to = end === undefined ? undefined : readMoment(end);
  if (to) {
    if (!from.date !== !to.date || !from.time !== !to.time) return refuse(end ?? '', `is of another kind than ${value}, where it begins.`);
    const order = ({ date = [0, 0, 0], time = [0, 0] }: Moment): string => iso(date) + two(time[0]) + two(time[1]);
    if (order(to) < order(from) && from.date) return refuse(end ?? '', `comes before ${value}, where it begins.`);
  }
  const language = languageOf(lang);
  const words = languages[language ?? 'en'];
  const inFigures = numeric || language === undefined;
  const dateOf = (moment: Moment, what: 'all' | 'no year' | 'day'): string => {
    const { date } = moment;
    if (!date) return '';
    if (inFigures) return iso(date);
    const names = namesOf(date, language);
    return (
      (weekday ? `${names.weekday} ` : '') + date[2] + words.day + (what === 'day' ? '' : `\u00A0${names.month}`) + (what === 'all' && year ? ` ${date[0]}` : '')
    );
  };
  const join = inFigures && language !== 'sv' && language !== 'fi' ? ' ' : words.join;
  const textOf = (moment: Moment, what: 'all' | 'no year' | 'day' = 'all'): string => {
    const { date, time } = moment;
    return dateOf(moment, what) + (date && time ? join : '') + (time ? words.clock + clockOf(time, words) : '');
  };

  if (!to) return [textOf(from)];
  const [year1, month1, day1] = from.date ?? [];
  const [year2, month2, day2] = to.date ?? [];
  const sameYear = year1 === year2;
  const sameMonth = sameYear && month1 === month2;
  if (from.time && to.time) {
    if (sameMonth && day1 === day2) return [textOf(from), '–', clockOf(to.time, words)];
    return [textOf(from, sameYear ? 'no year' : 'all'), language === undefined ? ' – ' : words.moments, textOf(to)];
  }
  if (sameMonth && !inFigures) return [textOf(from, 'day'), '–', textOf(to)];
  return [textOf(from, sameYear ? 'no year' : 'all'), inFigures ? ' – ' : words.days, textOf(to)];
}

/**
 * The words of a date, a time or a span, for places that take text: a title, a feed, an attribute.
 *
 * @param value - `2026-05-05`, `2026-05-05T18:00`, `2026-05-05T16:00Z` or `18:00`. Without an offset it is Stockholm's time.
 * @returns "5 maj 2026", "5 maj 2026 kl. 18", "kl. 18–20". Day and month, and `kl.` and the hour, are held together by spaces that don't break.
 * @throws RangeError for a value that is no date or time, or an `end` that is of another kind or comes first.
 */
export function formatDateTime(value: string, format: DateTimeFormat = {}): string {
  return textsOf(value, format).join('');
}

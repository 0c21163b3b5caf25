import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatDateTime, type DateTimeFormat } from './format-date-time.ts';

/** With ordinary spaces, so that the table below is readable. */
const written = (value: string, format?: DateTimeFormat): string => formatDateTime(value, format).replaceAll('\u00A0', ' ');

describe('Swedish', () => {
  test.each<[string, DateTimeFormat, string]>([
    ['2026-04-13', {}, '13 april 2026'],
    ['2026-05-05', { weekday: true }, 'tisdag 5 maj 2026'],
    ['2026-05-05', { weekday: true, year: false }, 'tisdag 5 maj'],
    ['2026-05-05', { numeric: true }, '2026-05-05'],
    ['2026-05-05T18:00', {}, '5 maj 2026 kl. 18'],
    ['2026-05-05T09:45', { numeric: true }, '2026-05-05 kl. 9.45'],
    ['18:00', {}, 'kl. 18'],
    ['18:05:30', {}, 'kl. 18.05'],
    ['00:30', {}, 'kl. 0.30'],
    ['18:00', { end: '20:00' }, 'kl. 18–20'],
    ['08:00', { end: '16:30' }, 'kl. 8–16.30'],
    ['22:00', { end: '06:00' }, 'kl. 22–6'],
    ['2026-05-05T18:00', { end: '2026-05-05T20:00', weekday: true, year: false }, 'tisdag 5 maj kl. 18–20'],
    ['2026-04-13', { end: '2026-04-15' }, '13–15 april 2026'],
    ['2026-04-13', { end: '2026-04-15', weekday: true }, 'måndag 13–onsdag 15 april 2026'],
    ['2026-04-30', { end: '2026-05-02' }, '30 april–2 maj 2026'],
    ['2026-12-30', { end: '2027-01-02' }, '30 december 2026–2 januari 2027'],
    ['2026-05-05T18:00', { end: '2026-05-06T02:00' }, '5 maj kl. 18 till 6 maj 2026 kl. 2'],
    ['2026-04-13', { end: '2026-04-15', numeric: true }, '2026-04-13 – 2026-04-15'],
    ['2024-02-29', {}, '29 februari 2024'],
  ])('%s %o: %s', (value, format, words) => expect(written(value, format)).toBe(words));
});

describe('English, Finnish and others', () => {
  test.each<[string, DateTimeFormat, string]>([
    ['2026-05-05', { lang: 'en', weekday: true }, 'Tuesday 5 May 2026'],
    ['2026-05-05T18:00', { lang: 'en-GB', end: '2026-05-05T20:30' }, '5 May 2026, 18:00–20:30'],
    ['09:00', { lang: 'en' }, '09:00'],
    ['2026-04-30', { lang: 'en', end: '2026-05-02' }, '30 April – 2 May 2026'],
    ['2026-04-13', { lang: 'en', end: '2026-04-15' }, '13–15 April 2026'],
    ['2026-05-05', { lang: 'en', numeric: true }, '2026-05-05'],
    ['2026-05-05', { lang: 'fi', weekday: true }, 'tiistaina 5. toukokuuta 2026'],
    ['2026-05-05T18:00', { lang: 'fi', end: '2026-05-05T20:30' }, '5. toukokuuta 2026 klo 18–20.30'],
    ['2026-04-13', { lang: 'fi', end: '2026-04-15' }, '13.–15. huhtikuuta 2026'],
    ['2026-05-05T18:00', { lang: 'yi', weekday: true }, '2026-05-05 18:00'],
    ['2026-05-05T18:00', { lang: 'ar', end: '2026-05-06T02:00' }, '2026-05-05 18:00 – 2026-05-06 02:00'],
  ])('%s %o: %s', (value, format, words) => expect(written(value, format)).toBe(words));
});

test.each([
  ['2026-05-05T16:00Z', '5 maj 2026 kl. 18'],
  ['2026-12-05T17:00:00.000Z', '5 december 2026 kl. 18'],
  ['2026-05-05T23:30Z', '6 maj 2026 kl. 1.30'],
  ['2026-05-05T18:00+02:00', '5 maj 2026 kl. 18'],
  ['2026-12-31T23:30:00Z', '1 januari 2027 kl. 0.30'],
])('tells a moment with an offset in the time of Stockholm: %s', (value, words) => expect(written(value)).toBe(words));

test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])('says the same on a machine in %s', (zone) => {
  const file = fileURLToPath(new URL('format-date-time.ts', import.meta.url));
  const script = `const { formatDateTime } = await import(${JSON.stringify(file)}); console.log(['2026-05-01', '2026-05-01T23:30', '2026-05-01T16:00Z'].map((value) => formatDateTime(value, { weekday: true })).join('|'))`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ: zone, LC_ALL: 'en_US.UTF-8' }, encoding: 'utf8' });
  expect(said.replaceAll('\u00A0', ' ').trim()).toBe('fredag 1 maj 2026|fredag 1 maj 2026 kl. 23.30|fredag 1 maj 2026 kl. 18');
});

describe('refuses', () => {
  test.each<[string, DateTimeFormat, RegExp]>([
    ['', {}, /"" is no date or time/u],
    ['5 maj 2026', {}, /"5 maj 2026" is no date or time.*Write 2026-05-05/u],
    ['2026-5-5', {}, /is no date or time/u],
    ['20260505', {}, /is no date or time/u],
    ['2026-05-05 18:00', {}, /is no date or time/u],
    ['2026-05-0518:00', {}, /is no date or time/u],
    ['T18:00', {}, /is no date or time/u],
    ['2026-02-29', {}, /is no day of the calendar/u],
    ['2026-13-01', {}, /is no day of the calendar/u],
    ['2026-04-31', {}, /is no day of the calendar/u],
    ['24:00', {}, /is no time of a day/u],
    ['12:60', {}, /is no time of a day/u],
    ['18:00Z', {}, /has an offset but no date/u],
    ['2026-05-05T18:00+99:00', {}, /has an offset that does not exist/u],
    ['2026-05-05', { end: '18:00' }, /"18:00" is of another kind than 2026-05-05/u],
    ['2026-05-05T18:00', { end: '2026-05-06' }, /is of another kind/u],
    ['2026-05-05', { end: '2026-05-04' }, /"2026-05-04" comes before 2026-05-05/u],
    ['2026-05-05T18:00', { end: '2026-05-05T17:00' }, /comes before/u],
    ['2026-05-05', { end: 'snart' }, /"snart" is no date or time/u],
  ])('%s %o', (value, format, words) => {
    expect(() => formatDateTime(value, format)).toThrow(words);
    expect(() => formatDateTime(value, format)).toThrow(RangeError);
  });

  test('a long value without being slow', () => {
    expect(() => formatDateTime('1'.repeat(100_000))).toThrow(RangeError);
  });
});

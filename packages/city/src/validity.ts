import { StadError } from '@stad/errors';
import type { Sourced } from './entry.ts';

/**
 * `before` its first day has not come · `valid` · `ended` its last day has passed ·
 * `unknown` the dates that are known do not tell.
 */
export type Validity = 'before' | 'valid' | 'ended' | 'unknown';

/**
 * Whether a fact holds on a day: a governing document, a name, an organisation.
 *
 * Reads no clock: the day is the caller's, so that the same input gives the same answer.
 * A date that is only a year counts from its first day to its last. Where a date is not known, the fact held, or had
 * ended, in the month in which it was verified: from then on the answer is certain, before that it is `unknown`.
 *
 * @param day `2026-11-25`
 * @throws StadError `BAD_DAY` when that is no day of the calendar.
 * @example validityOn(governingDocument('kommunikationsprogram-2017-2022'), '2024-04-25') // 'ended'
 */
export function validityOn({ validFrom, validTo, verified }: Sourced, day: string): Validity {
  if (!isDay(day)) {
    throw new StadError({ code: 'BAD_DAY', what: `“${day}” is not a day`, why: 'Facts are compared with a day of the calendar', remedy: 'Give year, month and day: 2026-11-25.' });
  }
  if (validFrom !== null && day < (validFrom.length === 4 ? `${validFrom}-01-01` : validFrom)) return 'before';
  if (typeof validTo === 'string' && day > (validTo.length === 4 ? `${validTo}-12-31` : validTo)) return 'ended';
  const isAfterCheck = day >= `${verified.on}-01`;
  if (validTo === null) return isAfterCheck ? 'ended' : 'unknown';
  if (validFrom === null) return validTo === undefined && isAfterCheck ? 'valid' : 'unknown';
  return 'valid';
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  // February 30 becomes March: only a real day comes back as it was.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

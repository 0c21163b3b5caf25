import { isStadError } from '@stad/errors';
import { describe, expect, test } from 'vitest';
import { formerNames, governingDocument, validityOn, type FormerNameTarget, type GoverningDocument, type Sourced } from './index.ts';

const fact = (validFrom: string | null, validTo?: string | null): Sourced => ({ source: 'Invented', verified: { mark: 'L', on: '2026-11' }, validFrom, ...(validTo === undefined ? {} : { validTo }) });

describe('validityOn', () => {
  test.each<[string, Sourced, string, string]>([
    ['the day before the first', fact('2023-07-01'), '2023-06-30', 'before'],
    ['the first day', fact('2023-07-01'), '2023-07-01', 'valid'],
    ['long after, while it holds', fact('2023-07-01'), '2099-01-01', 'valid'],
    ['the last day', fact('2020', '2023-06-30'), '2023-06-30', 'valid'],
    ['the day after the last', fact('2020', '2023-06-30'), '2023-07-01', 'ended'],
    ['the first day of a year', fact('2017', '2022'), '2017-01-01', 'valid'],
    ['New Year’s Eve before that year', fact('2017', '2022'), '2016-12-31', 'before'],
    ['the last day of a year', fact('2017', '2022'), '2022-12-31', 'valid'],
    ['the day after that year', fact('2017', '2022'), '2023-01-01', 'ended'],
    ['the month of the check, no first day known', fact(null), '2026-11-01', 'valid'],
    ['before the check, no first day known', fact(null), '2026-10-31', 'unknown'],
    ['before the last day, no first day known', fact(null, '2023-06-30'), '2023-06-30', 'unknown'],
    ['after the last day, no first day known', fact(null, '2023-06-30'), '2023-07-01', 'ended'],
    ['the month of the check, ended on a day not known', fact('2012', null), '2026-11-01', 'ended'],
    ['before the check, ended on a day not known', fact('2012', null), '2020-01-01', 'unknown'],
    ['before the first day, ended on a day not known', fact('2012', null), '2011-12-31', 'before'],
    ['before the check, no day known', fact(null, null), '2020-01-01', 'unknown'],
  ])('%s', (_, entry, day, answer) => {
    expect(validityOn(entry, day)).toBe(answer);
  });

  test('tells that the former programme had ended when its successor was on referral', () => {
    const former = governingDocument('kommunikationsprogram-2017-2022') as GoverningDocument;
    expect(validityOn(former, '2022-04-25')).toBe('valid');
    expect(validityOn(former, '2024-04-25')).toBe('ended');
  });

  test('reads the dates of names as well', () => {
    const former = formerNames().get('Östermalms stadsdelsnämnd') as FormerNameTarget;
    expect(validityOn(former, '2023-07-01')).toBe('ended');
  });

  test.each(['', '2026', '2026-11', '2026-02-30', '2026-13-01', '25 november 2026', '2026-11-25T10:00:00Z', ' 2026-11-25'])('refuses “%s”, which is no day', (day) => {
    let thrown: unknown;
    try {
      validityOn(fact('2020'), day);
    } catch (error) {
      thrown = error;
    }
    expect(isStadError(thrown) && thrown.code).toBe('BAD_DAY');
    expect(isStadError(thrown) && thrown.message).toBe(`Stad: “${day}” is not a day. Facts are compared with a day of the calendar. Give year, month and day: 2026-11-25.`);
  });
});

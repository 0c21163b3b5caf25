import { expect, test } from 'vitest';
import { segmentsOf, type Mark } from './segments.ts';

const mark = (id: string, start: number, end: number, severity: Mark['severity']): Mark => ({ id, start, end, severity });

test('a text without marks is one run', () => {
  expect(segmentsOf(5, [])).toEqual([{ start: 0, end: 5, ids: [] }]);
  expect(segmentsOf(0, [])).toEqual([]);
});

test('an inner mark comes first, and the gravest gives the look', () => {
  expect(segmentsOf(10, [mark('mening', 0, 10, 'info'), mark('ord', 4, 6, 'error')])).toEqual([
    { start: 0, end: 4, severity: 'info', ids: ['mening'] },
    { start: 4, end: 6, severity: 'error', ids: ['ord', 'mening'] },
    { start: 6, end: 10, severity: 'info', ids: ['mening'] },
  ]);
});

test('runs cover the whole text, whatever the marks', () => {
  const marks = [mark('a', 3, 9, 'warning'), mark('b', 5, 12, 'info'), mark('c', 5, 9, 'error'), mark('d', 12, 12, 'info')];
  const runs = segmentsOf(20, marks);
  expect(runs[0]?.start).toBe(0);
  expect(runs.at(-1)?.end).toBe(20);
  for (const [index, run] of runs.entries()) expect(run.end).toBe(runs[index + 1]?.start ?? 20);
});

test('words marked within a passage have a look of their own', () => {
  expect(segmentsOf(100, [mark('mening', 0, 100, 'error'), mark('ord', 10, 20, 'info')]).map(({ severity, isPassage }) => [severity, isPassage])).toEqual([
    ['error', true],
    ['info', undefined],
    ['error', true],
  ]);
});

import { expect, test } from 'vitest';
import { squares } from './squares.ts';

const row = (current: number, last: number, width: 'wide' | 'narrow'): string =>
  squares(current, last)
    .filter(({ only }) => only === undefined || only === width)
    .map(({ page }) => page ?? '…')
    .join(' ');

test.each([
  [1, 2, '1 2', '1 2'],
  [3, 5, '1 2 3 4 5', '1 2 3 4 5'],
  [1, 6, '1 2 … 6', '1 … 6'],
  [2, 6, '1 2 3 … 6', '1 2 … 6'],
  [3, 7, '1 2 3 4 … 7', '1 2 3 … 7'],
  [4, 7, '1 2 3 4 5 6 7', '1 … 4 … 7'],
  [5, 20, '1 … 4 5 6 … 20', '1 … 5 … 20'],
  [18, 20, '1 … 17 18 19 20', '1 … 18 19 20'],
  [20, 20, '1 … 19 20', '1 … 20'],
])('page %i of %i', (current, last, wide, narrow) => {
  expect(row(current, last, 'wide')).toBe(wide);
  expect(row(current, last, 'narrow')).toBe(narrow);
});

test('has at most seven squares, and at most five on a phone, with no gap that hides a single page', () => {
  for (let last = 2; last <= 30; last += 1) {
    for (let current = 1; current <= last; current += 1) {
      for (const [width, most] of [['wide', 7], ['narrow', 5]] as const) {
        const shown = row(current, last, width).split(' ');
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown).toContain(String(current));
        for (const [index, square] of shown.entries()) {
          if (square === '…') expect(Number(shown[index + 1]) - Number(shown[index - 1])).toBeGreaterThan(2);
          else if (index > 0 && shown[index - 1] !== '…') expect(Number(square) - Number(shown[index - 1])).toBe(1);
        }
      }
    }
  }
});

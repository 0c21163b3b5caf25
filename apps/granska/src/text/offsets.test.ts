import { expect, test } from 'vitest';
import { offsetsOf } from './offsets.ts';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({ line, column, endLine, endColumn });

test('turns lines and columns into offsets', () => {
  const text = 'Först\n\nsedan så';
  const spanOf = offsetsOf(text);
  const { start, end } = spanOf(at(3, 7, 3, 9));
  expect(text.slice(start, end)).toBe('så');
  expect(spanOf(at(1, 1, 3, 1))).toEqual({ start: 0, end: 7 });
});

test('counts UTF-16 code units', () => {
  const text = '🙂 fel';
  const { start, end } = offsetsOf(text)(at(1, 4, 1, 7));
  expect(text.slice(start, end)).toBe('fel');
});

test('keeps a place after the end inside the text', () => {
  expect(offsetsOf('kort')(at(9, 1, 9, 5))).toEqual({ start: 4, end: 4 });
});

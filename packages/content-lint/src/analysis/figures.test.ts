import { expect, test } from 'vitest';
import { findFigures, isFree, isPlainNumber } from './figures.ts';

const figures = (text: string): string[] => findFigures(text).map(({ text: found }) => found);

test.each([
  ['Kl. 14.30 den 5/12 2026.', ['14.30', '5/12', '2026']],
  ['Det kostar 10 000–12 500,50 kr.', ['10 000–12 500,50']],
  ['År 2014 515 personer.', ['2014', '515']],
  ['Mellan 10 och 1200.', ['10', '1200']],
  ['Ring 08-465 004 00.', ['08-465 004', '00']],
  ['Den 5 000 och 5 0000.', ['5 000', '5', '0000']],
  ['Inga siffror, bara ord - och streck.', []],
])('%s', (text, found) => {
  expect(figures(text)).toEqual(found);
});

test.each<[text: string, free: boolean]>([
  ['Det är 5 km dit.', true],
  ['(5 km)', true],
  ['”5 km”', true],
  ['Koden A5 gäller.', false],
  ['Färgen #5 gäller.', false],
  ['Sidan a/5 finns.', false],
  ['Filen 5.pdf finns.', false],
  ['Skriv till 5@example.com.', false],
])('%s has a figure that is free: %s', (text, free) => {
  expect(findFigures(text).map((figure) => isFree(figure, text))).toEqual([free]);
});

test('digits beside digits are of a longer number', () => {
  const text = 'Swish 12 34 56';
  expect(findFigures(text).map((figure) => isFree(figure, text))).toEqual([false, false, false]);
});

test.each<[text: string, plain: boolean]>([
  ['5', true],
  ['2,5', true],
  ['10\u00A0000,50', true],
  ['2.5', false],
  ['1,2,3', false],
  ['9–17', false],
])('%s is a number as Swedish writes it: %s', (text, plain) => {
  expect(findFigures(text).map(isPlainNumber)).toEqual([plain]);
});

test('a long run costs no more than its length', () => {
  expect(findFigures('1.'.repeat(100_000))).toHaveLength(1);
});

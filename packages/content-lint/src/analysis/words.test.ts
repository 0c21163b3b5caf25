import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);

test('tokens that are spelled alike share a word, also in other texts', () => {
  const [first, other, again] = wordsOf('Avgiften avgiften Avgiften');
  expect(again).toBe(first);
  expect(wordsOf('Nu höjs Avgiften.').at(-1)).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toMatchObject({ text: 'Avgiften', lower: 'avgiften', hasCapital: true });
  expect(other).toMatchObject({ text: 'avgiften', lower: 'avgiften', hasCapital: false, hash: first?.hash });
});

test('counts letters as LIX does', () => {
  expect(wordsOf('AI-tjänster EU:s möte').map(({ letters }) => letters)).toEqual([10, 4, 4]);
});

test('keeps every word right, however many there are', () => {
  const written = Array.from({ length: 50_000 }, (_, index) => `ord${index}`);
  const text = written.join(' ');
  expect(wordsOf(text).map((word) => word.text)).toEqual(written);
  expect(wordsOf(text).map((word) => word.text)).toEqual(written);
});

test('tells words apart that have the same hash', () => {
  // 31 × "a" + "b" is 31 × "b" + "C": any hash of few bits has such pairs.
  expect(wordsOf('ab bC ab').map((word) => word.text)).toEqual(['ab', 'bC', 'ab']);
});

import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const ids = ['content/lix', 'content/sentence-length', 'content/confused-words', 'kit/no-raw-html'];

test.each([
  ['content/lixx', ['content/lix']],
  ['lix', ['content/lix']],
  ['sentence-lenght', ['content/sentence-length']],
  ['kit/no-raw-htlm', ['kit/no-raw-html']],
  ['something-else-entirely', []],
])('finds what %s was meant to be', (word, expected) => {
  expect(nearest(word, ids)).toEqual(expected);
});

test('names a second only when it is about as near', () => {
  const formats = ['content/phone-format', 'content/money-format'];
  expect(nearest('phone-format', formats)).toEqual(['content/phone-format']);
  expect(nearest('honey-format', formats)).toEqual(['content/money-format', 'content/phone-format']);
});

test('a very long word is answered at once', () => {
  expect(nearest('x'.repeat(1_000_000), ids)).toEqual([]);
});

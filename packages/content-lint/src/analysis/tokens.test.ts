import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

test.each([
  ['AI-tjänster och EU:s regler', ['AI-tjänster', 'och', 'EU:s', 'regler']],
  ["Don't, d’accord", ["Don't", 'd’accord']],
  ['hälso- och sjukvård', ['hälso', 'och', 'sjukvård']],
  ['-a b- c--d e:-f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['5 km², 08-508 000 00', ['5', 'km²', '08-508', '000', '00']],
  ['Ärendet_1 – ”så här”…', ['Ärendet_1', 'så', 'här']],
  ['Ширина a\u0301b', ['Ширина', 'a\u0301b']],
  ['', []],
])('%s', (text, words) => {
  expect(tokenise(text).map((token) => token.text)).toEqual(words);
});

/** How a word is defined: the quick way through Latin text must say the same. */
const word = /[\p{L}\p{N}\p{M}_]+(?:[-\u2010\u2011:’'][\p{L}\p{N}\p{M}_]+)*/gu;

test('finds the words that the expression does, in any text', () => {
  const pieces = fc.constantFrom(...'aåÅ1²ªµ_-‐‑:’\' .,–”…\u00A0\u00AD\uFFFC\u0301ж漢\uD83D\uDE00\uD800'.split(''), '😀', '𝟘');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(tokenise(text).map((token) => [token.start, token.text])).toEqual(Array.from(text.matchAll(word), (match) => [match.index, match[0]]));
    }),
    { numRuns: 2000, seed: 5 },
  );
});

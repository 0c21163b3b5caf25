import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { LineIndex } from './line-index.ts';

test('composes letters and drops soft hyphens, with the way back', () => {
  const text = 'fo\u0308r\u00ADa\u030Alder';
  const { text: normal, starts, ends } = normalise(text);
  expect(normal).toBe('föralder'.replace('ral', 'rål'));
  expect(text.slice(starts?.[1], ends?.[1])).toBe('o\u0308');
  expect(text.slice(starts?.[3], ends?.[3])).toBe('a\u030A');
});

test('leaves text that is normal already as it is', () => {
  expect(normalise('Åre ängel')).toEqual({ text: 'Åre ängel', starts: undefined, ends: undefined });
});

test('always gives the same as String.normalize, for any text of letters and marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'o', 'A', 'å', 'ö', '\u030A', '\u0308', '\u0301', ' ', '-')), (parts) => {
      const text = parts.join('');
      return normalise(text).text === text.normalize('NFC');
    }),
  );
});

test.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['\ta', 1, 1, 2],
  ['😀a', 2, 1, 3],
])('counts lines and columns of %j at %i', (text, offset, line, column) => {
  expect(new LineIndex(text).range(offset, offset)).toEqual({ line, column, endLine: line, endColumn: column });
});

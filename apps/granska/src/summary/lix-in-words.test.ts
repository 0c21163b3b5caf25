import { expect, test } from 'vitest';
import { lixInWords } from './lix-in-words.ts';

test.each([
  [0, 'mycket lätt'],
  [29.9, 'mycket lätt'],
  [30, 'lätt'],
  [40, 'medel'],
  [49.9, 'medel'],
  [50, 'svår'],
  [60, 'mycket svår'],
])('LIX %d is "%s"', (lix, words) => {
  expect(lixInWords(lix)).toBe(words);
});

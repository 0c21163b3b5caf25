import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('asks once for a word, also where the answer is that there is none', () => {
  const ask = vi.fn((word: string) => (word === 'hus' ? 'ett' : undefined));
  const genderOf = remembered(ask);
  expect(['hus', 'xyz', 'hus', 'xyz'].map(genderOf)).toEqual(['ett', undefined, 'ett', undefined]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a run of letters that is no word is not kept', () => {
  const ask = vi.fn((word: string) => word.length);
  const lengthOf = remembered(ask);
  expect([lengthOf('å'.repeat(1000)), lengthOf('å'.repeat(1000))]).toEqual([1000, 1000]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('goes on when it has met more words than it keeps', () => {
  const same = remembered((word: string) => word);
  const words = Array.from({ length: 9000 }, (_, index) => `ord${index}`);
  expect(words.map(same)).toEqual(words);
  expect(words.map(same)).toEqual(words);
});

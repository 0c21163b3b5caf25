import { expect, test } from 'vitest';
import { confusedWords } from '../../data/confused-words.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi säkerhetsställer detta.', 'säkerställer'],
  ['Överrens!', 'Överens'],
  ['VI ÄR ÖVERRENS', 'ÖVERENS'],
])('%s', (text, right) => {
  expect(suggested('confused-words', text)).toEqual([right]);
});

test('mends a word by itself', () => {
  const text = 'Vi säkerhetsställer det.';
  const edits = judge('confused-words', text).flatMap((finding) => finding.edits ?? []);
  expect(applyEdits(text, edits)).toBe('Vi säkerställer det.');
});

test('leaves what is right, and what is quoted', () => {
  expect(marked('confused-words', 'Vi säkerställer att vi är överens. Skriv inte ”överrens”. Säkerhetsställning är ett annat ord.')).toEqual([]);
});

test('no word is its own correction, and each has a source', () => {
  expect(confusedWords.filter(({ stem, right, source }) => stem === right || source === '')).toEqual([]);
});

import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const sentence = (words: number): string => `Den${' röda'.repeat(words - 2)} bilen.`;

test.each([
  [25, undefined],
  [26, 'info'],
  [40, 'info'],
  [41, 'warning'],
])('a sentence of %i words is %s', (words, severity) => {
  expect(judge('sentence-length', sentence(words))[0]?.severity).toBe(severity);
});

test('marks the whole sentence, not its neighbours', () => {
  const long = sentence(40);
  expect(marked('sentence-length', `En kort mening. ${long} En till.`)).toEqual([long]);
});

test('does not split at an abbreviation, an initial or an ordinal', () => {
  expect(judge('sentence-length', `${'ord '.repeat(20)}t.ex. Kista och A. Andersson ${'ord '.repeat(10)}slut.`)).toHaveLength(1);
});

test.each([
  [15, undefined],
  [16, 'info'],
  [21, 'warning'],
])('in an easy read text a sentence of %i words is %s', (words, severity) => {
  expect(judge('sentence-length', sentence(words), { profile: 'lattlast' })[0]?.severity).toBe(severity);
});

test('what the project sets goes before what the kind of text does', () => {
  expect(judge('sentence-length', sentence(21), { profile: 'lattlast', rules: { 'content/sentence-length': ['info', { info: 25, warning: 40 }] } })).toEqual([]);
});

test('takes its limits from the project', () => {
  expect(judge('sentence-length', sentence(15), { rules: { 'content/sentence-length': ['info', { info: 10, warning: 20 }] } })).toHaveLength(1);
});

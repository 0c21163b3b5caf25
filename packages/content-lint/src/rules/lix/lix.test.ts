import { expect, test } from 'vitest';
import { lintText } from '../../index.ts';
import { judge } from '../../../test/judge.ts';

/** Sentences of ten words, of which some have more than six letters: LIX is 10 + 10 × long. */
const text = (long: number, sentences = 12): string =>
  `${`${'och '.repeat(9 - long)}${'kommunen '.repeat(long)}är. `.replace(/^./u, (first) => first.toUpperCase())}`.repeat(sentences).trim();

test.each([
  [3, undefined, 40],
  [4, 'info', 50],
  [5, 'warning', 60],
  [7, 'warning', 80],
])('%i long words of ten: %s', (long, severity, value) => {
  expect(lintText(text(long), { uri: 'a', format: 'text' }).document.lix).toBe(value);
  expect(judge('lix', text(long))[0]?.severity).toBe(severity);
});

test('measures as Sparv does: four sentences of six words, one long in each', () => {
  const { document } = lintText('a bc def ghij klmno pqrstu vxyzåäö. '.replace(/^./u, 'A').repeat(20), { uri: 'a', format: 'text' });
  expect(document.lix).toBeCloseTo(21.3, 1);
});

test('asks more of an easy read text', () => {
  expect(judge('lix', text(3), { profile: 'lattlast' })[0]?.severity).toBe('info');
  expect(judge('lix', text(4), { profile: 'lattlast' })[0]?.severity).toBe('warning');
});

test('stands at the first heading, else at the file', () => {
  expect(judge('lix', `# Rubriken\n\n${text(5)}`, { format: 'markdown' })[0]).toMatchObject({ excerpt: 'Rubriken', location: { kind: 'text', line: 1, column: 3 } });
  expect(judge('lix', text(5))[0]).toMatchObject({ excerpt: '', location: { kind: 'file', uri: 'a' } });
});

test('names the three hardest sentences', () => {
  const [finding] = judge('lix', text(5));
  expect(finding?.suggestions).toHaveLength(3);
  expect(finding?.suggestions?.[0]?.title).toMatch(/^Skriv om \(rad 1, 10 ord\): ”Och och/u);
});

test('says nothing of a text below a hundred words', () => {
  expect(lintText(text(7, 9), { uri: 'a', format: 'text' }).document.lix).toBeNull();
  expect(judge('lix', text(7, 9))).toEqual([]);
});

test('is made for running text: says nothing where most words are in lists and tables', () => {
  const row = 'kommunstyrelsens förvaltningsorganisation';
  const list = Array.from({ length: 130 }, () => `- ${row} finns.`).join('\n');
  expect(judge('lix', `${text(5)}\n\n${list}\n`, { format: 'markdown' })).toEqual([]);
  expect(judge('lix', `${text(5)}\n\n|a|b|\n|-|-|\n${`|${row}|${row}|\n`.repeat(60)}`, { format: 'markdown' })).toEqual([]);
  expect(judge('lix', `${text(5)}\n\n${list.slice(0, 1_000)}\n`, { format: 'markdown' })).toHaveLength(1);
});

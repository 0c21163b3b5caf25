import { rules } from '@stockholm/content-lint';
import { explainRule } from '@stockholm/content-lint/explain';
import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['En mening. Två meningar.', 'En mening.'],
  ['Enligt språklagen 11 §. Orden är gamla.', 'Enligt språklagen 11 §.'],
  ['LIX (C. H. Björnsson 1968) räknar ord. Mer.', 'LIX (C. H. Björnsson 1968) räknar ord.'],
  ['Skriv t.ex. så här.\n\nNytt stycke.', 'Skriv t.ex. så här.'],
  ['', ''],
])('of %j is %j', (markdown, sentence) => {
  expect(firstSentence(markdown)).toBe(sentence);
});

test('every rule has a reason to show', () => {
  for (const { id } of rules) expect(firstSentence(explainRule(id)?.why ?? '').length, id).toBeGreaterThan(20);
});

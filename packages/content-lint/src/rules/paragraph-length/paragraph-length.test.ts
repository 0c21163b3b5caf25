import { expect, test } from 'vitest';
import { judge } from '../../../test/judge.ts';

const words = (count: number): string => `Den${' röda'.repeat(count - 2)} bilen.`;
const sentences = (count: number): string => 'Du kan ringa. '.repeat(count).trim();

test.each([
  [words(110), undefined],
  [words(111), 'Stycket har 111 ord. Dela det där en ny tanke börjar, och sätt gärna in en mellanrubrik.'],
  [sentences(10), undefined],
  [sentences(11), 'Stycket har 11 meningar. Dela det där en ny tanke börjar, och sätt gärna in en mellanrubrik.'],
])('%#', (text, message) => {
  expect(judge('paragraph-length', text)[0]?.message).toBe(message);
});

test('is info, and stands at the first sentence', () => {
  expect(judge('paragraph-length', sentences(12))).toMatchObject([{ severity: 'info', excerpt: 'Du kan ringa.' }]);
});

test.each([
  ['a list', `- ${words(120)}`],
  ['a quotation', `> ${words(120)}`],
  ['two paragraphs', `${words(100)}\n\n${words(100)}`],
  ['a heading', `# ${words(120)}`],
  ['a table', `| a | b |\n|---|---|\n| ${words(120)} | x |`],
  ['code', `\`\`\`\n${words(120)}\n\`\`\``],
])('leaves %s', (_, text) => {
  expect(judge('paragraph-length', text, { format: 'markdown' })).toEqual([]);
});

test('asks more of an easy read text', () => {
  expect(judge('paragraph-length', words(45), { profile: 'lattlast' })).toEqual([]);
  expect(judge('paragraph-length', words(46), { profile: 'lattlast' })).toHaveLength(1);
  expect(judge('paragraph-length', sentences(6), { profile: 'lattlast' })).toHaveLength(1);
});

test('takes its limits from the project', () => {
  expect(judge('paragraph-length', words(60), { rules: { 'content/paragraph-length': ['info', { words: 50 }] } })).toHaveLength(1);
});

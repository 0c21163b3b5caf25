import { expect, test } from 'vitest';
import { lintDocx } from '../../docx.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { judge, marked } from '../../../test/judge.ts';

const sentence = 'Du behöver alltid ha med dig en giltig legitimation när du hämtar nyckeln.';
const next = 'Legitimationen får inte vara äldre än vad som står i reglerna för bokning.';
const long = 'Kommunikationen ska göra det enkelt för alla som bor och arbetar i området att ta del av den service som stadsdelen erbjuder och att påverka stadens beslut.';

test('marks the second, and says where the first stands', () => {
  const [finding, ...rest] = judge('duplicated-sentence', `${sentence} Välkommen.\n\nBoka i tid.\n\nNyckeln finns hos oss. ${sentence}`);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', excerpt: sentence, location: { line: 5, column: 24 }, message: 'Samma mening står tidigare i texten (rad 1). Behövs den två gånger?' });
});

test('sentences that follow each other are one finding', () => {
  const findings = judge('duplicated-sentence', `${sentence} ${next}\n\nBoka i tid.\n\n${sentence} ${next} Välkommen.`);
  expect(findings).toMatchObject([{ excerpt: `${sentence} ${next}`, message: expect.stringContaining('Samma meningar står') as string }]);
});

test('capitals and marks are no difference', () => {
  expect(marked('duplicated-sentence', `Kom ihåg: ${sentence}\n\nBoka.\n\n${sentence.replace('med dig', 'med dig,')}\n\n${sentence.toUpperCase()}`)).toHaveLength(1);
});

test('a third time is a second finding', () => {
  expect(marked('duplicated-sentence', `${sentence}\n\n${sentence}\n\n${sentence}`)).toHaveLength(2);
});

test('a long sentence with other words at its end or beginning', () => {
  for (const other of [long.replace('stadens beslut', 'kommunens beslut'), long.replace('Kommunikationen ska', 'Informationen ska')]) {
    expect(judge('duplicated-sentence', `${long}\n\nBoka.\n\n${other}`)).toMatchObject([{ excerpt: other, message: 'Nästan samma mening står tidigare i texten (rad 1). Stryk den ena, och kontrollera att orden som skiljer är rätt.' }]);
  }
});

test('another sentence is no repetition, also where the hash of its words is the same', () => {
  const [one, other] = ['raÿ', 'rbà'].map((word) => sentence.replace('nyckeln', word)) as [string, string];
  expect(marked('duplicated-sentence', `${one}\n\n${other}`)).toEqual([]);
  expect(marked('duplicated-sentence', `${one}\n\n${one}`)).toEqual([one]);
});

test('in a list too', () => {
  expect(marked('duplicated-sentence', `${sentence}\n\n- ${sentence}`, { format: 'markdown' })).toEqual([sentence]);
});

test('reads Word, where there are no lines', () => {
  const { findings } = lintDocx(makeDocx({ body: plain(sentence) + plain('Boka.') + plain(sentence) }), { uri: 'a' });
  expect(findings.filter(({ rule }) => rule === 'content/duplicated-sentence')).toMatchObject([{ location: { kind: 'docx', paragraph: 3 }, message: 'Samma mening står tidigare i texten. Behövs den två gånger?' }]);
});

test('counts the words that the project wants', () => {
  const short = 'Du kan också ringa oss.';
  const text = `${short}\n\nBoka.\n\n${short}`;
  expect(marked('duplicated-sentence', text)).toEqual([]);
  expect(marked('duplicated-sentence', text, { rules: { 'content/duplicated-sentence': ['info', { minimumWords: 5 }] } })).toEqual([short]);
});

test.each([
  ['other sentences', `${sentence}\n\n${next}`],
  ['short ones', 'Du kan också ringa till oss.\n\nBoka.\n\nDu kan också ringa till oss.'],
  ['hours', 'Vi har öppet alla vardagar från klockan 9 till klockan 17.\n\nVi har öppet alla vardagar från klockan 9 till klockan 17.'],
  ['parallels', 'Du som bor i en hyresrätt ska prata med din hyresvärd först.\n\nDu som bor i en bostadsrätt ska prata med din hyresvärd först.'],
  ['a table', `| a | b |\n| - | - |\n| ${sentence} | ${sentence} |`],
  ['a quotation', `> ${sentence}\n\n> ${sentence}`],
  ['a code span', 'Skriv alltid `npm start` när du vill se hur sidan ser ut.\n\nSkriv alltid `npm start` när du vill se hur sidan ser ut.'],
  ['headings', `## ${sentence.slice(0, -1)}\n\nBoka.\n\n## ${sentence.slice(0, -1)}`],
  ['another language', 'You must always bring a valid card when you fetch the key from us.\n\nYou must always bring a valid card when you fetch the key from us.'],
  ['long ones that only begin alike', `${long}\n\nKommunikationen ska göra det enkelt för alla som bor på äldreboenden, i servicehus eller hemma med stöd att klaga på maten, städningen, tvätten och vården.`],
])('leaves %s', (_, text) => {
  expect(marked('duplicated-sentence', text, { format: 'markdown' })).toEqual([]);
});

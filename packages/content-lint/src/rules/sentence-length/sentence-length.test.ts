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

const words = (count: number): string => 'röda '.repeat(count).trim();

test.each([
  ['markdown', `> Den ${words(45)} bilen.`],
  ['html', `<blockquote><p>Den ${words(45)} bilen.</p></blockquote>`],
  ['text', `”Den ${words(45)} bilen.”`],
  ['text', `'Den ${words(45)} bilen.'`],
  ['text', `I lagen står: ”Den ${words(30)} bilen.”`],
  ['text', `Den ${words(12)} bilen.För en ${words(12)} ska den finnas.`],
  ['text', `Ta med: - en ${words(10)} bil; - en ${words(10)} bil; - en ${words(10)} bil.`],
  ['text', `Ta med: • en ${words(10)} bil, • en ${words(10)} bil och • en ${words(10)} bil.`],
] as const)('leaves other people’s words, a lost space and a list that lost its lines (%s): %s', (format, text) => {
  expect(judge('sentence-length', text, { format })).toEqual([]);
});

test.each([
  `Ordet ”bil” är ${words(24)} här.`,
  `Den ”${words(12)}” bilen är ${words(26)} här.`,
  `Se start.stockholm och ${words(25)} här.`,
  `Det är så här: bilen - som är ${words(25)} - står här.`,
  `”Bil” ${words(25)} båt.`,
])('a short quotation, an address or a dash is no excuse: %s', (text) => {
  expect(judge('sentence-length', text)).toHaveLength(1);
});

test.each([
  ['markdown', `# Rubrik ${words(14)}\n\nEn mening med ${words(14)} bilar.\n`],
  ['markdown', `Ta med:\n\n- en ${words(12)} bil\n- en ${words(12)} båt\n- en ${words(12)} cykel\n`],
  ['markdown', `Ta med ${words(12)}:\n\n1. en ${words(12)} bil\n2. en ${words(12)} båt\n`],
  ['markdown', `| ${words(8)} | ${words(8)} | ${words(8)} |\n|---|---|---|\n| ${words(8)} | ${words(8)} | ${words(8)} |\n`],
  ['markdown', `Kör detta:\n\n\`\`\`sh\n${words(40)}\n\`\`\`\n\nSedan är det klart.\n`],
  ['html', `<p>En ${words(14)} bil</p><p>En ${words(14)} båt</p>`],
  ['html', `<ul><li>En ${words(14)} bil</li><li>En ${words(14)} båt</li></ul>`],
  ['html', `<label>En ${words(14)} bil</label> <button>Skicka ${words(14)}</button>`],
  ['text', `En ${words(14)} bil m.m. En ${words(14)} båt.`],
  ['text', `Hur går det med ${words(14)} bilar? Det går bra med ${words(14)} båtar!`],
  ['text', `En ${words(14)} bil … En ${words(14)} båt.`],
  ['text', `Hon sa: ”Ta en ${words(10)} bil.” Sedan tog hon en ${words(14)} båt.`],
  ['text', `Mötet hålls den 3 maj. 12 personer får ${words(18)} bilar.`],
] as const)('does not glue what stands apart (%s): %s', (format, text) => {
  expect(judge('sentence-length', text, { format })).toEqual([]);
});

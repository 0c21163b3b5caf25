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

const hard = 'Kommunstyrelsens förvaltningsorganisation samordnar verksamhetsutvecklingen.';
const easy = 'Du kan ringa oss om du vill veta mer. ';

test.each<[what: string, text: string, format: 'text' | 'markdown' | 'html']>([
  ['no long words', text(0), 'text'],
  ['one long word of ten', text(1), 'text'],
  ['two of ten', text(2), 'text'],
  ['three of ten', text(3), 'text'],
  ['very short sentences', 'Vi ses. '.repeat(80), 'text'],
  ['long words in short sentences, one of three', 'Staden planerar bo. '.repeat(40), 'text'],
  ['ninety words that are hard', `${hard} `.repeat(22), 'text'],
  ['one hard sentence among easy ones', `${hard} ${easy.repeat(20)}`, 'text'],
  ['hard headings', `# ${hard}\n\n${easy.repeat(14)}\n\n## ${hard}\n\n${easy.repeat(14)}`, 'markdown'],
  ['a hard quotation', `${easy.repeat(8)}\n\n> ${`${hard} `.repeat(60)}\n`, 'markdown'],
  ['a hard list', `${easy}\n\n${`- ${hard}\n`.repeat(60)}`, 'markdown'],
  ['a hard numbered list', `${easy}\n\n${`1. ${hard}\n`.repeat(60)}`, 'markdown'],
  ['a hard table', `${easy}\n\n|a|b|\n|-|-|\n${`|${hard}|${hard}|\n`.repeat(40)}`, 'markdown'],
  ['long names in code', `${easy.repeat(14)}\n\n\`\`\`\n${`${hard}\n`.repeat(40)}\`\`\`\n`, 'markdown'],
  ['long words in code spans', easy.replace('oss', '`kommunstyrelsensförvaltning`').repeat(14), 'markdown'],
  ['long addresses', easy.replace('mer', 'mer på <https://start.stockholm/kommunstyrelsen/forvaltningsorganisation>').repeat(14), 'markdown'],
  ['a hard alternative text', `${easy.repeat(14)}\n\n![${hard.repeat(3)}](a.png)\n`, 'markdown'],
  ['hard labels', `<form>${`<label>${hard} <input></label>`.repeat(40)}</form><p>${easy.repeat(14)}</p>`, 'html'],
  ['English', 'The municipality coordinates development activities across administrations, committees and companies. '.repeat(20), 'text'],
  ['what is hidden', `<p>${easy.repeat(14)}</p><!-- ${`${hard} `.repeat(60)} -->`, 'html'],
  ['what a script says', `<p>${easy.repeat(14)}</p><script>const a = "${`${hard} `.repeat(60)}";</script>`, 'html'],
  ['nothing', '', 'text'],
])('leaves a text with %s', (_what, source, format) => {
  expect(judge('lix', source, { format })).toEqual([]);
});

test('is made for running text: says nothing where most words are in lists and tables', () => {
  const row = 'kommunstyrelsens förvaltningsorganisation';
  const list = Array.from({ length: 130 }, () => `- ${row} finns.`).join('\n');
  expect(judge('lix', `${text(5)}\n\n${list}\n`, { format: 'markdown' })).toEqual([]);
  expect(judge('lix', `${text(5)}\n\n|a|b|\n|-|-|\n${`|${row}|${row}|\n`.repeat(60)}`, { format: 'markdown' })).toEqual([]);
  expect(judge('lix', `${text(5)}\n\n${list.slice(0, 1_000)}\n`, { format: 'markdown' })).toHaveLength(1);
});

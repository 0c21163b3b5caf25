import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from '../../test/make-docx.ts';
import { docxAsMarkdown } from './docx-as-markdown.ts';
import { openDocx } from './open-docx.ts';
import type { AcceptedChange, DocxWork } from './work.ts';

const run = (text: string, looks = ''): string => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = (text: string): string => run(text, '<w:b/>');
const link = (text: string, address: string): string => `<w:fldSimple w:instr="HYPERLINK &quot;${address}&quot;">${run(text)}</w:fldSimple>`;
const words = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const table = (...rows: string[][]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

function markdownOf(body: string, change: (text: string) => AcceptedChange['edits'] = () => []): string {
  const document = openDocx(makeDocx(body), 'brev.docx');
  const accepted = [{ edits: change(document.text) } as AcceptedChange];
  return docxAsMarkdown({ kind: 'docx', document, accepted, approved: [] } satisfies DocxWork).trimEnd();
}

test.each([
  ['bold, also where Word has cut it', words(run('Vi '), bold('stän'), bold('ger'), run(' nu.')), 'Vi **stänger** nu.'],
  ['italic', words(run('Läs '), run('Ett hem', '<w:i/>'), run('.')), 'Läs *Ett hem*.'],
  ['a link', words(run('Läs '), link('mer om avgiften', 'https://stad.example/avgift'), run('.')), 'Läs [mer om avgiften](https://stad.example/avgift).'],
  ['a heading that is bold', '<w:p><w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>' + bold('Avgifter') + '</w:p>', '## Avgifter'],
  ['what looks as Markdown', words(run('1. *Inte* [en](lista)')), '1\\. \\*Inte\\* \\[en\\](lista)'],
])('keeps %s', (_what, body, markdown) => {
  expect(markdownOf(body)).toBe(markdown);
});

test('keeps no link that could run something', () => {
  expect(markdownOf(words(link('tryck', 'javascript:alert(1)')))).toBe('tryck');
});

describe('a table', () => {
  test('keeps its cells, also the empty ones, between what stands around it', () => {
    const body = `${paragraph('Före.')}${table([words(bold('Ålder')), paragraph('Avgift')], ['<w:p/>', paragraph('0 kr|1 kr')], [paragraph('Vuxen') + paragraph('65+'), '<w:p/>'])}${paragraph('Efter.')}`;
    expect(markdownOf(body)).toBe('Före.\n\n| **Ålder** | Avgift |\n| --- | --- |\n|  | 0 kr\\|1 kr |\n| Vuxen 65+ |  |\n\nEfter.');
  });

  test('with one column is a frame around its words', () => {
    expect(markdownOf(table([paragraph('Kom ihåg')], [paragraph('att ringa.')]))).toBe('Kom ihåg\n\natt ringa.');
  });

  test('stands apart from the next', () => {
    const one = table([paragraph('a'), paragraph('b')]);
    expect(markdownOf(one + one)).toBe('| a | b |\n| --- | --- |\n\n| a | b |\n| --- | --- |');
  });
});

describe('accepted changes', () => {
  const replace = (from: string, to: string) => (text: string): AcceptedChange['edits'] => [{ start: text.indexOf(from), end: text.indexOf(from) + from.length, text: to }];

  test('look as what they take the place of', () => {
    expect(markdownOf(words(run('Vi '), bold('säkerhetsställer'), run(' det.')), replace('säkerhetsställer', 'säkerställer'))).toBe('Vi **säkerställer** det.');
  });

  test('go across looks, and into cells', () => {
    expect(markdownOf(words(run('Vi s'), bold('kall'), run(' vänta.')), replace('skall', 'ska'))).toBe('Vi ska vänta.');
    expect(markdownOf(table([paragraph('Vi skall'), paragraph('b')]), replace('skall', 'ska'))).toBe('| Vi ska | b |\n| --- | --- |');
  });

  test('are made also where they put in or take out', () => {
    expect(markdownOf(words(run('Vi väntar')), (text) => [{ start: text.length, end: text.length, text: '.' }])).toBe('Vi väntar.');
    expect(markdownOf(words(run('Vi  väntar')), (text) => [{ start: text.indexOf('  '), end: text.indexOf('  ') + 1, text: '' }])).toBe('Vi väntar');
  });
});

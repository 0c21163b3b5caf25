import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { lintDocx } from '../../docx.ts';

const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

test('a table of HTML without th', () => {
  expect(judge('table-headers', `<table>\n<tr>${cells('Kärl', 'Pris')}</tr><tr>${cells('140 liter', '500 kronor')}</tr></table>`, { format: 'html' })).toMatchObject([
    { severity: 'warning', excerpt: '<table>', message: expect.stringMatching(/^Tabellen saknar rubriker\./u) as string },
  ]);
});

test('a table of Markdown whose first row is empty', () => {
  expect(marked('table-headers', '|   |   |\n| - | - |\n| 140 liter | 500 kronor |', { format: 'markdown' })).toEqual(['|   |   |']);
});

test('columns of tabs are a hint', () => {
  expect(judge('table-headers', 'Namn\tDatum\nKim Exempelsson\t2026-04-09')).toMatchObject([{ severity: 'info', excerpt: 'Namn\tDatum\nKim Exempelsson\t2026-04-09' }]);
});

test('asks of a table in Word, where many are only layout', () => {
  const row = (...texts: string[]): string => `<w:tr>${texts.map((text) => `<w:tc>${plain(text)}</w:tc>`).join('')}</w:tr>`;
  const of = (first: string): unknown[] =>
    lintDocx(makeDocx({ body: `<w:tbl>${first}${row('140 liter', '500 kronor')}</w:tbl>` }), { uri: 'a' }).findings.filter(({ rule }) => rule === 'content/table-headers');
  expect(of(row('Kärl', 'Pris'))).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: 'Kärl', location: { kind: 'docx', paragraph: 1 } }]);
  expect(of(row('Kärl', 'Pris').replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>'))).toEqual([]);
});

test.each([
  ['<table><tr><th>Kärl</th><th>Pris</th></tr><tr><td>140 liter</td><td>500 kronor</td></tr></table>', 'html'],
  ['<table><tr><th scope="row">Kärl</th><td>140 liter</td></tr><tr><th scope="row">Pris</th><td>500</td></tr></table>', 'html'],
  [`<table role="presentation"><tr>${cells('a', 'b')}</tr><tr>${cells('c', 'd')}</tr></table>`, 'html'],
  [`<table role="none"><tr>${cells('a', 'b')}</tr><tr>${cells('c', 'd')}</tr></table>`, 'html'],
  [`<table><tr><td role="columnheader">Kärl</td><td>x</td></tr><tr>${cells('c', 'd')}</tr></table>`, 'html'],
  [`<table><tr>${cells('a')}</tr><tr>${cells('b')}</tr></table>`, 'html'],
  [`<table><tr>${cells('a', 'b', 'c')}</tr></table>`, 'html'],
  [`<table><tr>${cells('a', '<table><tr><th>Kärl<th>Pris<tr><td>1<td>2</table>')}</tr><tr>${cells('c', 'd')}</tr></table>`, 'html'],
  ['<table></table>', 'html'],
  ['<p>| a | b |</p>', 'html'],
  ['| Kärl | Pris |\n| - | - |\n| 140 liter | 500 kronor |', 'markdown'],
  ['|   | Pris |\n| - | - |\n| 140 liter | 500 kronor |', 'markdown'],
  ['|  |\n| - |\n| 140 liter |', 'markdown'],
  ['```\n|  |  |\n| - | - |\n| a | b |\n```', 'markdown'],
  ['Telefon:\t08-465 004 00', 'text'],
  ['\tIndrag först\n\tIndrag igen', 'text'],
  ['Namn\tDatum\n\nText emellan.\n\nKim\t2026', 'text'],
  ['Vi har öppet hela dagen.\nVälkommen.', 'text'],
  ['- Kärl\n- Pris', 'markdown'],
  ['1\tRubrik', 'text'],
] as const)('leaves %s', (text, format) => {
  expect(judge('table-headers', text, { format })).toEqual([]);
});

import { expect, test } from 'vitest';
import { makeDocx, paragraph, plain, run } from '../../test/docx/make-docx.ts';
import type { Extraction } from '../text-unit.ts';
import { extractDocx } from './docx.ts';
import { extractHtml } from './html.ts';
import { extractJsx } from './jsx.ts';
import { extractMarkdown } from './markdown.ts';
import { extractMdx } from './mdx.ts';
import { extractText } from './text.ts';

const context = { uri: 'a.tsx' };

/** The words of each link, and where they lead. */
const linksOf = ({ units }: Extraction): [string, string | undefined][] => units.flatMap(({ text, links = [] }) => links.map(({ start, end, target }): [string, string | undefined] => [text.slice(start, end), target]));
/** The items of each list, in the order of the lists. */
function listsOf({ units }: Extraction): string[][] {
  const lists = new Map<number, string[]>();
  for (const { text, list } of units) if (list !== undefined) lists.set(list.list, [...(lists.get(list.list) ?? []), `${list.item}${list.ordered ? '.' : '-'} ${text}`]);
  return [...lists.values()];
}
const tablesOf = ({ tables = [] }: Extraction, source: string): unknown[] => tables.map(({ start, end, rows, columns, hasHeader }) => [source.slice(start, end), rows, columns, hasHeader]);
const boldOf = ({ units }: Extraction): string[] => units.filter(({ strong }) => strong).map(({ text }) => text);

test.each([
  ['Markdown', extractMarkdown('Se  *[våra **regler**](https://example.com/a?b=1&amp;c "Regler")* och <https://example.com>.')],
  ['MDX', extractMdx('Se  *[våra **regler**](https://example.com/a?b=1&amp;c "Regler")* och <a href="https://example.com">{namn}</a>.', context)],
  ['HTML', extractHtml('<p> Se <em><a class="b" href="https://example.com/a?b=1&amp;c">våra <b>regler</b></a></em> och <a href="https://example.com"><code>x</code></a>.')],
  ['JSX', extractJsx('<p> Se <em><a href="https://example.com/a?b=1&amp;c">våra <b>regler</b></a></em> och <a href="https://example.com">{namn}</a>.</p>', context)],
])('links in %s: their words and targets', (_, extraction) => {
  expect(linksOf(extraction)).toEqual([
    ['våra regler', 'https://example.com/a?b=1&c'],
    ['\uFFFC', 'https://example.com'],
  ]);
});

test('a link that is all of a text, or goes on over several', () => {
  expect(linksOf(extractHtml('<ul><li><a href="/a">Barn</a></ul><a href="/b"><h2>Skola</h2><p>Välj skola.</p></a><p>Slut.'))).toEqual([
    ['Barn', '/a'],
    ['Skola', '/b'],
    ['Välj skola.', '/b'],
  ]);
  expect(linksOf(extractHtml('<p><a href="/a">Barn<p>Skola'))[0]).toEqual(['Barn', '/a']);
  expect(linksOf(extractJsx('<nav><a href={adress}>Barn</a><a href={`/b`}>Skola</a></nav>', context))).toEqual([
    ['Barn', undefined],
    ['Skola', '/b'],
  ]);
  expect(linksOf(extractMdx('<a href="/a">Barn</a>', context))).toEqual([['Barn', '/a']]);
});

test('links in Word', () => {
  const link = `<w:hyperlink r:id="rId9">${run('våra ')}${run('regler')}</w:hyperlink>`;
  const bytes = makeDocx({ body: paragraph(run('Läs ') + link + run('.')), relationships: '<Relationship Id="rId9" Type="x/hyperlink" Target="https://example.com/a" TargetMode="External"/>' });
  expect(linksOf(extractDocx(bytes))).toEqual([['våra regler', 'https://example.com/a']]);
});

const lists = [
  ['0- ett', '1- två'],
  ['0. a', '1. b'],
  ['0- tre', '0- mer'],
];

test.each([
  ['Markdown', extractMarkdown('- ett\n- två\n  1. a\n  2. b\n\nText.\n\n- tre\n\n  mer')],
  ['MDX', extractMdx('- ett\n- två\n  1. a\n  2. b\n\nText.\n\n<ul><li>tre</li></ul>', context)],
  ['HTML', extractHtml('<ul><li>ett<li>två<ol><li>a</li><li>b</li></ol></ul><p>Text.<ul><li><p>tre</p><p>mer</p></li></ul>')],
  ['JSX', extractJsx('<div><ul><li>ett</li><li>två<ol><li>a</li><li>b</li></ol></li></ul><p>Text.</p><ul><li><p>tre</p><p>mer</p></li></ul></div>', context)],
])('lists in %s', (name, extraction) => {
  expect(listsOf(extraction)).toEqual(name === 'MDX' ? [...lists.slice(0, 2), ['0- tre']] : lists);
});

const markdownTable = '| År | Pris |\n| - | - |\n| 2026 | 10 |';

test('tables in Markdown and MDX, with and without words in the first row', () => {
  for (const table of [markdownTable, markdownTable.replace('År', '  ').replace('Pris', '  ')]) {
    for (const extraction of [extractMarkdown(`Text.\n\n${table}\n\nText.`), extractMdx(`Text.\n\n${table}\n\nText.`, context)]) {
      expect(tablesOf(extraction, `Text.\n\n${table}\n\nText.`)).toEqual([[table, 2, 2, table === markdownTable]]);
    }
  }
});

test('tables in HTML, within each other, and those that are only layout', () => {
  const inner = '<table><tr><th>a<td>b</table>';
  const outer = `<table><tbody><tr><td>x</td><td>${inner}</td></tr><tr><td>y</td></tr></tbody></table>`;
  expect(tablesOf(extractHtml(outer), outer)).toEqual([
    [outer, 2, 2, false],
    [inner, 1, 2, true],
  ]);
  expect(tablesOf(extractHtml('<table role="presentation"><tr><td>a</table>'), '')).toEqual([]);
  expect(tablesOf(extractHtml('<table><tr><td>a'), '<table><tr><td>a')).toEqual([['<table><tr><td>a', 1, 1, false]]);
});

test('tables in Word, and which have a header row', () => {
  const row = (...cells: string[]): string => cells.map((cell) => `<w:tc>${plain(cell)}</w:tc>`).join('');
  const table = (first: string): string => `<w:tbl><w:tr>${first}${row('År', 'Pris')}</w:tr><w:tr>${row('2026', '10')}</w:tr></w:tbl>`;
  const { tables, source } = extractDocx(makeDocx({ body: `${table('<w:trPr><w:tblHeader/></w:trPr>')}${plain('Text.')}${table('<w:trPr><w:tblHeader w:val="0"/></w:trPr>')}` }));
  expect(tablesOf({ units: [], comments: [], tables }, source)).toEqual([
    ['År\nPris\n2026\n10', 2, 2, true],
    ['År\nPris\n2026\n10', 2, 2, false],
  ]);
});

test('lines with tabs in plain text', () => {
  const text = 'Namn\tDatum\nKim Exempelsson\t2026-04-09\n\nText.\na\tb\tc';
  expect(tablesOf(extractText(text), text)).toEqual([
    ['Namn\tDatum\nKim Exempelsson\t2026-04-09', 2, 2, false],
    ['a\tb\tc', 1, 3, false],
  ]);
});

test.each([
  ['Markdown', extractMarkdown('**Så gör du**\n\n**Ring** oss.\n\n**Så** **här**')],
  ['MDX', extractMdx('**Så gör du**\n\n**Ring** oss.\n\n**Så** **här**', context)],
  ['HTML', extractHtml('<p><strong>Så gör du</strong></p><p><b>Ring</b> oss.</p><p><b>Så</b> <b>här</b>')],
  ['JSX', extractJsx('<div><p><strong>Så gör du</strong></p><p><b>Ring</b> oss.</p><p><b>Så</b> <b>här</b></p></div>', context)],
  ['Word', extractDocx(makeDocx({ body: paragraph(run('Så gör du', '<w:b/>')) + paragraph(run('Ring', '<w:b/>') + run(' oss.')) + paragraph(run('Så', '<w:b/>') + run(' ') + run('här', '<w:b/>')) }))],
])('texts that are bold, all of them, in %s', (_, extraction) => {
  expect(boldOf(extraction)).toEqual(['Så gör du', 'Så här']);
});

test('pictures in Word: text boxes and decoration are left', () => {
  const drawing = (inner: string, content = '<pic:pic xmlns:pic="p"/>'): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1"${inner}<a:graphic>${content}</a:graphic></wp:inline></w:drawing></w:r>`;
  const { facts, source } = extractDocx(
    makeDocx({
      body:
        paragraph(run('Ett ') + drawing('/>')) +
        paragraph(run('två ') + drawing(' descr="En park i vinterljus"/>')) +
        paragraph(run('tre ') + drawing('><a:ext><d:decorative xmlns:d="d" val="1"/></a:ext></wp:docPr>')) +
        paragraph(run('fyra ') + drawing('/>', '<wps:wsp/>')),
    }),
  );
  expect(facts.unexplainedPictures.map(({ start }) => source.slice(0, start).split('\n').length)).toEqual([1]);
});

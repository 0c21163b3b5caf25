import { expect, test } from 'vitest';
import { misplaced, read } from '../../test/places.ts';
import { lintText } from '../index.ts';
import { extractHtml } from './html.ts';

const decode = (text: string): string => text.replace(/&auml;?/u, 'ä').replace(/&#229;/u, 'å');

test('reads blocks as units with language and level, inline elements transparent', () => {
  const source =
    '<!doctype html><html lang="sv"><head><title>Sidans titel</title><style>p { color: red }</style></head><body>' +
    '<h1>Rubrik<br>två</h1><p>Ett   st&auml;cke\r\nmed <b>fet</b>stil, <code>kod</code> och <span lang="en">foreign</span> ord.' +
    '<p>Nytt stycke<ul><li>ett<li>två</ul><blockquote><p>Citat</p></blockquote><table><tr><th>Namn<td>cell</table>' +
    '<div lang="en">English</div><button>Skicka</button><label>Namn</label><script>var a = "<p>nej</p>";</script>' +
    '<textarea>eget</textarea><svg><title>nej</title><path/></svg><q>ord</q> sist</body>';
  const extraction = extractHtml(source);
  expect(read(extraction)).toEqual([
    'title: Sidans titel',
    'heading: Rubrik två',
    'paragraph: Ett stäcke med fetstil, \uFFFC och \uFFFC ord.',
    'paragraph: Nytt stycke',
    'listItem: ett',
    'listItem: två',
    'quote: Citat',
    'tableCell: Namn',
    'tableCell: cell',
    'paragraph: English',
    'button: Skicka',
    'label: Namn',
    'paragraph: ”ord” sist',
  ]);
  expect(extraction.lang).toBe('sv');
  expect(extraction.units[1]).toMatchObject({ level: 1, lang: 'sv' });
  expect(extraction.units[9]).toMatchObject({ lang: 'en' });
  expect(misplaced(extraction, source, decode).filter((word) => !word.startsWith('fetstil'))).toEqual([]);
});

test('reads words that begin in an entity', () => {
  const source = '<p>Vi &auml;r &#246;ppna &lt;b&gt; och &amp;nbsp;<!-- x --> &aring;<b>r</b> &eacute;</p>';
  const [unit] = extractHtml(source).units;
  expect(unit?.text).toBe('Vi är öppna <b> och &nbsp; år é');
  expect(misplaced({ units: [unit!], comments: [] }, source, (text) => text.replace('&auml;', 'ä').replace('&#246;', 'ö').replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&').replace('&aring;<b>', 'å').replace('&eacute;', 'é'))).toEqual([]);
});

test('reads the attributes that people read', () => {
  const source = `<img alt="en bild &#229;t dig"><a title='Mer' href=x>länk</a><input placeholder=Namn aria-label="Ditt namn"><p alt="">text</p>`;
  const extraction = extractHtml(source);
  expect(read(extraction)).toEqual(['alt: en bild åt dig', 'hint: Mer', 'hint: Namn', 'label: Ditt namn', 'paragraph: länk', 'paragraph: text']);
  expect(misplaced(extraction, source, decode)).toEqual([]);
});

test.each([
  ['<p>ett</b></div>två', ['paragraph: ett', 'paragraph: två']],
  ['<b><p>ett</b> två', ['paragraph: ett två']],
  ['<p>ett <p', ['paragraph: ett']],
  ['text < 5 & mer &nej; &', ['paragraph: text < 5 & mer &nej; &']],
  ['<table>före<tr>i rad<td>cell</table>efter', ['paragraph: före', 'paragraph: i rad', 'tableCell: cell', 'paragraph: efter']],
  ['<h2>rubrik<p>stycke', ['heading: rubrik', 'paragraph: stycke']],
  ['a\0b', ['paragraph: ab']],
  ['<!-- aldrig slut', []],
  ['</', ['paragraph: </']],
  ['', []],
])('reads %j as a browser would', (source, units) => {
  expect(read(extractHtml(source))).toEqual(units);
});

test('hands over comments with their places', () => {
  const source = '<p>a<!-- stad-disable --></p>';
  expect(extractHtml(source).comments).toEqual([{ start: 4, end: 25, text: ' stad-disable ' }]);
});

test.each(['', ' ', ' -', ' --', ' --!', '>', ' <p>Mer text.</p>'])('does not obey a comment that nobody closes: %j', (rest) => {
  const comment = `<!-- stad-disable content/lix -- x${rest}`;
  expect(extractHtml(`<p>Text.</p>${comment}`).comments).toEqual([]);
  // The offsets of a block in Markdown are counted from elsewhere.
  for (const [format, source] of [['html', `<p>Text.</p>${comment}`], ['markdown', `Text.\n\n${comment}\n\nMer text.\n`]] as const) {
    expect(lintText(source, { uri: 'a', format }).findings.flatMap(({ edits = [] }) => edits)).toEqual([]);
  }
});

test('counts from where a fragment begins', () => {
  expect(extractHtml('<p>ord</p>', 100).units[0]?.segments).toEqual([{ at: 0, source: 103, length: 3 }]);
});

import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Det är **mycket viktigt** för oss.', '**mycket viktigt**', 'mycket viktigt'],
  ['**Obs!**Ta med ditt pass.', '**Obs!**', 'Obs!'],
  ['Vi har ** öppet** i dag.', '** öppet**', 'öppet'],
  ['## Så ansöker du', '## ', undefined],
  ['Läs [vår sida](https://start.stockholm) om det.', '[vår sida](https://start.stockholm)', undefined],
  ['Se [bilagan](/bilaga.pdf).', '[bilagan](/bilaga.pdf)', undefined],
  ['Vi har <b>öppet</b> i dag.', '<b>öppet</b>', undefined],
  ['Rad ett<br />rad två', '<br />', undefined],
  ['Se <a href="/x">sidan</a> här.', '<a href="/x">sidan</a>', undefined],
  ['Avgiften är 5&nbsp;000 kr.', '&nbsp;', '\u00A0'],
  ['F&ouml;rskolan är öppen.', '&ouml;', 'ö'],
  ['Vi &#8211; som bor här', '&#8211;', '–'],
  ['Vi &#xE4;r här.', '&#xE4;', 'ä'],
  ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.', 'Lorem ipsum', undefined],
])('%s', (text, words, right) => {
  expect(marked('raw-markup', text)).toEqual([words]);
  expect(judge('raw-markup', text)[0]).toMatchObject({ severity: 'warning' });
  expect(judge('raw-markup', text)[0]?.edits).toBeUndefined();
  expect(suggested('raw-markup', text)).toEqual([right]);
});

test.each([
  ['Vi vill ha *tillgänglighet* och *öppenhet* här.', ['*tillgänglighet*', '*öppenhet*']],
  ['Hej {{name}}, välkommen hit.', ['{{name}}']],
  ['Hej ${user.name} och {{ fornamn }}.', ['${user.name}', '{{ fornamn }}']],
])('is less sure of %s', (text, words) => {
  expect(marked('raw-markup', text)).toEqual(words);
  expect(judge('raw-markup', text)[0]).toMatchObject({ severity: 'info' });
});

test.each([
  ['html', '<p>Vi har öppet.</p>\n<!-- Se över\n<p>Resten syns inte.</p>\n', 2],
  ['markdown', 'Vi har öppet.\n\n<!-- Se över\n\nResten syns inte.\n', 3],
] as const)('finds a comment of %s that hides the rest', (format, text, line) => {
  const found = judge('raw-markup', text, { format });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'warning', excerpt: '<!--', location: { line, column: 1, endLine: line, endColumn: 5 } });
  expect(judge('raw-markup', `${text}-->`, { format })).toEqual([]);
});

test.each([
  ['html', '<p>Skriv <code>&lt;!--</code> före.</p><!-- Slut -->'],
  ['markdown', 'Skriv `<!--` före.\n\n```html\n<!-- Börja\n```\n\nResten syns.\n'],
  ['text', 'Skriv <!-- före.'],
  ['html', '<p>Vi har öppet.</p>\n<?php echo $x'],
  ['html', '<p>Vi har öppet.</p>\n</ p'],
] as const)('a comment that %s only tells of hides nothing', (format, text) => {
  expect(judge('raw-markup', text, { format })).toEqual([]);
});

test('finds what a page shows as text', () => {
  expect(marked('raw-markup', '<p>Vi har **öppet** &amp;nbsp; och &lt;b&gt;stängt&lt;/b&gt;.</p>', { format: 'html' })).toEqual(['**öppet**', '&amp;nbsp;', '&lt;b&gt;stängt&lt;/b&gt;']);
  expect(marked('raw-markup', 'Läs **nu. **Sedan är det för sent.\n', { format: 'markdown' })).toEqual(['**nu. **']);
});

test('asks about messages of a catalogue: a program may read the marks', () => {
  const options = { format: extractCatalogue, uri: 'sv.json' };
  expect(judge('raw-markup', '{ "a": "Vi har **öppet** i dag." }', options)[0]).toMatchObject({ severity: 'info' });
  expect(marked('raw-markup', '{ "a": "Hej <b>du</b>, {{name}}!" }', options)).toEqual([]);
});

test.each([
  'Pris* och avgift* per månad.',
  '* Gäller inte barn.',
  '*Gäller inte barn. Se avgift* nedan.',
  'Elev*innen och lärar*na',
  'Ange lösenord: ********',
  'Räkna 2**3**4 och 5 * 6 * 7.',
  '*** Slut ***',
  'Betyg: ***',
  '# Ett nummertecken',
  'Bli medlem #stockholm ##',
  'Se [1] och [2](bilaga två).',
  'Avsnitt [se ovan] (sidan 3).',
  'Om a < b och c > d gäller det.',
  'Skriv <ditt namn> och <datum> här.',
  'Mejla Eva Ek <eva.ek@stad.example>.',
  'Välj List<a_b> och pil <-> dit.',
  'Taggen <b> ger fet stil. Använd elementet <p> sedan.',
  'Skriv ”<br>” eller ”&nbsp;” så.',
  'Marks & Spencer; H&M; och R&D;',
  'Länk: https://stad.example/?a=1&amp;b=2',
  'Ring &#7 och &hej;',
  'Mängden {a, b} och {1}.',
  'Kostar $100 och {namn}.',
  'Ipsum är latin, och lorem också.',
  'Dolt: ** ** och **-** här.',
  'Skriv ”{{namn}}” i mallen.',
  'Vi skriver ”lorem ipsum” som utfyllnad.',
  'Se [bilagan](två) och [sidan](sidan).',
  '_Namn_ och __init__ är så.',
])('leaves %s', (text) => {
  expect(marked('raw-markup', text)).toEqual([]);
});

test('leaves markup that is read as markup, and code', () => {
  expect(marked('raw-markup', '## Rubrik\n\nVi har **öppet** och *stängt*, se [sidan](/x) &nbsp; <b>nu</b>.\n\nSkriv `**a**` och `{{b}}`.\n', { format: 'markdown' })).toEqual([]);
  expect(marked('raw-markup', '<p>Vi har <b>öppet</b>&nbsp;nu. <code>**a** &amp;nbsp;</code></p>', { format: 'html' })).toEqual([]);
});

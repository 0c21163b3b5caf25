import { expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { lintDocx } from '../../docx.ts';
import { coreProperties, type DocxParts, makeDocx, paragraph, plain, run, swedishStyles } from '../../../test/docx/make-docx.ts';
import { judge } from '../../../test/judge.ts';

const found = (parts: DocxParts, profile = 'official', lang: 'sv' | 'en' = 'sv'): Finding[] =>
  lintDocx(makeDocx({ core: coreProperties({ title: 'Nya avgifter' }), ...parts }), { uri: 'a.docx', profile, lang }).findings.filter(({ rule }) => rule === 'content/docx-structure');
const drawing = (inner: string, content = '<pic:pic xmlns:pic="p"/>'): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1"${inner}<a:graphic>${content}</a:graphic></wp:inline></w:drawing></w:r>`;
const decorative = '><a:ext><d:decorative xmlns:d="d" val="1"/></a:ext></wp:docPr>';
const long = plain('Vi bygger om torget under våren och sommaren, och därför är gatan avstängd. ').repeat(40);
const english = swedishStyles.replace('sv-SE', 'en-US');
const swedish = plain('Vi bygger om torget under våren och sommaren, och därför är gatan avstängd för bilar och bussar hela dagen, men inte för dem som går.');

test('pictures without alternative text: one finding, at the first', () => {
  expect(found({ body: plain('Hej.') + paragraph(run('Se ') + drawing('/>')) + paragraph(drawing('/>')) })).toMatchObject([
    { severity: 'warning', location: { kind: 'docx', paragraph: 2 }, message: expect.stringMatching(/^2 bilder saknar alternativtext\./u) as string },
  ]);
  expect(found({ body: paragraph(drawing('/>')) }, 'web', 'en')[0]?.message).toMatch(/^A picture lacks an alternative text\./u);
});

test('a long text without headings', () => {
  expect(found({ body: long })).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/^Dokumentet har inga rubriker/u) as string }]);
});

test('Swedish that is marked as English', () => {
  expect(found({ body: swedish, styles: english })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('filens språk är en-US') as string }]);
});

test.each(['', 'Word-dokument', 'Dokument1', 'Microsoft Word - Mall'])('the title %j is none', (title) => {
  for (const profile of ['official', 'letter']) expect(found({ body: swedish, core: coreProperties({ title }) }, profile)).toMatchObject([{ severity: 'info', message: expect.stringMatching(/^Filen har ingen titel\./u) as string }]);
});

test.each<[string, DocxParts, string?]>([
  ['a short text', { body: swedish }],
  ['a picture with alternative text', { body: paragraph(drawing(' descr="En park i vinterljus"/>')) }],
  ['decoration', { body: paragraph(drawing(decorative)) }],
  ['a text box', { body: paragraph(drawing('/>', '<wps:wsp/>')) }],
  ['decoration beside a picture with alternative text', { body: paragraph(drawing(decorative) + drawing(' descr="En park"/>')) }],
  ['a long text with a heading', { body: plain('Torget byggs om', 'Rubrik1') + long }],
  ['a long text with a heading of its own style', { body: plain('Torget byggs om', 'Kapitel') + long }],
  ['a letter on one page', { body: swedish.repeat(10) }],
  ['a draft of a page without title', { body: swedish, core: coreProperties({ title: '' }) }, 'web'],
  ['a draft of an e-service without title', { body: swedish, core: coreProperties({ title: '' }) }, 'service'],
  ['colleagues’ notes without title', { body: swedish, core: coreProperties({ title: '' }) }, 'internal'],
  ['a draft in a crisis without title', { body: swedish, core: coreProperties({ title: '' }) }, 'crisis'],
  ['an empty file', { body: '', core: coreProperties({ title: '' }) }],
  ['Swedish in Swedish', { body: swedish, styles: swedishStyles }],
  ['Swedish of Finland', { body: swedish, styles: swedishStyles.replace('sv-SE', 'sv-FI') }],
  ['a file that says no language', { body: swedish, styles: swedishStyles.replace(/<w:lang[^>]*>/u, '') }],
  ['a file without styles', { body: swedish, styles: undefined }],
  ['English in English', { body: plain('The square is being rebuilt in the spring, and the street is closed to all cars and buses during the day.'), styles: english }],
  ['Swedish words that are marked as such', { body: paragraph(run('Vi bygger om torget under våren och sommaren, och därför är gatan avstängd för bilar och bussar hela dagen.', '<w:lang w:val="sv-SE"/>')), styles: english }],
  ['a few Swedish words', { body: plain('Välkommen till torget i vår.'), styles: english }],
])('leaves %s', (_, parts, profile) => {
  expect(found(parts, profile)).toEqual([]);
});

test('says nothing of other files', () => {
  expect(judge('docx-structure', 'Hej.', { profile: 'official' })).toEqual([]);
});

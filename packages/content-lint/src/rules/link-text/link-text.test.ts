import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';
import { makeDocx, paragraph, run } from '../../../test/docx/make-docx.ts';
import { lintDocx } from '../../docx.ts';
import { extractJsx } from '../../extract/jsx.ts';

test.each([
  ['Ansök om bygglov [här](https://example.com/a).', 'här'],
  ['[Läs mer](https://example.com/a)', 'Läs mer'],
  ['[Läs mer »](https://example.com/a)', 'Läs mer »'],
  ['[Klicka här!](https://example.com/a)', 'Klicka här!'],
  ['Du hittar avgifterna på [den här sidan](https://example.com/a).', 'den här sidan'],
  ['**[Mer information](https://example.com/a)**', 'Mer information'],
  ['## Bygglov\n\n- [Länk](https://example.com/a)', 'Länk'],
])('marks %s', (text, words) => {
  expect(judge('link-text', text, { format: 'markdown' })).toMatchObject([{ severity: 'warning', excerpt: words }]);
});

test('reads HTML, JSX and Word', () => {
  expect(marked('link-text', '<p>Ansök <a href="/a">här</a> om plats.', { format: 'html' })).toEqual(['här']);
  expect(marked('link-text', '<p>Ansök <a href={url}>här</a> om plats.</p>', { format: extractJsx })).toEqual(['här']);
  const link = `<w:hyperlink r:id="rId9">${run('här')}</w:hyperlink>`;
  const bytes = makeDocx({ body: paragraph(run('Ansök om plats ') + link + run('.')), relationships: '<Relationship Id="rId9" Type="x/hyperlink" Target="https://example.com/a" TargetMode="External"/>' });
  expect(lintDocx(bytes, { uri: 'a' }).findings.filter(({ rule }) => rule === 'content/link-text')).toMatchObject([{ excerpt: 'här', location: { kind: 'docx', paragraph: 1 } }]);
});

test('says when the same words lead to different places', () => {
  const messages = judge('link-text', '[Läs mer](/a)\n\n[Läs mer](/b)', { format: 'markdown' }).map(({ message }) => message);
  expect(messages).toEqual([expect.stringMatching(/^Länktexten ”Läs mer” säger inte/u), expect.stringMatching(/^Fler länkar heter ”Läs mer” och leder till olika ställen/u)]);
  expect(judge('link-text', '[Läs mer](/a)\n\n[Läs mer](/a)', { format: 'markdown' })[1]?.message).toMatch(/^Länktexten/u);
});

test.each(['[https://example.com/bygglov](https://example.com/bygglov)', 'Se <https://example.com/bygglov> om du vill veta mer.', '[www.example.com](https://www.example.com)'])('%s: an address is a hint', (text) => {
  expect(judge('link-text', text, { format: 'markdown' })).toMatchObject([{ severity: 'info', message: expect.stringMatching(/^Länktexten är en webbadress/u) as string }]);
});

test.each([
  ['[Ansök om bygglov](/a)', 'markdown'],
  ['[Läs mer om bygglov](/a)', 'markdown'],
  ['[Klicka här för att ansöka om bygglov](/a)', 'markdown'],
  ['[start.stockholm](https://start.stockholm)', 'markdown'],
  ['[1177.se](https://www.1177.se)', 'markdown'],
  ['Läs mer om bygglov här.', 'markdown'],
  ['Skriv till <info@example.com>.', 'markdown'],
  ['Skriv till [info@example.com](mailto:info@example.com).', 'markdown'],
  ['![Läs mer](a.png)', 'markdown'],
  ['[![Karta över parken](a.png)](/a)', 'markdown'],
  ['[`läs mer`](/a)', 'markdown'],
  ['`[här](/a)`', 'markdown'],
  ['[Information om avfall](/a) och [mer om kärl](/b)', 'markdown'],
  ['[Pdf-formulär för bygglov](/a.pdf)', 'markdown'],
  ['Öppna [sidan om sophämtning](/a).', 'markdown'],
  ['[Hit kommer bussen](/a)', 'markdown'],
  ['[Här kan du bada](/a)', 'markdown'],
  ['<a href="/a" aria-label="Läs mer om bygglov">Läs mer</a>', 'html'],
  ['<a href="/a">Läs mer<span class="hidden"> om bygglov</span></a>', 'html'],
  ['<p lang="en">Read more <a href="/a">här</a> about the permits of the city and the rules.</p>', 'html'],
  ['<button>Läs mer</button>', 'html'],
  ['Läs mer: https://example.com/bygglov', 'text'],
] as const)('leaves %s', (text, format) => {
  expect(judge('link-text', text, { format })).toEqual([]);
});

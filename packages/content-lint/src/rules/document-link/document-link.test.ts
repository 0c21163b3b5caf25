import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const markdown = { format: 'markdown' } as const;

test.each([
  ['[Avgifter för bygglov](/avgifter.pdf)', 'Avgifter för bygglov', 'pdf, 1 MB'],
  ['[Blankett](https://example.com/a.docx?version=2)', 'Blankett', 'Word, 1 MB'],
  ['[Priser](/a.XLSX#blad2)', 'Priser', 'Excel, 1 MB'],
  ['[Bilderna från mötet](/a.pptx)', 'Bilderna från mötet', 'Powerpoint, 1 MB'],
  ['[Alla kartor](/a.zip)', 'Alla kartor', 'zip, 1 MB'],
])('%s', (text, words, example) => {
  expect(judge('document-link', text, markdown)).toMatchObject([{ severity: 'info', excerpt: words, message: expect.stringContaining(`”${example}”`) as string }]);
});

test('reads HTML', () => {
  expect(marked('document-link', '<p>Läs <a href="/a.pdf">våra avgifter</a>.', { format: 'html' })).toEqual(['våra avgifter']);
});

test('says nothing of a document of a case', () => {
  expect(judge('document-link', '[Avgifter](/a.pdf)', { ...markdown, profile: 'official' })).toEqual([]);
});

test.each([
  '[Avgifter för bygglov (pdf, 1 MB)](/a.pdf)',
  '[Avgifter för bygglov](/a.pdf) (pdf, 1 MB)',
  '[Avgifter för bygglov, PDF](/a.pdf)',
  '[Pdf-blankett](/a.pdf)',
  '[Blankett i Word](/a.docx)',
  '[Priser (Excel)](/a.xlsx)',
  '[Kalkylblad med priser](/a.ods)',
  '[Presentation från mötet](/a.pptx)',
  '[Avgifter](/avgifter)',
  '[Avgifter](/avgifter.html)',
  '[Om formatet](/pdf)',
  '[Avgifter](/avgifter.pdf/visa)',
  '[Avgifter](/visa?fil=a.pdf)',
  '![Avgifter](/a.pdf)',
  '/avgifter.pdf',
  '[Bild](/a.png)',
])('leaves %s', (text) => {
  expect(judge('document-link', text, markdown)).toEqual([]);
});

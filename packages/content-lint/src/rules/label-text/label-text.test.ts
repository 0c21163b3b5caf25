import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const html = (words: string): string => `<label>${words}</label>`;
const inHtml = { format: 'html' } as const;

test.each([
  ['Namn:', 'Namn'],
  ['Telefon :', 'Telefon'],
  ['Vad heter du?:', 'Vad heter du?'],
])('%s → %s', (text, right) => {
  expect(applyEdits(html(text), judge('label-text', html(text), inHtml).flatMap(({ edits }) => edits ?? []))).toBe(html(right));
});

test.each([
  ['Ange ditt personnummer', 'Personnummer'],
  ['Fyll i e-postadress', 'E-postadress'],
  ['Skriv in barnets namn', 'Barnets namn'],
  ['Uppge ett ärendenummer', 'Ärendenummer'],
])('%s → %s', (text, right) => {
  const [finding] = judge('label-text', html(text), inHtml);
  expect(applyEdits(html(text), finding?.suggestions?.[0]?.edits ?? [])).toBe(html(right));
  expect(finding?.severity).toBe('info');
});

test('knows a label by its key', () => {
  const catalogue = { uri: 'locales/sv/form.json', format: extractCatalogue };
  expect(marked('label-text', '{"name":{"label":"Namn:"},"intro":"Vi behöver detta:"}', catalogue)).toEqual([':']);
});

test.each([
  'Namn',
  'Personnummer',
  'Vilken förskola gäller det?',
  'Ort (valfritt)',
  'Kl. 9:30',
  'Ange',
  'Angeläget ärende',
  'Ange Stockholm som ort',
  'Fyllig beskrivning',
  'Jag godkänner villkoren',
  'Skriv ut',
  'Välj förskola',
  'Uppgift om inkomst',
  'Telefon, dagtid',
  'Adress: gata och nummer',
])('leaves %s', (text) => {
  expect(marked('label-text', html(text), inHtml)).toEqual([]);
});

test('leaves what is no label', () => {
  expect(marked('label-text', '<p>Ta med:</p><ul><li>pass</li></ul><h2>Ange ditt namn</h2>', inHtml)).toEqual([]);
});

import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { jsxExtractor } from '../../extract/jsx.ts';
import { judge, marked } from '../../../test/judge.ts';

const field = (label: string, hint: string): string => `<label>${label}</label><input placeholder="${hint}">`;
const html = { format: 'html' } as const;

test.each([
  ['Personnummer', 'Ange ditt personnummer'],
  ['Namn', 'Namn'],
  ['E-postadress', 'Skriv din e-postadress här'],
  ['Vilken förskola?', 'Välj vilken förskola'],
])('%s: %s', (label, hint) => {
  expect(judge('hint-repeats-label', field(label, hint), html)).toMatchObject([{ excerpt: hint, severity: 'info' }]);
});

test('knows a field by its keys and its props', () => {
  const catalogue = { uri: 'sv.json', format: extractCatalogue };
  expect(marked('hint-repeats-label', '{"name":{"label":"Namn","hint":"Ange ditt namn"}}', catalogue)).toEqual(['Ange ditt namn']);
  expect(marked('hint-repeats-label', '{"nameLabel":"Namn","namePlaceholder":"Namn"}', catalogue)).toEqual(['Namn']);
  expect(marked('hint-repeats-label', '{"name":{"label":"Namn"},"child":{"hint":"Ange ditt namn"}}', catalogue)).toEqual([]);
  const format = jsxExtractor(() => ({ props: [{ name: 'label', text: 'label' }, { name: 'hint', text: 'hint' }] }));
  expect(marked('hint-repeats-label', "import { Input } from 'x';\nconst a = <Input label=\"Namn\" hint=\"Fyll i ditt namn\" />;", { uri: 'a.jsx', format })).toEqual(['Fyll i ditt namn']);
});

test.each([
  ['Personnummer', 'ÅÅÅÅMMDD-XXXX'],
  ['Personnummer', 'Ange barnets personnummer'],
  ['E-postadress', 'Vi skickar beslutet dit'],
  ['Datum', 'Till exempel 2026-05-01'],
  ['Namn', 'Som det står i ditt pass'],
  ['Telefon', 'Telefon dagtid'],
  ['Skola', 'Sök skola eller område'],
  ['Adress', 'Gata och nummer'],
  ['Ärende', 'Ange ärendets nummer'],
  ['Välj', 'Ange'],
])('leaves %s: %s', (label, hint) => {
  expect(marked('hint-repeats-label', field(label, hint), html)).toEqual([]);
});

test('leaves hints far from the label', () => {
  expect(marked('hint-repeats-label', '<label>Namn</label><p>Ett</p><p>Två</p><p>Tre</p><input placeholder="Namn">', html)).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const mended = (text: string, format: 'text' | 'markdown' = 'text'): string => applyEdits(text, judge('percent-format', text, { format }).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Bidraget höjs med 5% nästa år.', 'Bidraget höjs med 5 procent nästa år.'],
  ['Bidraget höjs med 2,5%.', 'Bidraget höjs med 2,5 procent.'],
  ['Av dem svarade 40–50% ja.', 'Av dem svarade 40–50 procent ja.'],
  ['Av dem svarade 40-50% ja.', 'Av dem svarade 40–50 procent ja.'],
  ['Det gäller (75%) av skolorna.', 'Det gäller (75 procent) av skolorna.'],
  ['Skatten är 30%, inte 31%.', 'Skatten är 30 procent, inte 31 procent.'],
  ['Ungefär 1 000% mer.', 'Ungefär 1 000 procent mer.'],
  ['En 50%-ig tjänst.', 'En 50-procentig tjänst.'],
  ['Det ökade med 20 %-enheter.', 'Det ökade med 20 procentenheter.'],
  ['Ett 80 %-igt vite.', 'Ett 80-procentigt vite.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('percent-format', right)).toEqual([]);
});

test('keeps the sign, with a hard space, where room is short', () => {
  const table = '| Andel |\n|---|\n| 5% |\n';
  expect(mended(table, 'markdown')).toBe('| Andel |\n|---|\n| 5\u00A0% |\n');
  expect(mended('# Skatten höjs 5%', 'markdown')).toBe('# Skatten höjs 5\u00A0%');
});

test('suggests a compound, and leaves its joint to the writer', () => {
  expect(suggested('percent-format', 'En 50%-tjänst i vården.')).toEqual(['50-procentstjänst']);
  expect(mended('En 50%-tjänst i vården.')).toBe('En 50%-tjänst i vården.');
});

test('asks for the word where the project wants it', () => {
  const options = { rules: { 'content/percent-format': ['warning', { form: 'word' }] as ['warning', object] } };
  expect(marked('percent-format', 'Bidraget höjs med 5 % nästa år.', options)).toEqual(['5 %']);
  expect(marked('percent-format', 'Bidraget höjs med 5 procent nästa år.', options)).toEqual([]);
});

test.each([
  'Bidraget höjs med 5 % nästa år.',
  'Bidraget höjs med 5\u00A0% nästa år.',
  'Bidraget höjs med 5 procent.',
  'Filen heter Bilaga%20ett.pdf och l%C3%A4rare.',
  'Adressen är https://example.com/a%20b?x=10%25.',
  'Sök på utm=5%2C5 i loggen.',
  'En 50-procentig tjänst och en 4-procentsspärr.',
  'Andelen i % är låg.',
  'Skriv %d eller %1 i mallen.',
  'Variabeln a5% är ett namn.',
  'Version 1.2.3% finns inte.',
  'Han sa: ”Jag är 100% säker.”',
  'Procent (%) och promille (‰).',
  'I stilmallen står width=100%;.',
  'Kolumn 5 %d är fel.',
  'Koden X-10% gäller i kassan.',
  'Svaret blev 5 %% och 5%%.',
  'Delen 10%/a=b och 10%&c finns i adressen.',
  'Klockan 10.30 % av dem.',
  'Ersättningen är 80 procent av lönen, 20 % är avdrag.',
  '50 promille och 5 procentenheter.',
])('leaves %s', (text) => {
  expect(marked('percent-format', text)).toEqual([]);
});

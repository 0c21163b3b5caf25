import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('date-format', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Svara senast den 5/12 2026.', '5/12 2026', ['5 december 2026']],
  ['Svara senast 5/12.', '5/12', ['5 december']],
  ['Vi ses måndag 5/12.', '5/12', ['5 december']],
  ['Vi ses måndagen den 5/12.', '5/12', ['5 december']],
  ['Vi ses 5/12 2026.', '5/12 2026', ['5 december 2026']],
  ['Vi ses den 24/7.', '24/7', ['24 juli']],
  ['Vi ses 5/12/2026.', '5/12/2026', ['5 december 2026', '12 maj 2026']],
  ['Vi ses 4/15/2026.', '4/15/2026', ['15 april 2026']],
  ['Svara senast 15/3-2026.', '15/3-2026', ['15 mars 2026']],
  ['Svara senast 15/3-26.', '15/3-26', ['15 mars 2026']],
  ['Svara senast den 15/3 -26.', '15/3 -26', ['15 mars 2026']],
  ['Svara senast den 5/12, 1998.', '5/12, 1998', ['5 december 1998']],
  ['Mötet hölls 15.4.2026.', '15.4.2026', ['15 april 2026']],
  ['Mötet hölls 15-04-2026.', '15-04-2026', ['15 april 2026']],
  ['Sista dagen är 2026-5-1.', '2026-5-1', ['1 maj 2026', '2026-05-01']],
  ['Mötet hölls den 20260415.', '20260415', ['15 april 2026']],
  ['Mötet hölls maj 5, 2026.', 'maj 5, 2026', ['5 maj 2026']],
])('%s: %s', (text, words, rights) => {
  const found = judge('date-format', text);
  expect(found.map(({ excerpt }) => excerpt)).toEqual([words]);
  expect(found[0]?.suggestions?.map(({ title }) => title)).toEqual(rights.map((right) => `Skriv ”${right}”`));
  // Only the writer knows which day it is.
  expect(found[0]?.edits).toBeUndefined();
});

test.each([
  ['Stängt den 1:a maj.', 'Stängt den 1 maj.'],
  ['Stängt 3:e april.', 'Stängt 3 april.'],
  ['Stängt 3e april.', 'Stängt 3 april.'],
  ['Stängt den 3:dje april.', 'Stängt den 3 april.'],
  ['Stängt den 1:sta maj.', 'Stängt den 1 maj.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('date-format', right)).toEqual([]);
});

test('asks for a whole year where no one can know the order', () => {
  expect(marked('date-format', 'Svara senast den 26-04-05.')).toEqual(['26-04-05']);
  expect(marked('date-format', 'Ställ in 26-04-05 på låset.')).toEqual([]);
});

test('lets digits stand in tables and headings', () => {
  expect(marked('date-format', '| Dag |\n|---|\n| 15.4.2026 |\n| den 5/12 |\n\n# Möte den 5/12\n', { format: 'markdown' })).toEqual([]);
  expect(marked('date-format', '| Dag |\n|---|\n| 2026-5-1 |\n', { format: 'markdown' })).toEqual(['2026-5-1']);
});

test.each([
  'Svara senast den 5 december 2026.',
  'Svara senast den 5 maj.',
  'Mötet hölls 2026-04-15.',
  'Vi har öppet 24/7.',
  'Senast 24/7 ska det fungera.',
  'Dnr KS 2024/112.',
  'Ärende 2024/903 och (EU) 2024/903.',
  'Hälften, 1/2, och 3/4 av dem.',
  'Ta den 1/3 av kakan som är kvar.',
  'Version 1.2.2024 är ute.',
  'Se avsnitt 3.1.2 och punkt 3.1.2020.',
  'Följ WCAG 2.2 och Apache 2.0.',
  'Ring 08-465 004 00.',
  'Org.nr 212000-0142.',
  'Diarienummer 2024-1-2.',
  'SFS 2001:453.',
  'Läsåret 2025/26 och 2025/2026.',
  'Adressen https://example.com/2026/5/1.',
  'Filen heter 2026-5-1.pdf eller möte_15.4.2026.',
  'ISBN 978-91-7000-000-0.',
  'Numret 20260415 är en kod.',
  'Dimensionen 4/15/30.',
  'Buss 5/12 och linje 3/4.',
  'Matchen slutade 2-1-1.',
  'Han sa: ”den 5/12”.',
  'Den 3:e gången i maj.',
  'Rum 5/12 ligger i hus 3.',
  'IP-adressen 10.1.2026.4 svarar.',
  'Resultatet 31/13 2026 finns inte.',
])('leaves %s', (text) => {
  expect(marked('date-format', text)).toEqual([]);
});

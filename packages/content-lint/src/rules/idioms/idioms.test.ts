import { expect, test } from 'vitest';
import { idioms } from '../../data/idioms.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Nämnden tar höjd för fler barn.', 'räknar med'],
  ['Vi har tagit höjd för fler barn.', 'räknat med'],
  ['Sätt inte upp onda cirklar, utan bryt en ond cirkel.', undefined],
  ['Ärendet föll mellan stolarna.', 'blev utan hjälp'],
  ['Röda tråden saknas.', 'Sammanhanget'],
  ['Planen tar avstamp i budgeten.', 'utgår från'],
])('%s → %s', (text, right) => {
  expect(suggested('idioms', text)).toEqual([right]);
});

test('is info, and marks the longest image once', () => {
  const found = judge('idioms', 'Chefer långt ute i organisationen svarar.');
  expect(found).toMatchObject([{ severity: 'info', excerpt: 'långt ute i organisationen' }]);
});

test.each([
  'Lägg locket på kärlet.',
  'Bollen låg mellan stolen och bordet.',
  'Staden bygger broar över vattnet.',
  'Tråden är röd.',
  'Håll tummen på knappen.',
  'Isen på sjön bryts.',
  'Potatisen är het.',
  'Klipp häcken på höjden.',
  'Ta emot med öppna armar.',
  'Hon gick i kall jacka.',
  'Huset har en hörnstensmur.',
  'Cirkeln är rund.',
  'Skriv inte ”ta höjd för”.',
  'I parken finns ett bollplank.',
  'Cyklister får grönt ljus före bilarna.',
  'Löparna går i mål på Stadion.',
  'Byt bromsklossar på cykeln.',
  'Isbrytaren kan bryta isen i hamnen.',
  'Ljuset i tunneln byts till led.',
  'Barnen lär sig att trampa vatten.',
  'Organisationen är stor.',
  'Lägg ett ark på bordet.',
])('leaves %s', (text) => {
  expect(marked('idioms', text)).toEqual([]);
});

test('the list is sound: no form twice, none that replaces another', () => {
  const forms = idioms.map(({ form }) => form);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  expect(idioms.filter(({ replacements, advice }) => replacements.length === 0 && advice === undefined)).toEqual([]);
  expect(idioms.flatMap(({ replacements }) => replacements).filter((words) => forms.includes(words))).toEqual([]);
});

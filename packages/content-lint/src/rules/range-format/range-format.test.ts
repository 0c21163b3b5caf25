import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('range-format', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Barn 10-12 år.', 'Barn 10–12 år.'],
  ['Barn 10 - 12 år.', 'Barn 10–12 år.'],
  ['Barn 10 – 12 år.', 'Barn 10–12 år.'],
  ['Barn i åldern 6-12 får delta.', 'Barn i åldern 6–12 får delta.'],
  ['Programmet 2017-2022 ersätts.', 'Programmet 2017–2022 ersätts.'],
  ['Carl (1853-1919) var konstnär.', 'Carl (1853–1919) var konstnär.'],
  ['Det är 6-9 grader.', 'Det är 6–9 grader.'],
  ['Det kostar 100-200 kr.', 'Det kostar 100–200 kr.'],
  ['Det kostar 1 000-2 000 kronor.', 'Det kostar 1 000–2 000 kronor.'],
  ['Ungefär 40-50 %.', 'Ungefär 40–50 %.'],
  ['Ungefär 2,5-3,5 procent.', 'Ungefär 2,5–3,5 procent.'],
  ['Öppet kl. 9-17.', 'Öppet kl. 9–17.'],
  ['Öppet 9.00-16.30 alla dagar.', 'Öppet 9.00–16.30 alla dagar.'],
  ['Lördag 10-14.', 'Lördag 10–14.'],
  ['Lovet är 12-16 maj.', 'Lovet är 12–16 maj.'],
  ['Se sid 112-115.', 'Se sid 112–115.'],
  ['Öppet måndag-fredag.', 'Öppet måndag–fredag.'],
  ['Öppet Mån-fre.', 'Öppet Mån–fre.'],
  ['Öppet måndagar - torsdagar.', 'Öppet måndagar–torsdagar.'],
  ['Stängt juni-augusti.', 'Stängt juni–augusti.'],
  ['Ring mellan 9–11.', 'Ring mellan 9 och 11.'],
  ['Ring mellan kl. 9-11.', 'Ring mellan kl. 9 och 11.'],
  ['Mellan åren 2017–2022 växte staden.', 'Mellan åren 2017 och 2022 växte staden.'],
  ['Ring mellan 9 till 11.', 'Ring mellan 9 och 11.'],
  ['Mån-fre 9-16 och lör: 10-14.', 'Mån–fre 9–16 och lör: 10–14.'],
  ['Se sid 112-115 och 120-123.', 'Se sid 112–115 och 120–123.'],
  ['Vardagar 8-16.', 'Vardagar 8–16.'],
  ['Se s. 12-14.', 'Se s. 12–14.'],
  ['Årskurs 7-9 läser.', 'Årskurs 7–9 läser.'],
  ['Öppet jan-mars.', 'Öppet jan–mars.'],
  ['Svar inom 3-5 arbetsdagar.', 'Svar inom 3–5 arbetsdagar.'],
  ['Öppet från kl. 9–17.', 'Öppet från kl. 9 till 17.'],
  ['Öppet från 9.00–17.00.', 'Öppet från 9.00 till 17.00.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('range-format', right)).toEqual([]);
});

test('asks what a short first number is, and changes nothing', () => {
  const [finding] = judge('range-format', 'Det kom 2–300 personer.');
  expect(finding).toMatchObject({ severity: 'info', outcome: 'cannotTell' });
  expect(finding?.suggestions?.map(({ title }) => title)).toEqual(['Skriv ”200–300”', 'Skriv ”2–300”']);
  expect(finding?.edits).toBeUndefined();
});

test.each([
  'Barn 10–12 år.',
  'Lokalen tar 1–300 personer.',
  'Artikelnummer 1650-1900.',
  'ISSN 1550-1679.',
  'Programmet gällde 2017–2022.',
  'Laget vann med 2-1.',
  'Det blev 1-3 mot Norge.',
  'Dnr 2026-02796.',
  'Dnr 1979-2103 i diariet.',
  'Ring 08-465 004 00 eller 070-174 06 05.',
  'Datum 2026-05-01 och 2026-05.',
  'Org.nr 212000-0142.',
  'ISBN 978-91-7000-000-0.',
  'Bankgiro 900-1234 kronor.',
  'Licensen CC0-1.0 och BSD-3.',
  'Koden ISO 8859-1 gäller.',
  'Standarden EN 301-549.',
  'Version 1-2 månader gammal.',
  'Ring mellan 9–11 och 13–15.',
  'Ring mellan 9 och 11.',
  'Uppgifter från 2017–2022.',
  'Vi jobbar 24/7 och 5-2 veckor.',
  'Läsåret 2025-26.',
  'En 3-4-årig plan.',
  'Barn på 3-årsavdelningen.',
  'Hälso- och sjukvård, måndags- och tisdagsgruppen.',
  'Vi ses 3 maj - 5 juni.',
  'Han sa: ”barn 10-12 år”.',
  'Rum 3-12 ligger i hus 4.',
  'Exempelgatan 3-5.',
  'Adressen https://example.com/10-12 år.',
  'Mellan 10 till 12 kommuner och staten finns avtal.',
  'Måndag - en bra dag.',
  'Räkna 10 - 12 i huvudet.',
])('leaves %s', (text) => {
  expect(marked('range-format', text)).toEqual([]);
});

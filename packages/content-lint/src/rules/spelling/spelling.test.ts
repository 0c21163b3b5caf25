import { expect, test } from 'vitest';
import { confusedWords } from '../../data/confused-words.ts';
import { misspellings } from '../../data/misspellings.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi når de övrigripande målen.', 'övergripande'],
  ['Förvaltingen föreslår en ändring.', 'Förvaltningen'],
  ['Vi arbetar för jämnställdhet.', 'jämställdhet'],
  ['Alla komuner deltar.', 'kommuner'],
  ['Fyll i personnumer.', 'personnummer'],
  ['DIN UTBILDNIG', 'UTBILDNING'],
  ['Lokalen är tilgänglig.', 'tillgänglig'],
  ['Här finns fler upgifter.', 'uppgifter'],
  ['Det kostar ingenting tackvare bidraget.', 'tack vare'],
])('%s', (text, right) => {
  expect(suggested('spelling', text)).toEqual([right]);
});

test('mends all and finds nothing the next time', () => {
  const text = 'Komunens förvaltning svarar på synpukter. Bedömingen är preleminär.';
  const mended = applyEdits(text, judge('spelling', text).flatMap((finding) => finding.edits ?? []));
  expect(mended).toBe('Kommunens förvaltning svarar på synpunkter. Bedömningen är preliminär.');
  expect(marked('spelling', mended)).toEqual([]);
});

test('a wrong word is no other right one, and two rules never see the same word', () => {
  const rights = new Set([...misspellings.values()].flatMap((right) => right.split(' ')));
  expect([...misspellings.keys()].filter((wrong) => rights.has(wrong) || !/^\p{Ll}{3,}$/u.test(wrong))).toEqual([]);
  expect(confusedWords.flatMap(({ stem, endings }) => endings.map((ending) => stem + ending)).filter((word) => misspellings.has(word))).toEqual([]);
  expect(misspellings.size).toBeGreaterThan(300);
});

test('lets the words stand that a workplace has', () => {
  expect(marked('spelling', 'Systemet heter informa och förvalting.', { rules: { 'content/spelling': ['warning', { allow: ['Förvalting'] }] } })).toEqual([]);
});

test.each([
  'Vi når de övergripande målen.',
  'Planen antogs av Erik Utbilding i går.',
  'Skriv till tilgang@example.com.',
  'Filen heter utbildnig.docx.',
  'Gå till example.com/utbildnig/index.',
  'Skriv inte ”förvalting”.',
  'Lärar- och elevrådet träffas.',
  'Alvaret på Öland är känt.',
  'Avgiften är förmånlig.',
  'Verktyget är handligt.',
  'Kostnaden förs upp i budgeten.',
  'Använd koden utbildnig_2026.',
  'Förslaget från utredaren är klart.',
  'Ett jämnt antal platser.',
  'Vi jämnar ut kostnaderna.',
  'Upplagan är slut.',
  'Vi är till för dig.',
  'Du kan upprätta ett avtal.',
  'Det är en tillfällig lösning.',
  'Vi räknar och ritar.',
  'Ordningen är god.',
  'Ansökan om bygglov.',
])('leaves %s', (text) => {
  expect(marked('spelling', text)).toEqual([]);
});

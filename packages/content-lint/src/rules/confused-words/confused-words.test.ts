import { expect, test } from 'vitest';
import { confusedWords } from '../../data/confused-words.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi säkerhetsställer detta.', 'säkerställer'],
  ['Överrens!', 'Överens'],
  ['VI ÄR ÖVERRENS', 'ÖVERENS'],
])('%s', (text, right) => {
  expect(suggested('confused-words', text)).toEqual([right]);
});

test('mends a word by itself', () => {
  const text = 'Vi säkerhetsställer det.';
  const edits = judge('confused-words', text).flatMap((finding) => finding.edits ?? []);
  expect(applyEdits(text, edits)).toBe('Vi säkerställer det.');
});

test('leaves what is right, and what is quoted', () => {
  expect(marked('confused-words', 'Vi säkerställer att vi är överens. Skriv inte ”överrens”. Säkerhetsställning är ett annat ord.')).toEqual([]);
});

test('no word is its own correction, and each has a source', () => {
  expect(confusedWords.filter(({ stem, right, source }) => stem === right || source === '')).toEqual([]);
});

test.each([
  ['Vi skulle hade ringt.', 'skulle ha'],
  ['Ring oss för och få hjälp.', 'för att få'],
  ['Det kommer och bli bättre.', 'kommer att bli'],
  ['Sök plats på samma sett.', 'på samma sätt'],
  ['Det är i stort sätt klart.', 'i stort sett'],
  ['Vägen går enda fram till skolan.', 'ända fram'],
  ['Det är den ända skillnaden.', 'enda skillnaden'],
  ['Fler en vad vi trodde kom.', 'Fler än vad'],
  ['Plantera träd längst gatan.', 'längs gatan'],
  ['Barnet har utsats för våld.', 'har utsatts'],
  ['Vi har gått om plats.', 'gott om plats'],
  ['Vi gör det för att analyserna och utvärdera stödet.', 'analysera'],
  ['Vi saknar tydliga skrivelser om ansvar.', 'skrivningar'],
  ['Skrivelserna i budgeten är vaga.', 'Skrivningarna'],
  ['Det gäller flertalet nya skolor.', 'flera nya skolor'],
  ['Avgiften är olika beroende på att du bor i hus eller lägenhet.', 'beroende på om'],
  ['Nämnden omhändertar alla synpunkter.', 'hanterar'],
  ['Synpunkterna har omhändertagits.', 'hanterats'],
])('in its frame: %s', (text, right) => {
  expect(suggested('confused-words', text)).toEqual([right]);
});

test('asks where the word may be meant', () => {
  expect(judge('confused-words', 'Det gäller flertalet skolor.').map(({ severity }) => severity)).toEqual(['info']);
  expect(judge('confused-words', 'Vi har gått om plats.').map(({ severity, edits }) => [severity, edits])).toEqual([['warning', undefined]]);
});

test.each([
  'Det är på ett generellt sätt rätt.',
  'Det enda fram till maj är en plan.',
  'Röster för och emot förslaget.',
  'Han kommer och hämtar dig.',
  'Vi gick ända fram till sjön.',
  'Kommunen har kommit längst med klimatarbetet.',
  'Det som de skulle hade redan hänt.',
  'Det är mer en fråga om vilja.',
  'Analyserna och utvärderingen är klara.',
  'Berätta om att planerna och förslagen är klara.',
  'Nämnden har fått en skrivelse om buller.',
  'Två nya skrivelser kom in i går.',
  'Skrivelsen i ärendet är besvarad.',
  'Flertalet av förskolorna har öppet.',
  'Flertalet deltog.',
  'Det är beroende på att du inte har svarat eller att brevet kom bort.',
  'Felet är beroende på att kabeln är av.',
  'Polisen omhändertog hunden.',
  'Socialnämnden omhändertar barnet.',
  'Vi omhändertar dagvatten på tomten.',
  'Hon fick en kompliment till slut.',
  'Ibland annars på sommaren har vi stängt.',
])('leaves %s', (text) => {
  expect(marked('confused-words', text)).toEqual([]);
});

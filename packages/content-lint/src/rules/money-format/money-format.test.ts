import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const mended = (text: string, format: 'text' | 'markdown' = 'text'): string =>
  applyEdits(text, judge('money-format', text, { format }).flatMap(({ edits }) => edits ?? [])).replaceAll('\u00A0', ' ');

test.each([
  ['Avgiften är 100:- per månad.', 'Avgiften är 100 kronor per månad.'],
  ['Avgiften är 1 500 :- per år.', 'Avgiften är 1 500 kronor per år.'],
  ['Avgiften är 100,- per år.', 'Avgiften är 100 kronor per år.'],
  ['Avgiften är 100kr.', 'Avgiften är 100 kr.'],
  ['Avgiften är 100–200kr.', 'Avgiften är 100–200 kr.'],
  ['Avgiften är 100kronor.', 'Avgiften är 100 kronor.'],
  ['Projektet kostar 25 Mkr.', 'Projektet kostar 25 miljoner kronor.'],
  ['Projektet kostar 2,5 MSEK i år.', 'Projektet kostar 2,5 miljoner kronor i år.'],
  ['Projektet kostar 1 mkr.', 'Projektet kostar 1 miljon kronor.'],
  ['Projektet kostar 300 kkr.', 'Projektet kostar 300 tusen kronor.'],
  ['Projektet kostar 300 tsek i år.', 'Projektet kostar 300 tusen kronor i år.'],
  ['Böterna är 100.- på plats.', 'Böterna är 100 kronor på plats.'],
  ['Projektet kostar 3 Gkr.', 'Projektet kostar 3 miljarder kronor.'],
  ['Projektet kostar 3 milj. kr i år.', 'Projektet kostar 3 miljoner kronor i år.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('money-format', right)).toEqual([]);
});

test('keeps the short forms in a table', () => {
  expect(mended('| Kostnad |\n|---|\n| 25 Mkr |\n| 100:- |\n', 'markdown')).toBe('| Kostnad |\n|---|\n| 25 mnkr |\n| 100 kr |\n');
});

test.each([
  ['Priset är kr 250 för vuxna.', '250 kronor'],
  ['Priset är SEK 250 för vuxna.', '250 kronor'],
  ['Priset är 250 SEK för vuxna.', '250 kronor'],
])('suggests in %s', (text, right) => {
  expect(suggested('money-format', text)).toEqual([right]);
  expect(mended(text)).toBe(text);
});

test.each([
  'Avgiften är 100 kronor.',
  'Avgiften är 100 kr per månad.',
  'Avgiften är 100\u00A0kr.',
  'Kostnaden är 25 mnkr, 3 tkr och 2 mdkr.',
  'Kostnaden är 25 miljoner kronor.',
  'Belopp i kr 2024 och 2025.',
  'Det kostar 5 kr 100 gram.',
  'Prisbasbeloppet 2024 är högre.',
  'Vi ses kl. 10: kom i tid.',
  'Så här: 1, 2, 3 – och sedan 4.',
  'Plats 2, - den bästa.',
  'Under 2017– gäller programmet.',
  'Betala till bankgiro 900-1234.',
  'Swisha 100 till oss.',
  'Ring 08-465 004 00.',
  'Sedan 2020 krävs ett lån.',
  'Koden A100kr är fel.',
  'Det finns 100 kransar.',
  'Hon har 2 SEKO-ombud.',
  'Han sa: ”det kostar 100:-”.',
  'Summan i SEK och euro.',
  'Sökträffar: 10 sek och 5 min.',
  'Fråga 5: Varför då?',
  'ISO 4217 har koden SEK.',
  'Rad 12:--- klart.',
])('leaves %s', (text) => {
  expect(marked('money-format', text)).toEqual([]);
});

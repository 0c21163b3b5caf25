import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Mötet är måndag 5 maj 2026.', 'tisdag'],
  ['Mötet är måndagen den 5 maj 2026.', 'tisdag'],
  ['Måndag 5 maj 2026 är det möte.', 'Tisdag'],
  ['Mötet är söndag 29 februari 2024.', 'torsdag'],
  ['Senast fredag, 1 januari 2027 till oss? Nej, lördag 1 januari 2027.', 'fredag'],
  ['Mötet är måndag 2026-05-05.', 'tisdag'],
  ['Öppet måndag 5 maj–onsdag 6 maj 2026.', 'tisdag'],
])('%s → %s', (text, right) => {
  expect(suggested('date-order', text)).toEqual([right]);
});

test.each([
  ['Sista dagen är 31 april.', '31 april'],
  ['Sista dagen är den 30 februari 2026.', 'den 30 februari 2026'],
  ['Sista dagen är den 29 februari 2026.', 'den 29 februari 2026'],
  ['Sista dagen är 2026-02-30.', '2026-02-30'],
  ['Sista dagen är 2026-13-01.', '2026-13-01'],
  ['Öppet från 5 maj 2026 till 3 april 2026.', '5 maj 2026 till 3 april 2026'],
  ['Öppet 5 maj 2026–3 april 2026.', '5 maj 2026–3 april 2026'],
  ['Öppet 2026-05-05–2026-04-03.', '2026-05-05–2026-04-03'],
  ['Öppet mellan den 5 maj 2026 och den 3 april 2026.', '5 maj 2026 och den 3 april 2026'],
  ['Utställningen pågår från 15 till? Den pågår 15–3 maj.', '15–3'],
])('%s: marks %s', (text, words) => {
  expect(marked('date-order', text).map((found) => found.replace(/^den /u, ''))).toEqual([words.replace(/^den /u, '')]);
});

test('asks where the years are not written', () => {
  for (const text of ['Från 5 maj till 3 april 2026.', 'Öppet från 15 maj till och med 3 maj.']) {
    expect(judge('date-order', text)).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
  }
});

test.each([
  'Mötet är tisdag 5 maj 2026.',
  'Mötet är tisdagen den 5 maj 2026.',
  'Mötet är måndag 5 maj.',
  'Öppet måndag–fredag 4–8 maj 2026.',
  'Den 29 februari är en dag vart fjärde år. Den 29 februari 2028 är nästa.',
  'Från den 1 november till den 31 mars är det lågsäsong.',
  'Från 1 november 2025 till 31 mars 2026.',
  'Från 1 november till 31 mars 2026.',
  'Mötet flyttas från 5 maj 2026 till 3 april 2026.',
  'Vi har ändrat sista dagen från den 15 maj 2026 till den 3 maj 2026.',
  'Utgåva 00 maj 2026.',
  'Vi ses 5–15 maj 2026 och 28 maj–3 juni 2026.',
  'Vi ses 30 december 2025–3 januari 2026.',
  'Beslut den 5 maj 2026 och den 3 april 2026.',
  'Dnr 2026-13-45678 och version 2026-02-30.1.',
  'Skriv inte ”31 april” eller ”måndag 5 maj 2026”.',
  'Programmet gäller 2017–2022 och läsåret 2025/26.',
  'Avsnitt 31 april-nytt, nummer 45 maj.',
  'Klockan 9–17 den 5 maj 2026.',
  'Telefon 08-465 004 00, 20 maj 2026.',
  'Öppet måndag 30 november–fredag 4 december 2026.',
  'Stipendiet söks mellan den 15 augusti och den 15 september 2026.',
  'Beslutet togs 2026-05-05 och ersätter beslutet 2026-04-03.',
  'Ring 112 maj till oss, eller 113 13.',
  'Tiden ändrades från måndag 4 maj till söndag 3 maj 2026.',
])('leaves %s', (text) => {
  expect(marked('date-order', text)).toEqual([]);
});

const minutes = `Tjänsteutlåtande\n\n2026-02-16\n\nÄrendets beredning\n\nFörvaltningsgruppen har behandlat ärendet den 15 april 2026.\n`;

test('asks about what has happened after the day of an official document', () => {
  expect(marked('date-order', minutes, { profile: 'official' })).toEqual(['den 15 april 2026']);
  expect(marked('date-order', minutes)).toEqual([]);
  expect(marked('date-order', minutes.replace('har behandlat', 'ska behandla'), { profile: 'official' })).toEqual([]);
  expect(marked('date-order', minutes.replace('2026-02-16', '2026-04-23'), { profile: 'official' })).toEqual([]);
});

test('the last approval counts as the day of the document', () => {
  const approved = `${minutes.replace('2026-02-16', '2026-04-23')}\nNamn\tDatum\nAda Al, chef\t2026-04-11\nBo Ek, chef\t2026-04-12\n`;
  expect(judge('date-order', approved, { profile: 'official' })).toMatchObject([{ excerpt: 'den 15 april 2026', certainty: 'ask', message: expect.stringContaining('2026-04-12') as string }]);
});

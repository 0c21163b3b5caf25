import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Parken öppnar i dag!!', '!!'],
  ['Har du sökt plats?!', '?!'],
  ['Sista dagen är i morgon!!!', '!!!'],
  ['Vad händer nu!?', '!?'],
])('%s: %s', (text, found) => {
  expect(judge('exclamation-marks', text)).toMatchObject([{ excerpt: found, severity: 'warning' }]);
});

test('advises from the second mark on', () => {
  expect(judge('exclamation-marks', 'Välkommen! Vi ses! Ta med matsäck!')).toMatchObject([{ severity: 'info' }, { severity: 'info' }]);
  expect(marked('exclamation-marks', 'Välkommen! Vi ses!', { rules: { 'content/exclamation-marks': ['warning', { max: 2 }] } })).toEqual([]);
  expect(suggested('exclamation-marks', 'Välkommen! Vi ses!')).toEqual(['.']);
});

test('is stricter where someone is stuck or has to choose', () => {
  const catalogue = { uri: 'sv.json', format: extractCatalogue };
  expect(marked('exclamation-marks', '{"errors":{"name":"Skriv ditt namn!"},"a":"Tack!","b":"Klart!","c":"Välkommen!"}', catalogue)).toEqual(['!']);
  expect(marked('exclamation-marks', '<button>Skicka!</button>', { format: 'html' })).toEqual(['!']);
});

test.each([
  'Välkommen!',
  'Koden är a != b och c !== d.',
  'Skriv !important i stilmallen.',
  'Hen ropade: ”Hjälp! Ring! Skynda!”',
  'Är det sant?',
  'Vad? Hur? När?',
  'Musikalen Mamma Mia! spelas i höst.',
  'Fakultet: 5!=120 och 3!=6.',
  '![Bild](a.png) ![Bild](b.png)',
  'Nej. Nej. Nej.',
  'Se upp för tåget!',
  'Tack för din ansökan! Vi hör av oss.',
  'Bra jobbat! sa läraren.',
  'En rad!\n',
  'Är du säker? Ja!',
  'Fråga: vem hämtar? Svar: mormor!',
  'Rabatt gäller! (Se villkor.)',
  'Regeln heter no-alert!important i filen.',
  'Skriv a!b i rutan.',
  'Ring 112!',
  '[!NOTE] Tänk på detta. [!TIP] Och detta.',
])('leaves %s', (text) => {
  expect(marked('exclamation-marks', text)).toEqual([]);
});

test('lets a warning shout', () => {
  expect(marked('exclamation-marks', 'Viktigt meddelande! Gå inomhus! Stäng fönster!', { profile: 'crisis' })).toEqual([]);
});

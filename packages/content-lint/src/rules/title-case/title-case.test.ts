import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const html = { format: 'html' } as const;

test.each([
  ['<h2>Ansök Om Bygglov</h2>', 'Ansök om bygglov'],
  ['<h1>Skolor Och Förskolor</h1>', 'Skolor och förskolor'],
  ['<button>Logga In Med Legitimation</button>', 'Logga in med legitimation'],
  ['<h3>Frågor Till Oss Om Parkering</h3>', 'Frågor till oss om parkering'],
])('%s → %s', (source, right) => {
  expect(suggested('title-case', source, html)).toEqual([right]);
  expect(judge('title-case', source, html)[0]?.severity).toBe('warning');
});

test('knows a heading by its key', () => {
  expect(marked('title-case', '{"page":{"heading":"Välkommen Till Förskolan","text":"Välkommen Till Oss Nu"}}', { uri: 'sv.json', format: extractCatalogue })).toEqual(['Välkommen Till Förskolan']);
});

test.each([
  'Ansök om bygglov',
  'Skolor och förskolor i Hässelby-Vällingby',
  'Stockholms stad och Region Stockholm',
  'Fråga: Om du blir sjuk',
  'Nämnden: Om Stockholm',
  'Kista – Med Rinkeby',
  'Parkering – Med tillstånd',
  'Boken ”Mannen Och Havet”',
  'FÖR DIG SOM SÖKER',
  'Vem ansvarar? Och hur gör jag?',
  'Kungliga Tekniska Högskolan',
  'Del I Av rapporten',
  'Kista Bibliotek',
  'Anna Maria Lenngrens gata',
  'Skansen Och vi',
  'Svenska Dagbladet skriver om Stockholm',
  'Universal Music Group i Stockholm',
  'IT Och telefoni',
  'Mina Sidor',
  'Vård & Omsorg',
  'Ring 1177 Vårdguiden',
  'Bostad i Norra Djurgårdsstaden',
  'Med Konstnären i ateljén',
])('leaves %s', (text) => {
  expect(marked('title-case', `<h2>${text}</h2>`, html)).toEqual([]);
});

test('leaves running text and other languages', () => {
  expect(marked('title-case', '<p>Ansök Om Bygglov Här</p><h2 lang="en">How To Apply For A Permit</h2>', html)).toEqual([]);
});

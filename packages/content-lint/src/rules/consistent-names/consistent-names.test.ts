import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Lee Orberon\nstadsdelsdirektör\n\nLee Orberson, stadsdelsdirektör', 'Lee Orberson', 'Lee Orberon'],
  ['Kontakta Maja Provling. Maja Provlin svarar.', 'Maja Provlin', 'Maja Provling'],
  ['Maja Provlin svarar. Ring Maja Provling. Maja Provling är chef.', 'Maja Provlin', 'Maja Provling'],
  ['Anna Carlberg ringer. Sedan svarar Anna Karlberg.', 'Anna Karlberg', 'Anna Carlberg'],
  ['Anna Provling ringer. Sedan svarar Anna Prolving.', 'Anna Prolving', 'Anna Provling'],
  ['Handläggare Kim Testberg svarar. Handläggare Kim Testborg ringer.', 'Kim Testborg', 'Kim Testberg'],
])('%s: %s → %s', (text, words, right) => {
  expect(judge('consistent-names', text)).toMatchObject([{ excerpt: words, severity: 'info', certainty: 'ask' }]);
  expect(suggested('consistent-names', text)).toEqual([right]);
});

test('both spellings may be wrong: nothing is mended by itself', () => {
  expect(judge('consistent-names', 'Maja Provling och Maja Provlin svarar.')[0]).not.toHaveProperty('edits');
});

test.each([
  'Kontakta Maja Provling. Maja Provling svarar.',
  'Maja Provling svarar. Maja Provlings telefon är stängd.',
  'Maja Provling och Lisa Provlin svarar.',
  'Maja Hansson och Maja Jansson svarar.',
  'Maja Larsson och Maja Karlsson svarar.',
  'Maja Lind och Maja Lund svarar.',
  'Maja Provling och Maja Testberg svarar.',
  'Södra Station och Södra Statione ligger nära.',
  'Digitala Tjänster och Digitala Tjänsten är namn på knappar.',
  'Region Stockholm och Region Stockholms chef.',
  'Stora Torget och Stora Torgets kiosk.',
  'Maja provling och Maja provlin.',
  'Provling och Provlin är efternamn.',
  'MAJA PROVLING och MAJA PROVLIN.',
  'Se maja.provling@exempel.se och maja.provlin@exempel.se.',
  'Lilla Maja Björken Skolan Parken Torget och Maja Björkens.',
  'Maja\n\nProvling\n\nMaja\n\nProvlin',
  'Hammarby Sjöstad och Hammarby Sjöstan är två namn.',
  'Välj Nästa Sidan eller Nästa Sidans rubrik.',
  'Elsa Brandstroms gata och Elsa Brandstrom.',
  'Maja Andersson Provling och Maja Andersson Testvik.',
])('leaves %s', (text) => {
  expect(marked('consistent-names', text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { adjectiveOf } from '../../analysis/adjectives.ts';
import { nounForm } from '../../analysis/nouns.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi har en målgruppsanpassad och sammanhållna kommunikation.', 'en målgruppsanpassad och sammanhållen kommunikation'],
  ['Det är ett viktig beslut.', 'ett viktigt beslut'],
  ['Ett viktigt fråga är kön.', 'En viktig fråga'],
  ['Skolan är en trygg, öppet miljö.', 'en trygg, öppen miljö'],
  ['Skicka din förslag.', 'ditt förslag'],
  ['Läs denna beslut.', 'detta beslut'],
  ['Den nya programmet gäller.', 'Det nya programmet'],
  ['Ta med våra barnen.', 'våra barn'],
  ['Vi stärker vårt viktiga uppdraget.', 'vårt viktiga uppdrag'],
  ['Tänk på att förskolorna är öppen.', 'öppna'],
  ['Reglerna är tydlig.', 'tydliga'],
  ['Programmet är viktig för staden.', 'viktigt'],
  ['Förvaltningen är positiva till förslaget.', 'positiv'],
  ['Det är bra att avgiften är lågt.', 'låg'],
  ['Budskapen är förvaltningen positiva till, men inte alla.', 'positiv'],
  ['Målet är att beslut, uppdrag, arbetssätt och stadens utveckling är transparent och tillgänglig för alla.', 'transparenta och tillgängliga'],
  ['Skolan och förskolan är öppen i dag.', 'öppna'],
  ['Det blir en enhetlig utveckling som håller över tid och inte blir omodernt efter ett par år.', 'omodern'],
  ['Stöd ger ökad kunskap om och förtroende för verksamheten.', 'ökad kunskap om och ökat förtroende'],
  ['Vi planerar en gemensam information riktat till alla.', 'information riktad'],
])('%s', (text, right) => {
  expect(suggested('agreement', text)).toEqual([right]);
});

test('what it suggests, it accepts', () => {
  const text = 'En viktigt fråga. Reglerna är tydlig. Ta med våra barnen. Det ger ökad kunskap om och förtroende för oss.';
  const edits = judge('agreement', text).flatMap(({ suggestions }) => suggestions?.[0]?.edits ?? []);
  expect(edits).toHaveLength(4);
  expect(marked('agreement', applyEdits(text, edits))).toEqual([]);
});

test('asks where some write so on purpose', () => {
  expect(judge('agreement', 'En information kombinerat med ett samtal.').map(({ severity }) => severity)).toEqual(['info']);
  expect(judge('agreement', 'En viktigt fråga.').map(({ severity }) => severity)).toEqual(['warning']);
});

test('the lexicon has no word of two genders, and adjectives agree with themselves', () => {
  for (const word of ['test', 'plan', 'boende', 'val', 'mål', 'lokal', 'rätt', 'fel']) expect(nounForm(word)).toBeUndefined();
  expect(nounForm('stadsdelsförvaltningarna')).toMatchObject({ gender: 'en', number: 'plural', isDefinite: true });
  expect(adjectiveOf('kort')?.is).toEqual(new Set(['en', 'ett']));
});

test.each([
  'Staden har en socialt hållbar utveckling.',
  'Vi ger en särskilt viktig information.',
  'Det är ett socialt och ekonomiskt hållbart samhälle.',
  'I vår skola trivs alla.',
  'I vår kommunen bygger fler bostäder.',
  'Det tar 5 min behandling.',
  'Reglerna är viktig information för alla.',
  'Att höja avgifterna är viktigt.',
  'Frågan om reglerna är viktig.',
  'Den helgen är öppet för alla.',
  'Vård och omsorg är viktig för äldre.',
  'Mat och motion är nyttigt.',
  'Personalen är positiva till förslaget.',
  'Styrelsen är positiva till förslaget.',
  'Dessutom är förvaltningen stadens största.',
  'Det nya skolan gör är bra.',
  'Avgifterna är fortsatt låga.',
  'Det blir en utveckling som gör att det blir enkelt för alla.',
  'Du får en tid som är bra för dig.',
  'Staden har en hög kunskap om och tillit till er.',
  'Det är något som en förvaltning kopplat till ärendet.',
  'En projekt- och en processledare deltar.',
  'Vi skriver om ett hyres- och köpavtal.',
  'Säg inte ”ett fråga”.',
  'Biblioteket är öppet i dag.',
  'Skolans lokaler och parken är öppna.',
  'Barnen är trygga och skolan är trygg.',
  'Det är en helt ny och öppen fråga.',
  'Läs ett kort dokument om en kort resa.',
  'Hans program är bra, deras är viktigt.',
])('leaves %s', (text) => {
  expect(marked('agreement', text)).toEqual([]);
});

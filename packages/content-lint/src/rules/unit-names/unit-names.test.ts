import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test('asks about a name whose parts have changed places', () => {
  const text = 'Ärendet har beretts av avdelningen för HR och kommunikation.\n\nAvdelningen för kommunikation och HR svarar på frågor.\n';
  expect(judge('unit-names', text)).toMatchObject([{ excerpt: 'Avdelningen för kommunikation och HR', certainty: 'ask', severity: 'info' }]);
  expect(judge('unit-names', text)[0]?.message).toContain('”HR och kommunikation”');
});

test('removes a hyphen where nothing is left out', () => {
  const text = 'Ärendet har beretts i stadsdelsdirektörens stab- och kansli.';
  expect(judge('unit-names', text)).toMatchObject([{ severity: 'warning' }]);
  expect(applyEdits(text, judge('unit-names', text)[0]?.edits ?? [])).toBe('Ärendet har beretts i stadsdelsdirektörens stab och kansli.');
});

test.each([
  ['Fråga avdelningen för Kommunikation och HR.', 'kommunikation'],
  ['Fråga enheten för Stadsutveckling.', 'stadsutveckling'],
])('asks about a capital inside a sentence: %s', (text, right) => {
  expect(suggested('unit-names', text)).toEqual([right]);
  expect(judge('unit-names', text)[0]?.severity).toBe('info');
});

test.each([
  'Avdelningen för HR och kommunikation svarar. Avdelningen för HR och kommunikation skriver.',
  'Avdelningen för HR och kommunikation samt avdelningen för ekonomi och juridik.',
  'Avdelningen för HR samt kommunikation är avdelningen för HR och kommunikation.',
  'enheten för ekonomi och avdelningen för kommunikation',
  'Stab och kansli, stads- och trafikmiljö.',
  'Stabs- och kanslifunktioner',
  'stab- och linjefunktioner',
  'Enheten för Bromma stadsdelsområde',
  'Avdelningen för Stockholms stads arkiv',
  'Avdelningen för IT och HR',
  'Läs ”avdelningen för Kommunikation”.',
  'Läs ”avdelningen för Kommunikation och HR”.',
  'Kommunikation och HR',
  'Vi arbetar för Kommunal och Vision.',
  'gruppen för unga och gruppen för äldre',
  'Avdelningen för äldre och unga. Enheten för barn.',
  'En enhet för alla',
  'Staben och kansliet, stab och kansli.',
  'Nämndens stabs- och kanslienhet.',
  'Avdelningen för barn och unga, enheten för unga och barnfamiljer.',
  'Sektionen för Rinkeby-Kista och sektionen för Spånga-Tensta.',
  'Enheten för SFI och SVA svarar.',
  'Avdelningen för Bo Ek är stängd för i dag.',
])('leaves %s', (text) => {
  expect(marked('unit-names', text)).toEqual([]);
});

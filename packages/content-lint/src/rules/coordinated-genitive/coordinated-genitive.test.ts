import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Det styr nämnders och bolagsstyrelser kommunikationsarbete.', 'bolagsstyrelsers'],
  ['Nämnders och bolagsstyrelser kommunikationsarbete ska bli enklare.', 'bolagsstyrelsers'],
  ['Elevernas och lärarna gemensamma ansvar är stort.', 'lärarnas'],
  ['Det är stadens eller kommunen ansvar att svara.', 'kommunens'],
  ['Barns och ungdomar behov kommer först.', 'ungdomars'],
  ['Det är nämnders och bolag verksamhet.', 'bolags'],
  ['Skolans och förskolan verksamhet växer.', 'förskolans'],
  ['Stadens och nämnderna arbete fortsätter.', 'nämndernas'],
  ['Föräldrars samt förskolor samverkan blir bättre.', 'förskolors'],
])('%s', (text, right) => {
  expect(suggested('coordinated-genitive', text)).toEqual([right]);
});

test('points at the word that lacks its s, and does not change it by itself', () => {
  const [finding] = judge('coordinated-genitive', 'Det styr nämnders och bolagsstyrelser kommunikationsarbete.');
  expect(finding).toMatchObject({ excerpt: 'bolagsstyrelser', severity: 'warning', location: { line: 1, column: 23, endColumn: 38 } });
  expect(finding?.edits).toBeUndefined();
});

test.each([
  'Det styr nämnders och bolagsstyrelsers kommunikationsarbete.',
  'Det är barnens och föräldrarna får ett besked.',
  'I mars och april börjar arbetet.',
  'Skolans och mellan verksamheter.',
  'Stadens och redan beslut.',
  'Dess och barn utveckling.',
  'Hans och hennes arbete.',
  'Annars och kommer ansvar att saknas.',
  'Containers och kartonger samlas in.',
  'Det är dagens och kvällen Stockholm.',
  'Elevers och stödjer utveckling.',
  'Skolans och Bromma verksamhet.',
  'Barns och ungdomars utveckling.',
  'Allt är stadens, och kommunen ansvar tar slut.',
  'Skolans och elevernas arbete växer.',
  'Stadens och länets kommuner svarar tillsammans.',
  'Barnets skola och föräldrarna träffas ofta.',
  'Till dess och alltid gäller taxan.',
  'Förskolors och skolors lokaler städas.',
  'Nämndens beslut och förvaltningen svarar för kostnaden.',
  'Vi följer ”nämnders och bolagsstyrelser kommunikationsarbete” ordagrant.',
])('leaves %s', (text) => {
  expect(marked('coordinated-genitive', text)).toEqual([]);
});

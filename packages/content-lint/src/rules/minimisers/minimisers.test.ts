import { expect, test } from 'vitest';
import { minimisers } from '../../data/minimisers.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du kan enkelt boka en tid.', 'Du kan'],
  ['På sidan kan du snabbt och enkelt söka.', 'kan du'],
  ['Självklart kan du ringa oss.', 'Du kan'],
  ['Klicka bara på länken.', 'Klicka på'],
  ['Då behöver du bara logga in.', 'Då behöver du'],
])('%s → %s', (text, right) => {
  expect(suggested('minimisers', text)).toEqual([right]);
});

test('is info', () => {
  expect(judge('minimisers', 'Det är bara att ringa.')).toMatchObject([{ severity: 'info', excerpt: 'Det är bara att' }]);
});

test.each([
  'Parkeringen är bara för den som har tillstånd.',
  'Använd bara blått bläck.',
  'Fyll bara i de fält som har en stjärna.',
  'Skicka bara kopior.',
  'Ring bara 112 när någon är i fara.',
  'Skriv enkelt och tydligt.',
  'Ett enkelt formulär.',
  'Självklart är det inte.',
  'Det är inte lätt att flytta.',
  'Du kan bara söka en gång.',
  'Enkelt språk är bra språk.',
  'Kan du ringa?',
  'Det går snabbt.',
  'Vi vet att du vet.',
  'Skriv inte ”du kan enkelt”.',
])('leaves %s', (text) => {
  expect(marked('minimisers', text)).toEqual([]);
});

test('the list is sound: no form twice, none that replaces another', () => {
  const forms = minimisers.map(({ form }) => form);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  expect(minimisers.flatMap(({ replacements }) => replacements).filter((words) => forms.includes(words))).toEqual([]);
});

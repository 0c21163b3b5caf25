import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const mended = (text: string, options: Parameters<typeof judge>[2] = {}): string => applyEdits(text, judge('time-format', text, options).flatMap(({ edits }) => edits ?? [])).replaceAll('\u00A0', ' ');

test.each([
  ['Mötet börjar kl 14.30.', 'Mötet börjar klockan 14.30.'],
  ['Mötet börjar kl 14.', 'Mötet börjar klockan 14.'],
  ['Mötet börjar kl.14.30.', 'Mötet börjar klockan 14.30.'],
  ['Mötet börjar kl14.30.', 'Mötet börjar klockan 14.30.'],
  ['Mötet börjar kl. 14:30.', 'Mötet börjar kl. 14.30.'],
  ['Mötet börjar klockan 14:30.', 'Mötet börjar klockan 14.30.'],
  ['Mötet börjar kl 14:30.', 'Mötet börjar klockan 14.30.'],
  ['Mötet börjar kl.14.', 'Mötet börjar klockan 14.'],
  ['Mötet börjar KL 14.', 'Mötet börjar klockan 14.'],
  ['Mötet börjar kl. 14,30.', 'Mötet börjar kl. 14.30.'],
  ['Öppet kl 9–17.', 'Öppet klockan 9–17.'],
  ['Öppet kl 9:00-16:30.', 'Öppet klockan 9.00–16.30.'],
  ['Kl 18 stänger vi.', 'Klockan 18 stänger vi.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('time-format', right)).toEqual([]);
});

test('writes kl. where texts may abbreviate, and in headings', () => {
  expect(mended('Mötet börjar kl 14.', { profile: 'official' })).toBe('Mötet börjar kl. 14.');
  expect(mended('Alla är välkomna. Kl 14 börjar mötet.', { profile: 'official' })).toBe('Alla är välkomna. Klockan 14 börjar mötet.');
  expect(mended('Kl 9: fika i salen', { profile: 'official' })).toBe('Kl. 9: fika i salen');
  expect(mended('# Möte kl 14', { format: 'markdown' })).toBe('# Möte kl. 14');
});

test('a colon is a second choice, unless the project has chosen', () => {
  expect(judge('time-format', 'Mötet börjar kl. 14:30.').map(({ severity }) => severity)).toEqual(['info']);
  const options = { rules: { 'content/time-format': ['warning', { separator: ':' }] as ['warning', object] } };
  expect(mended('Mötet börjar kl. 14.30.', options)).toBe('Mötet börjar kl. 14:30.');
  expect(marked('time-format', 'Mötet börjar kl. 14:30.', options)).toEqual([]);
});

test.each([
  ['Vi ses kl. 1430.', '14.30'],
  ['Vi ses kl. 3 pm.', '15'],
  ['Vi ses kl. 11.30 a.m.', '11.30'],
])('suggests in %s', (text, right) => {
  expect(suggested('time-format', text)).toEqual([right]);
  expect(mended(text)).toBe(text);
});

test.each(['Vi ses kl. 25.00.', 'Vi ses klockan 14.75.', 'Vi ses kl. 9–14.60.', 'Vi ses kl. 24.30.'])('%s can not be', (text) => {
  expect(judge('time-format', text).map(({ edits }) => edits)).toEqual([undefined]);
});

test.each([
  'Mötet börjar kl. 14.30.',
  'Mötet börjar klockan 14.30.',
  'Mötet börjar kl. 9.',
  'Öppet kl. 9–17 och kl. 01–06.',
  'Kl. 24.00 stänger vi.',
  'Vi har öppet 24/7.',
  'Läs Matteus 14:30.',
  'Tiden 14:30 står på biljetten.',
  'Lagen SFS 2001:453.',
  'Klockan är mycket.',
  'Hon köpte en klocka 14 dagar senare.',
  'Klass 5 pm 2 läses.',
  'Promemorian (PM) 5 pm.',
  'Fordon i klass kl3.',
  'Vi ses kl. halv tre.',
  'Klockan 2026-05-01 stannade.',
  'Klockan 123456 är ett serienummer.',
  'Han sa: ”vi ses kl 14”.',
  'Filen heter kl_14.',
  'Skalan är 14:30.',
  'Vi ses 14.30 i dag.',
  'Adressen https://example.com/kl/14.',
  'Klockan 10.30.15 mättes tiden.',
  'Klockan 9b är en modell.',
])('leaves %s', (text) => {
  expect(marked('time-format', text)).toEqual([]);
});

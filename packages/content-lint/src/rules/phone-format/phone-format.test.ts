import { expect, test } from 'vitest';
import { marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Telefon: 08-46500400', '08-465 004 00'],
  ['Telefon: 0846500400', '08-465 004 00'],
  ['Telefon: 08/465 004 00', '08-465 004 00'],
  ['Ring 08/46500430.', '08-465 004 30'],
  ['Mobil: 070/174 06 05', '070-174 06 05'],
  ['08/46500430', '08-465 004 30'],
  ['Ring 08 465 004 00.', '08-465 004 00'],
  ['Ring 08-465 00 400.', '08-465 004 00'],
  ['Ring (08) 465 004 00.', '08-465 004 00'],
  ['Mobil 0701740605', '070-174 06 05'],
  ['Mobil 070 174 06 05', '070-174 06 05'],
  ['Ring 031-390 0600.', '031-390 06 00'],
  ['Ring 0980-319200.', '0980-31 92 00'],
  ['Ring +46846500400.', '+46 8 465 004 00'],
  ['Ring +46 (0)70-174 06 05.', '+46 70 174 06 05'],
  ['Ring 08–465 004 00.', '08-465 004 00'],
])('%s → %s', (text, right) => {
  expect(suggested('phone-format', text)[0]?.replaceAll('\u00A0', ' ')).toBe(right);
});

test('writes hard spaces, so that the number stays on one line', () => {
  expect(suggested('phone-format', 'Ring 08-46500400.')).toEqual(['08-465\u00A0004\u00A000']);
});

test.each([
  'Ring 08-465 004 00 eller 070-174 06 05.',
  'Ring 08-465\u00A0004\u00A000.',
  'Ring +46 8 465 004 00.',
  'Ring 112, 1177, 114 14 eller 90 510.',
  'Kundtjänst 0771-567 567, 020-123456, 0900-1234567.',
  'Den 2024-04-25 och den 01-02-2024.',
  'Dnr 0123-4567/2016 och 08-1234/2024.',
  'Artikel 0701740605 och kod 0123456789.',
  'IBAN SE35 0000 0000 0549 1000 0003.',
  'Ärendet 08/46500430, dnr 08/46500430 och dnr 0145/202412.',
  'Journal nr 0145/202412.',
  'Skalan är 01/2345678 och 05/12/2026.',
  'Ring före 08/12 2026 eller 09/12 2026.',
  'Klockan 08 00 till 16 30, 0,5 procent.',
  'version 0.1234567',
  'https://example.com/0846500400',
  'Mät 0,123456 meter eller 01234567 mm.',
  'Plusgiro 12 34 56-7 och bankgiro 123-4567.',
  'Personalen räknades till 08 av 10 i 2024 och 09 av 10 i 2025.',
  'Organisationsnummer 212000-0142.',
  'ISBN 978-91-7000-150-3.',
])('leaves %s', (text) => {
  expect(marked('phone-format', text)).toEqual([]);
});

test('groups eight digits as the project wants', () => {
  expect(suggested('phone-format', 'Ring 08-465 004 00.', { rules: { 'content/phone-format': ['warning', { eightDigits: '3+2+3' }] } })).toEqual([
    '08-465\u00A000\u00A0400',
  ]);
});

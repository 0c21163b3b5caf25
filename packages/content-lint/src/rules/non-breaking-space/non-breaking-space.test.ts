import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const official = { profile: 'official' } as const;
const mended = (text: string): string => applyEdits(text, judge('non-breaking-space', text, official).flatMap(({ edits }) => edits ?? [])).replaceAll('\u00A0', '_');

test.each([
  ['Nämnden får 10 000 kronor.', 'Nämnden får 10_000 kronor.'],
  ['Nämnden får 10 000 000,50 kr.', 'Nämnden får 10_000_000,50_kr.'],
  ['Enligt 3 § och 4–5 §§ lagen.', 'Enligt 3_§ och 4–5_§§ lagen.'],
  ['Se § 3 i protokollet.', 'Se §_3 i protokollet.'],
  ['Ungefär 5 % av dem.', 'Ungefär 5_% av dem.'],
  ['Det är 5 km och 60 m² dit.', 'Det är 5_km och 60_m² dit.'],
  ['Mötet är kl. 9 och kl. 14.30.', 'Mötet är kl._9 och kl._14.30.'],
  ['Se s. 5 i bilagan.', 'Se s._5 i bilagan.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('non-breaking-space', right.replaceAll('_', '\u00A0'), official)).toEqual([]);
});

test('says it once of a paragraph, as a tip', () => {
  const found = judge('non-breaking-space', 'Av 10 000 kr går 5 % till 3 km väg.\n\nResten är 20 000 kr.', official);
  expect(found.map(({ excerpt, severity }) => [excerpt, severity])).toEqual([
    ['10 000 kr går 5 % till 3 km', 'info'],
    ['20 000 kr', 'info'],
  ]);
});

test('is about documents and letters', () => {
  expect(marked('non-breaking-space', 'Nämnden får 10 000 kronor.')).toEqual([]);
  expect(marked('non-breaking-space', 'Du får 10 000 kronor.', { profile: 'letter' })).toHaveLength(1);
});

test.each([
  'Nämnden får 10\u00A0000\u00A0kr.',
  'Enligt 3\u00A0§ förvaltningslagen.',
  'Ring 08-465 004 00 eller 070-174 06 05.',
  'Swisha till 123 456 78 90.',
  'År 2014 fick 515 personer svar.',
  'Box 1234, 104 20 Stockholm.',
  'Vi var 12 personer i 3 timmar.',
  'Klockan 9 börjar mötet.',
  'Bankgiro 5050-1055.',
  'Hon är 5 år och har 5 barn.',
  'Standarden EN 301 och WCAG 2.2.',
  'Den 5 maj 2026.',
  'Kapitel 3 och avsnitt 4.1.',
  'Paragrafen (§) är kort.',
  'Nr 5 i listan.',
  'Rum 4 B på plan 2.',
  'Se bilaga 2 och tabell 3.',
  'SFS 2001:453.',
  'Org.nr 212000-0142.',
  'Linje 13 till Norsborg.',
  'Version 2.0 är ute.',
])('leaves %s', (text) => {
  expect(marked('non-breaking-space', text, official)).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('section-sign', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Enligt 3§ förvaltningslagen.', 'Enligt 3\u00A0§ förvaltningslagen.'],
  ['Enligt 4–6§§ lagen.', 'Enligt 4–6\u00A0§§ lagen.'],
  ['Se §12 i protokollet.', 'Se §\u00A012 i protokollet.'],
  ['Se §§12–14 i protokollet.', 'Se §§\u00A012–14 i protokollet.'],
  ['Enligt 16 kap. 2§ lagen.', 'Enligt 16 kap. 2\u00A0§ lagen.'],
  ['Protokoll (§5)', 'Protokoll (§\u00A05)'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('section-sign', right)).toEqual([]);
});

test.each([
  'Enligt 3 § förvaltningslagen.',
  'Enligt 3\u00A0§ förvaltningslagen.',
  'Se § 3 i protokollet.',
  'Se §\u00A03 i protokollet.',
  'Se 4–6 §§ i lagen.',
  'Enligt 16 kap. 2 § och 3 §.',
  'Enligt 2 a § lagen.',
  'Enligt 5 kap. 4 a § första stycket.',
  'Paragrafen (§) är kort.',
  'Paragraferna (§§) är korta.',
  'Lag (2001:453) om vård.',
  'SFS 2001:453, 3 kap.',
  'I 3 kap. står det tydligt.',
  'Se paragraf 3.',
  'Koden A§3 och kod§12.',
  'Koden 5§5 är ett exempel.',
  'Adressen https://example.com/a1§ är fel.',
  'Nyckeln §§§3 finns inte.',
  'Nyckeln §3b finns i systemet.',
  'Dnr KS 2024/112 § 3.',
])('leaves %s', (text) => {
  expect(marked('section-sign', text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('number-format', text).flatMap(({ edits }) => edits ?? [])).replaceAll('\u00A0', ' ');

test.each([
  ['Vi har 2.5 miljoner besökare.', 'Vi har 2,5 miljoner besökare.'],
  ['Det tar 1.5 timmar.', 'Det tar 1,5 timmar.'],
  ['Räntan är 3.25 procent.', 'Räntan är 3,25 procent.'],
  ['Räntan är 3.25 %.', 'Räntan är 3,25 %.'],
  ['Det kostar 99.50 kr.', 'Det kostar 99,50 kr.'],
  ['Bidraget är 12.500 kronor.', 'Bidraget är 12 500 kronor.'],
  ['Bidraget är 12,500 kronor.', 'Bidraget är 12 500 kronor.'],
  ['Det kostar 1.234.567 kronor.', 'Det kostar 1 234 567 kronor.'],
  ['Det kostar 1,234,567 kronor.', 'Det kostar 1 234 567 kronor.'],
  ['Det kostar 1.200,50 kr.', 'Det kostar 1 200,50 kr.'],
  ['Det kostar 1,200.50 kr.', 'Det kostar 1 200,50 kr.'],
  ['Det kostar 12.5 Mkr.', 'Det kostar 12,5 Mkr.'],
  ['Här bor 48675 personer.', 'Här bor 48 675 personer.'],
  ['Vi bygger 12500 nya bostäder.', 'Vi bygger 12 500 nya bostäder.'],
  ['Det kostar 1250000 kronor.', 'Det kostar 1 250 000 kronor.'],
  ['Det kostar 12500,50 kr.', 'Det kostar 12 500,50 kr.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('number-format', right)).toEqual([]);
});

test('leaves to the writer what a measure with three digits is', () => {
  const [finding] = judge('number-format', 'Det är 2.500 meter dit.');
  expect(finding?.suggestions?.map(({ title }) => title)).toEqual(['Skriv ”2\u00A0500”', 'Skriv ”2,500”']);
  expect(finding?.edits).toBeUndefined();
});

test.each([
  'Vi har 2,5 miljoner besökare.',
  'Här bor 48 675 personer.',
  'Här bor 48\u00A0675 personer.',
  'Här bor 2500 personer.',
  'Koden har licensen Apache 2.0 för alla.',
  'Följ WCAG 2.2 nivå AA.',
  'Koden är ICD-10-SE: U11.9 Kontakt för vaccination.',
  'Lagen SFS 2001:453 gäller.',
  'Standarden ISO 27001 och EN 301 549.',
  'Se avsnitt 3.1 procent av texten.',
  'Se kapitel 2.5 timmar och pengar.',
  'Version 2.5 dagar före.',
  'Vi ses kl. 14.30 dagar som är lediga.',
  'Postnummer 11122 personer.',
  'Måttet är 1,234 kg.',
  'Adressen 192.168.100.200 ligger på nätet.',
  'Ring 0846500400 dagar.',
  'Dnr 12345 svar.',
  'Ärende 2024.112 i diariet.',
  'Den 5.12 personer.',
  'Klockan 10.15 svar väntas.',
  'Koordinaterna 59.3293, 18.0686.',
  'ISBN 978-91-7000-000-0.',
  'Bankgiro 5050-1055 kronor.',
  'Org.nr 212000-0142.',
  'Han sa: ”12.500 kronor”.',
  'Punkt 1.2.3 svar på frågor.',
  'Poängen blev 9.75 för laget.',
])('leaves %s', (text) => {
  expect(marked('number-format', text)).toEqual([]);
});

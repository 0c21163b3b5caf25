import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('abbreviation-in-prose', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Det gäller bl.a. intyg.', 'Det gäller bland annat intyg.'],
  ['Det gäller bl. a. intyg.', 'Det gäller bland annat intyg.'],
  ['Det gäller bl a intyg.', 'Det gäller bland annat intyg.'],
  ['T.ex. pass duger bra.', 'Till exempel pass duger bra.'],
  ['Vi hjälper dig med intyg m.m.', 'Vi hjälper dig med intyg med mera.'],
  ['Polisen m.fl. svarar på frågor.', 'Polisen med flera svarar på frågor.'],
  ['Intyg (t.ex. pass) ska tas med.', 'Intyg (till exempel pass) ska tas med.'],
  ['Stäng av den, dvs. dra ur sladden.', 'Stäng av den, det vill säga dra ur sladden.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
});

test('leaves to the writer where a full stop may end the sentence, and how s.k. is inflected', () => {
  for (const text of ['Vi ringer polisen m.fl. Kommunen svarar sedan.', 'Det är s.k. öppna data.']) {
    expect(marked('abbreviation-in-prose', text)).toHaveLength(1);
    expect(mended(text)).toBe(text);
  }
});

test('leaves tables, quotes, units and other words', () => {
  expect(marked('abbreviation-in-prose', '| Intyg m.m. |\n|---|\n| fr.o.m. 2024 |\n\n> bl.a. intyg\n', { format: 'markdown' })).toEqual([]);
  expect(marked('abbreviation-in-prose', 'Bla bla om 5 mm regn, 5 m m, texten och dussinet är här.')).toEqual([]);
});

test.each(['official', 'internal'])('the profile %s lets right forms stand, and no others', (profile) => {
  expect(marked('abbreviation-in-prose', 'Det gäller bl.a. intyg, dvs. pass, p.g.a. detta, m.fl. och bl a kort.', { profile })).toEqual(['bl a']);
});

test('leaves what the project allows', () => {
  expect(marked('abbreviation-in-prose', 'Ta med t.ex. pass, körkort m.m. till oss.', { rules: { 'content/abbreviation-in-prose': ['warning', { allow: ['tex'] }] } })).toEqual(['m.m.']);
});

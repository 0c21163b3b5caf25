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

test.each([
  'Texten och kontexten är här.',
  'Dussinet är slut i affären.',
  'Vi väntar 5 mm regn.',
  'Hon sa ”t.ex. det” till mig.',
  'Läs mer på exempel.se/bl.a.html.',
  'Hon spelar på PGA-touren.',
  'Kursen ETC är slut.',
  'Avdelning D v S är öppen.',
  'Vi bor i hus M m närmast parken.',
  'Rummet E d är ledigt.',
  'Fredrik o Malin bor här.',
  'Möt oss vid T-centralen.',
  'Bo L. Andersson svarar.',
  'Du bor på plan B a i huset.',
  'Mm, det var gott.',
  'Väg E 4 är stängd.',
  'Läs kapitel 3 d i boken.',
  'Frågan är om fd-märket sitter kvar.',
  'Vitamin D o E finns i fisk.',
  'Nyckeln är märkt PG A.',
  'Fältet heter o_s_v i databasen.',
  'Ring Eva F Nilsson.',
])('leaves %s', (text) => {
  expect(judge('abbreviation-in-prose', text)).toEqual([]);
});

test.each(['Bl.a. intyg behövs.', '– T ex pass.', '”Hej.” Dvs. nej.', 'Ta med:  T.ex. pass.'])('a capital may begin a sentence: %s', (text) => {
  expect(judge('abbreviation-in-prose', text)).toHaveLength(1);
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

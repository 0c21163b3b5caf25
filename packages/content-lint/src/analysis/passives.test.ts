import { expect, test } from 'vitest';
import { lintText } from '../index.ts';
import { countPassives } from './passives.ts';
import { tokenise } from './tokens.ts';

const passives = (sentence: string): number => {
  const tokens = tokenise(sentence);
  return countPassives(tokens, 0, tokens.length);
};

test.each([
  ['Ansökan prövas av nämnden.', 1],
  ['Beslutet fattades i går och skickades till dig.', 1],
  ['Lokalerna har målats om och bygget hade påbörjats.', 2],
  ['Frågan har avgjorts och skrivits ner.', 2],
  ['Stöd ges, tas och nås genom att tjänsten används.', 4],
  ['Avgiften föreslås höjas.', 2],
  ['Rummen övervägs, avses och tillhandahålls.', 3],
  ['Arbetet samordnas och förordnas.', 2],
  ['Ärendet blir inte längre prövat.', 1],
  ['Ansökan blev godkänd. Hon har blivit utsedd.', 1],
  ['Det blir gjort av kontoret.', 1],
])('counts what is done to somebody: %s', (sentence, count) => {
  expect(passives(sentence)).toBe(count);
});

test.each([
  'Stadens skola finns hos oss på deras arbetsplats.',
  'Eleverna trivs, hoppas och lyckas.',
  'Kvinnornas och barnens rätt till stadsdelarnas parker och områdenas torg.',
  'Den sökandes och de boendes uppgifter.',
  'En sorts insats till en annans pris, trots projekts kostnad.',
  'Det behövs tid och saknas pengar.',
  'Vi träffas med Thomas från Texas.',
  'Det blir bättre snart.',
  'Du blir glad.',
  'Se https://exempel.se/docs och filen readme-docs.',
  'De anställdas, ungas och allas arbete.',
  'Vi tycks minnas att vi möttes.',
])('leaves other words in s alone: %s', (sentence) => {
  expect(passives(sentence)).toBe(0);
});

test('a document has its passives per sentence, and its longest sentence', () => {
  const measured = (text: string) => {
    const { passives: share, longest, sentences } = lintText(text, { uri: 'a.md', format: 'markdown' }).document;
    return { share, longest, sentences };
  };
  expect(measured('# Rubrik som ges\n\nAnsökan prövas och beslutas. Du får svar. Vi ringer dig sedan i morgon.\n')).toEqual({ share: 0.67, longest: 6, sentences: 3 });
  expect(measured('# Bara en rubrik\n')).toEqual({ share: null, longest: 0, sentences: 0 });
});

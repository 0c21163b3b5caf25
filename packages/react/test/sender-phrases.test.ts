import { fact, senderPhrase, type SenderPhraseLanguage } from '@stockholm/city';
import { expect, test } from 'vitest';
import { senderTexts as swedish, type SenderTexts } from '../src/sender/Sender.texts.ts';
import { senderTexts as english } from '../src/texts/en/sender.ts';
import { senderTexts as finnish } from '../src/texts/fi/sender.ts';

/* The kit is shipped without the city package, so it has the phrases as its own words. They are the brand manual's. */

test.each<[SenderPhraseLanguage, SenderTexts]>([
  ['sv', swedish],
  ['en', english],
  ['fi', finnish],
])('the sender says in %s what the rules of the city say', (lang, { partOfCity, onBehalf, partners }) => {
  expect({ partOfCity, onBehalf, partners }).toEqual({
    partOfCity: senderPhrase('part-of-city', lang),
    onBehalf: senderPhrase('on-behalf', lang),
    partners: senderPhrase('in-cooperation', lang),
  });
});

test('the text in the box is the city’s name', () => {
  expect([swedish.city, english.city]).toEqual([fact('name'), fact('name-english')]);
});

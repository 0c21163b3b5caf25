import { expect, test } from 'vitest';
import { senderPhrase, senderPhrases, senderRule, senderRules, spellings, type SenderPhraseKind, type SenderPhraseLanguage, type SenderRuleId } from './index.ts';

const kinds: SenderPhraseKind[] = ['part-of-city', 'on-behalf', 'in-cooperation'];
const languages: SenderPhraseLanguage[] = ['sv', 'en', 'fi'];

// A record, so that the compiler asks for an id that is new in the type.
const everyId: Record<SenderRuleId, true> = {
  'city-first': true,
  'organisation-name': true,
  'logotype-height': true,
  'logotype-height-small': true,
  'logotype-clear-space': true,
  'logotype-as-text': true,
  'own-profile-no-logotype': true,
  'own-profile-affiliation': true,
  'stockholm-type': true,
  'contractor-no-logotype': true,
  'contractor-phrase': true,
  'partner-text': true,
  'partner-size': true,
  'partner-colour': true,
  'partner-place': true,
  'service-supplier-no-logotype': true,
};

test('has a rule for every id that the type names, once', () => {
  expect(senderRules.map(({ id }) => id)).toEqual(Object.keys(everyId));
});

test('gives the measures', () => {
  expect(senderRule('partner-size').measure).toEqual({ amount: 0.7, unit: 'ratio' });
  expect(senderRule('logotype-height').measure).toEqual({ amount: 56, unit: 'px' });
  expect(senderRule('logotype-height-small').measure).toEqual({ amount: 40, unit: 'px' });
  expect(senderRule('logotype-clear-space').measure).toEqual({ amount: 16, unit: 'px' });
});

test('marks what the brand manual has not been read for', () => {
  const own = senderRules.filter(({ verified }) => verified.mark === 'L').map(({ id }) => id);
  expect(own).toEqual(['logotype-height', 'logotype-height-small', 'logotype-clear-space', 'logotype-as-text']);
});

test('never lets a company of its own profile, a contractor or a supplier use the logotype', () => {
  const banned = senderRules.filter(({ id }) => id.endsWith('-no-logotype')).flatMap(({ appliesTo }) => appliesTo);
  expect(banned).toEqual(['company-with-own-profile', 'contractor', 'service-supplier']);
});

test('has every phrase in every language, once, and spells the city right', () => {
  expect(senderPhrases.map(({ id }) => id)).toEqual(kinds.flatMap((kind) => languages.map((lang) => `${kind}-${lang}`)));
  for (const kind of kinds) {
    for (const lang of languages) {
      for (const { wrong } of spellings) expect(senderPhrase(kind, lang)).not.toContain(wrong);
    }
  }
});

test('gives the phrases, in Swedish unless asked for another language', () => {
  expect(senderPhrase('part-of-city')).toBe('En del av Stockholms stad');
  expect(senderPhrase('part-of-city', 'en')).toBe('A municipal company, City of Stockholm');
  expect(senderPhrase('on-behalf')).toBe('På uppdrag av Stockholms stad');
  expect(senderPhrase('in-cooperation', 'fi')).toBe('Yhteistyössä');
});

test('asks for a phrase in its own words', () => {
  for (const { text, phrase } of senderRules) if (phrase !== undefined) expect(text).toContain(`”${senderPhrase(phrase)}”`);
});

import { expect, test } from 'vitest';
import { bureaucraticTerms } from '../../data/bureaucratic-terms.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du skall vänta på oss.', 'ska'],
  ['Erhåller du ett brev?', 'Får'],
  ['Vi gör det i enlighet med lagen.', 'enligt'],
  ['Du är i behov av vård.', 'behöver'],
])('%s → %s', (text, right) => {
  expect(suggested('bureaucratic-words', text)).toEqual([right]);
});

test('takes the longest phrase, and no edit where the sentence must be rewritten', () => {
  expect(marked('bureaucratic-words', 'Du ska erlägga betalning nu.')).toEqual(['erlägga betalning']);
  expect(judge('bureaucratic-words', 'Vi anmodar dig att svara.')[0]).toMatchObject({ severity: 'warning' });
  expect(judge('bureaucratic-words', 'Vi anmodar dig att svara.')[0]?.edits).toBeUndefined();
});

test('weighs words that can only be said more simply as advice', () => {
  expect(judge('bureaucratic-words', 'Ta med exempelvis pass.')[0]).toMatchObject({ severity: 'info', certainty: 'likely' });
});

test.each([
  'Du har ofta besvär med magen.',
  'Gällande lagar ska följas.',
  'Vi fäster inget avseende vid det i det avseendet.',
  'Ett jämlikt samhälle är bättre.',
  'Tåget utgår från Stockholm.',
  'Vill du eller ej?',
  'Hundens skall hördes.',
  'Fru Taga och herr Draga bor här.',
  'Skriv inte ”erhålla”.',
])('leaves %s', (text) => {
  expect(marked('bureaucratic-words', text)).toEqual([]);
});

test.each([
  ['Det framgår jämlikt 5 § lagen.', 'jämlikt'],
  ['Ersättning utgår varje månad.', 'utgår'],
  ['Frågor gällande bygglov besvaras här.', 'gällande'],
  ['Besluten kan ej ändras.', 'ej'],
])('%s', (text, word) => {
  expect(marked('bureaucratic-words', text)).toEqual([word]);
});

test('mends only what means the same', () => {
  const text = 'Skall vi träffas? Vi har möjlighet att svara, exempelvis i dag.';
  expect(applyEdits(text, judge('bureaucratic-words', text).flatMap(({ edits }) => edits ?? []))).toBe(
    'Ska vi träffas? Vi har möjlighet att svara, till exempel i dag.',
  );
});

test('leaves the words that the project allows', () => {
  expect(marked('bureaucratic-words', 'Du skall svara.', { rules: { 'content/bureaucratic-words': ['warning', { allow: ['Skall'] }] } })).toEqual([]);
});

test('the list is sound: as many replacements as forms, none of them a listed word, and a source each', () => {
  const forms = new Set(bureaucraticTerms.flatMap((term) => term.forms));
  expect(bureaucraticTerms.filter(({ forms: own, replacements }) => replacements !== undefined && replacements.length !== own.length)).toEqual([]);
  expect(bureaucraticTerms.filter(({ replacements, instead }) => (replacements ?? instead ?? []).length === 0)).toEqual([]);
  expect(bureaucraticTerms.flatMap(({ replacements = [] }) => replacements).filter((word) => forms.has(word))).toEqual([]);
  expect(bureaucraticTerms.filter(({ source }) => source === '')).toEqual([]);
});

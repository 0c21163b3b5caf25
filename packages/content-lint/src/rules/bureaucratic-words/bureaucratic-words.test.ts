import { expect, test } from 'vitest';
import { bureaucraticTerms } from '../../data/bureaucratic-terms.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du skall vänta på oss.', 'ska'],
  ['Erhåller du ett brev?', 'Får'],
  ['Vi gör det i enlighet med lagen.', 'enligt'],
  ['Du har erhållit ett brev.', 'fått'],
  ['Avgiften erlades i maj.', 'betalades'],
  ['Handlingarna avsändes i går.', 'skickades'],
  ['Nämnden har befrämjat läsning.', 'främjat'],
  ['Erforderligt tillstånd saknas.', 'Nödvändigt'],
  ['Ansökan ska inkomma till nämnden.', 'komma in till'],
  ['Utvecklingen gällande stöd går fort.', 'om'],
  ['Ärendet samverkas i förvaltningsgruppen.', 'behandlas i'],
  ['Det är av stor vikt att du svarar.', 'Det är viktigt att'],
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
  'Frågor om gällande lagar besvaras här.',
  'Avtal enligt gällande regler.',
  'Tåget ankommer på spår 3.',
  'Det är icke-kommersiellt.',
  'Enligt erfarna lärare går det bra.',
  'Det som vi erfor som barn.',
  'Vi avger inga dofter.',
  'Han uppbär ingen skuld.',
  'Du kommer in med bussen.',
  'Vi tillser barnen på gården.',
  'Han är inte bara snäll utan rolig.',
  'Hon får inte gå, såvida inte läraren säger ja.',
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

test('says what to do where no other word will go into the sentence', () => {
  const [finding] = judge('bureaucratic-words', 'Nu är efterlevnaden god.');
  expect(finding).toMatchObject({ message: '”efterlevnaden” kan sägas enklare. Skriv vem som ska följa vad.' });
  expect(finding?.suggestions).toBeUndefined();
});

test('the list is sound: no form replaces another, no edit without words to write, and a source each', () => {
  const forms = bureaucraticTerms.flatMap((term) => term.forms.map(({ form }) => form));
  const listed = new Set(forms);
  expect(bureaucraticTerms.flatMap((term) => term.forms.flatMap(({ replacements }) => replacements)).filter((word) => listed.has(word))).toEqual([]);
  expect(bureaucraticTerms.filter(({ forms: own, rewrite, safe }) => own.some(({ replacements }) => replacements.length === 0) && (rewrite === undefined || safe === true))).toEqual([]);
  expect(bureaucraticTerms.filter(({ source }) => source === '')).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('padding', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Vänligen ring oss på måndag.', 'Ring oss på måndag.'],
  ['Fyll vänligen i blanketten.', 'Fyll i blanketten.'],
  ['Ansökan är stängd. Vänligen försök igen senare.', 'Ansökan är stängd. Försök igen senare.'],
  ['Vi ber dig vänligen skicka ett intyg.', 'Vi ber dig skicka ett intyg.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('padding', right)).toEqual([]);
});

test.each([
  ['Det är viktigt att notera att parken stänger klockan 20.', 'Det är viktigt att notera att'],
  ['Det bör noteras att avgiften höjs.', 'Det bör noteras att'],
  ['I år stänger vi. Det kan nämnas att badet är öppet.', 'Det kan nämnas att'],
  ['Tveka inte att höra av dig.', 'Tveka inte att'],
  ['Var god och skicka blanketten.', 'Var god och'],
  ['Var vänlig stäng dörren.', 'Var vänlig'],
  ['Härmed meddelas att vattnet stängs av.', 'Härmed meddelas att'],
])('%s: %s', (text, words) => {
  expect(judge('padding', text)).toMatchObject([{ excerpt: words, severity: 'warning' }]);
});

test('only advises where the words may have a work to do', () => {
  expect(judge('padding', 'Sist men inte minst tackar vi alla.')[0]?.severity).toBe('info');
});

test.each([
  'Vänligen,\nAnna på förskolan',
  'Vänligen Anna Andersson',
  'Vänligen',
  'Hon bemötte alla vänligen och lugnt.',
  'Personalen log vänligen mot barnen.',
  'Miljövänligen är inget ord.',
  'Soppan var god och varm.',
  'Hunden var vänlig mot barnen.',
  'Maten var god.',
  'Det är viktigt att du ringer i tid.',
  'Det är viktigt att barnen får lugn och ro.',
  'Notera att biblioteket är stängt.',
  'Tänk på att ta med legitimation.',
  'Observera att avgiften inte återbetalas.',
  'Det bör finnas en ramp vid entrén.',
  'Det ska framgå av beslutet hur du överklagar.',
  'Många tvekar inte att söka hjälp.',
  'Du ska inte tveka: ring 112.',
  'Skriv inte ”vänligen” på knappen.',
  'Skriv inte ”det är viktigt att notera att”.',
  'Sist i listan står de minsta.',
  'Det sagt går vi vidare.',
  'Vi vill veta vad du tycker.',
  'Vi vill informera alla boende i huset.',
  'Med vänlig hälsning',
])('leaves %s', (text) => {
  expect(marked('padding', text)).toEqual([]);
});

test('leaves what the project allows', () => {
  expect(marked('padding', 'Vänligen ring oss. Parken är som bekant öppen.', { rules: { 'content/padding': ['warning', { allow: ['Vänligen', 'som bekant'] }] } })).toEqual([]);
});

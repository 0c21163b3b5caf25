import { expect, test } from 'vitest';
import { vagueWords } from '../../data/vague-words.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Kommunikationsinsatser präglas av dialog.', 'Kommunikation'],
  ['Vi städar på daglig basis.', 'dagligen'],
  ['Målsättningen är tydlig.', 'Målet'],
  ['Lekparken öppnar inom en snar framtid.', 'snart'],
  ['Vi har frågor kring avgiften.', 'frågor om'],
  ['Tillsynsverksamheten växer.', 'Tillsynen'],
])('%s → %s', (text, right) => {
  expect(suggested('vague-words', text)).toEqual([right]);
});

test('asks who wants it where the text says that it would be desirable', () => {
  expect(judge('vague-words', 'Det här skulle vara önskvärt.')[0]).toMatchObject({ severity: 'info', excerpt: 'skulle vara önskvärt' });
});

test.each([
  'Du kan få insatser enligt socialtjänstlagen.',
  'Stödinsatser för barn finns i lagen.',
  'Verksamheten har öppet.',
  'Vi vidtar åtgärder mot råttor.',
  'Det är ett mål.',
  'Det finns staket kring parken.',
  'Basen är daglig.',
  'Ordet ”målsättning” är längre än mål.',
  'Under perioden är det stängt.',
  'Betala med kort eller faktura.',
  'Information om vilka tider bussen går finns här.',
  'Frågor och svar.',
  'Cykla i trafik.',
  'Utmaningen är stor.',
  'Kontrollera vädret.',
])('leaves %s', (text) => {
  expect(marked('vague-words', text)).toEqual([]);
});

test('the list is sound: no form twice, none that replaces another', () => {
  const forms = vagueWords.map(({ form }) => form);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  expect(vagueWords.filter(({ replacements, advice }) => replacements.length === 0 && advice === undefined)).toEqual([]);
  expect(vagueWords.flatMap(({ replacements }) => replacements).filter((words) => forms.includes(words))).toEqual([]);
});

import { expect, test } from 'vitest';
import { suicideWords } from '../../data/suicide-words.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['En elev begick självmord i våras.', 'tog sitt liv'],
  ['Han valde att ta sitt liv.', 'tog sitt liv'],
  ['Hon lyckades ta sitt liv.', 'tog sitt liv'],
  ['Efter ett misslyckat självmordsförsök fick hen vård.', 'självmordsförsök'],
])('%s → %s', (text, right) => {
  expect(suggested('suicide-reporting', text)).toEqual([right]);
});

test.each(['Det gick en självmordsvåg över landet.', 'Rutin för självmordskandidater.'])('%s', (text) => {
  expect(judge('suicide-reporting', text)).toMatchObject([{ severity: 'warning', impact: 'harm' }]);
});

test.each([
  'En elev tog sitt liv i våras.',
  'Självmord går att förebygga.',
  'Planen gäller suicidprevention i skolan.',
  'Hen hade självmordstankar och fick hjälp.',
  'Ett självmordsförsök ska alltid följas upp.',
  'Ring 112 om någon vill ta sitt liv.',
  'Begå inte misstaget att vänta.',
  'Den som begår brott kan dömas.',
  'Hon valde att ta sitt körkort i Stockholm.',
  'Han valde att avsluta sitt abonnemang.',
  'De lyckades ta sig hem.',
  'Ett lyckat projekt för unga.',
  'Ett misslyckat försök att ringa.',
  'Våg efter våg slog in.',
  'Kandidater till styrelsen sökes.',
  'Skriv inte ”begå självmord”.',
  'Antalet självmord minskade med fem procent.',
  'Efterlevande efter självmord får stöd.',
  'Dödsfall genom suicid räknas för sig.',
  'Hon väljer att ta sitt ansvar.',
])('leaves %s', (text) => {
  expect(marked('suicide-reporting', text)).toEqual([]);
});

test('leaves what the project allows, and the list is sound', () => {
  expect(marked('suicide-reporting', 'Fullbordat självmord är en term.', { rules: { 'content/suicide-reporting': ['warning', { allow: ['fullbordat självmord'] }] } })).toEqual([]);
  expect(suicideWords.filter(({ forms, replacements }) => replacements !== undefined && replacements.length !== forms.length)).toEqual([]);
});

import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Studier visar att lek är bra för barn.', 'Studier visar att'],
  ['Många anser att parken är trygg.', 'Många anser att'],
  ['Alla barn trivs på våra förskolor.', 'Alla barn trivs'],
  ['Det är allmänt känt att bilar stör.', 'Det är allmänt känt att'],
  ['Forskning har visat att gröna miljöer lugnar.', 'Forskning har visat att'],
  ['Experter menar att ljuset hjälper.', 'Experter menar att'],
])('%s: %s', (text, words) => {
  expect(judge('unsupported-claims', text)).toMatchObject([{ excerpt: words, severity: 'info' }]);
});

test('takes a link for a source', () => {
  expect(marked('unsupported-claims', 'Studier visar att lek är bra. Läs mer om [lek utomhus](https://example.com).', { format: 'markdown' })).toEqual([]);
  expect(marked('unsupported-claims', '<p>Studier visar att <a href="https://example.com">lek är bra</a>.</p>', { format: 'html' })).toEqual([]);
  expect(marked('unsupported-claims', 'Studier visar att lek är *bra*. Läs mer hos oss.', { format: 'markdown' })).toEqual(['Studier visar att']);
});

test.each([
  'Studier från 2023 visar att lek är bra för barn.',
  'Forskning visar att lek är bra. Enligt SCB leker alla.',
  'Åtta av tio, eller 80 procent, tycker att parken är trygg.',
  'Många anser att parken är trygg (enkät 2025).',
  'Målet är att alla barn trivs på förskolan.',
  'Vi vill att alla besökare känner sig välkomna.',
  'Alla ska veta att alla elever når målen när de får stöd.',
  'Alla barn har rätt till förskola.',
  'Alla invånare kan låna böcker.',
  'Rapporten visar att köerna är kortare.',
  'Undersökningen visar att fler cyklar.',
  'Många ringer oss på måndagar.',
  'Många av dem som söker får plats.',
  'Experter på ljud arbetar här.',
  'De flesta får svar samma dag.',
  'Hen säger: ”Många anser att det är bra”.',
  'Studier i svenska börjar i augusti.',
  'Forskning och utveckling är en enhet.',
  'Vissa tycker om kaffe.',
  'Erfarenheten krävs för tjänsten.',
])('leaves %s', (text) => {
  expect(marked('unsupported-claims', text)).toEqual([]);
});

test('leaves what the project allows', () => {
  expect(marked('unsupported-claims', 'Studier visar att det går.', { rules: { 'content/unsupported-claims': ['info', { allow: ['studier visar att'] }] } })).toEqual([]);
});

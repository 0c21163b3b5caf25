import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Du måste visa att att du bor här.', 'att'],
  ['Ta med legitimation och och ansökan.', 'och'],
  ['En en gång om året går vi igenom avgiften.', 'En'],
  ['Kommunen är är öppen för förslag.', 'är'],
  ['Boendet ligger i i Farsta.', 'i'],
  ['Beslutet gäller gatan gatan utanför skolan.', 'gatan'],
  ['Avgiften kan kan höjas.', 'kan'],
  ['DU SKA ANSÖKA OCH OCH BETALA', 'OCH'],
])('%s', (text, right) => {
  expect(suggested('doubled-words', text)).toEqual([right]);
});

test('finds a word that ends one line and begins the next', () => {
  expect(marked('doubled-words', 'Vi hjälper dig att\natt söka plats.', { uri: 'a.md', format: 'markdown' })).toHaveLength(1);
});

test('mends what is never doubled, and only that', () => {
  const text = 'Du kan kan söka och och få plats.';
  const edits = judge('doubled-words', 'Avgiften kan kan höjas och och sänkas.').flatMap((finding) => finding.edits ?? []);
  expect(applyEdits('Avgiften kan kan höjas och och sänkas.', edits)).toBe('Avgiften kan kan höjas och sänkas.');
  expect(marked('doubled-words', text)).toEqual(['och och']);
});

test.each([
  'Den tid vi har har blivit kortare.',
  'Det som är är bra nog.',
  'Området som de bor i i Farsta byggs om.',
  'Är det det du menar?',
  'Det meddelade nämnden den den 5 maj.',
  'De de har bjudit in kommer i dag.',
  'Ring om du ser den den här veckan.',
  'Det tar mycket mycket längre tid.',
  'Kön var lång lång i morse.',
  'Fyll i ett till till på sidan 2.',
  'Slå på på morgonen.',
  'Bry dig om om det luktar gas.',
  'Vi känner till till vem brevet gick.',
  'Bad Bad och Bora Bora är namn.',
  'Svara ja, ja eller nej.',
  'Vi bygger och, och det är viktigt, vi lyssnar.',
  'Regeln om att att-satser kommer sist.',
  'Välj en en- eller tvåårig utbildning.',
  'Rummet har 2 2 stolar.',
  'Skriv inte ”att att”.',
  'Hej hej!',
  'Vad du än är är du välkommen.',
])('leaves %s', (text) => {
  expect(marked('doubled-words', text)).toEqual([]);
});

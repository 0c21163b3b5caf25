import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { jsxExtractor } from '../../extract/jsx.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const html = (words: string): string => `<button>${words}</button>`;
const inHtml = { format: 'html' } as const;

test.each([
  ['Söka bygglov', 'Sök'],
  ['Ansöka', 'Ansök'],
  ['Lägga till barn', 'Lägg'],
  ['Fortsätta', 'Fortsätt'],
  ['Inloggning', 'Logga in'],
  ['Utskrift', 'Skriv ut'],
])('%s → %s', (text, right) => {
  expect(suggested('button-text', html(text), inHtml)).toEqual([right]);
});

test('takes the full stop away', () => {
  const source = html('Skicka in ansökan.');
  expect(applyEdits(source, judge('button-text', source, inHtml).flatMap(({ edits }) => edits ?? []))).toBe(html('Skicka in ansökan'));
});

test.each(['Klicka här', 'Klicka här för att logga in', 'Tryck på knappen', 'Klicka'])('%s says nothing of what happens', (text) => {
  expect(judge('button-text', html(text), inHtml)).toMatchObject([{ severity: 'warning' }]);
});

test('warns of a verb in the wrong form, and only advises of a noun', () => {
  expect(judge('button-text', html('Välja förskola'), inHtml)[0]?.severity).toBe('warning');
  expect(judge('button-text', html('Registrering'), inHtml)[0]?.severity).toBe('info');
});

test('knows a button by its component and by its key', () => {
  const components = jsxExtractor((source, exported) => (source === '@stockholm/react' && exported === 'Button' ? { children: { text: 'button' } } : undefined));
  expect(marked('button-text', "import { Button } from '@stockholm/react';\nconst a = <Button>Spara ändringar.</Button>;", { uri: 'a.jsx', format: components })).toEqual(['.']);
  const catalogue = { uri: 'locales/sv/common.json', format: extractCatalogue };
  for (const key of ['submitButton', 'submit_button', 'form.button.submit', 'save-btn']) expect(marked('button-text', JSON.stringify({ [key]: 'Skicka in.' }), catalogue)).toEqual(['.']);
  expect(marked('button-text', JSON.stringify({ buttonExplained: { text: 'Inloggning' }, intro: 'Skicka in.', title: 'Söka' }), catalogue)).toEqual(['Inloggning']);
});

test.each([
  'Skicka in',
  'Spara',
  'Boka tid',
  'Ändra',
  'Avbryt',
  'Logga in med BankID',
  'Laddar…',
  'Visa mer...',
  'Lägg till bilaga',
  'Ta bort m.m.',
  'Ja, ta bort',
  'Nästa',
  'Sök',
  'Sökning pågår',
  'Ansökan och bilagor',
  'Mina bokningar',
  'Meny',
  'Svenska',
  'Ring 08-465 004 00',
  'Klickkarta',
  'Sökord',
  'Tryckfrihet',
  'Kontakta oss',
])('leaves %s', (text) => {
  expect(marked('button-text', html(text), inHtml)).toEqual([]);
});

test('leaves what is no button', () => {
  expect(marked('button-text', '<p>Söka bygglov.</p><h2>Inloggning</h2><a href="/x">Klicka här.</a>', inHtml)).toEqual([]);
});

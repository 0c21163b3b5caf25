import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const mended = (text: string, format: 'text' | 'html' | 'markdown' = 'text'): string => applyEdits(text, judge('dashes', text, { format }).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Vi har öppet - även i juli.', 'Vi har öppet – även i juli.'],
  ['Vi - och ni - har öppet.', 'Vi – och ni – har öppet.'],
  ['Vi har öppet -- även i juli.', 'Vi har öppet – även i juli.'],
  ['Vi har öppet — även i juli.', 'Vi har öppet – även i juli.'],
  ['Vi har öppet—även i juli.', 'Vi har öppet – även i juli.'],
  ['Vi har öppet —även i juli.', 'Vi har öppet – även i juli.'],
  ['Kontakt - Stockholms stad', 'Kontakt – Stockholms stad'],
  ['Han sa ”nej” - och gick.', 'Han sa ”nej” – och gick.'],
  ['Allt, - sa han, - är klart.', 'Allt, – sa han, – är klart.'],
  ['Det kostar 20 % - ungefär.', 'Det kostar 20 % – ungefär.'],
  ['Nej — .', 'Nej – .'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('dashes', right)).toEqual([]);
});

test.each([
  ['Vi har öppet –även i juli.', ' – '],
  ['Vi har öppet– även i juli.', ' – '],
])('suggests spaces in %s, and leaves them to the writer', (text, right) => {
  expect(suggested('dashes', text)).toEqual([right]);
  expect(mended(text)).toBe(text);
});

test('mends in Markdown and HTML, beside code and over a line break', () => {
  expect(mended('Filen `a` - den\nsom **vi** -\nläser.\n', 'markdown')).toBe('Filen `a` – den\nsom **vi** –\nläser.\n');
  expect(mended('<p>Vi <b>har</b> - ni\n  har.</p>', 'html')).toBe('<p>Vi <b>har</b> – ni\n  har.</p>');
});

test.each([
  'Vi har öppet – även i juli.',
  '– Nej, sa hon.',
  '- Nej, sa hon.',
  'Hälso- och sjukvården, sön- och helgdagar.',
  'Hägersten-Älvsjö, e-tjänst och AI-stöd.',
  'Sträckan Stockholm–Göteborg.',
  'Öppet kl. 9 - 17, 20 kr - 30 kr.',
  'Måndag - fredag, maj - juni, mån - fre och måndagar - torsdagar.',
  'Ta med: - pass; - körkort. - Kom i tid! - Tack.',
  'Ta med: - pass; - körkort; och - ett foto, samt - en penna.',
  'Det tar fem - sex år, högst femton - tjugo, eller Tjugo - trettio.',
  'Läs 2024-05-05 och sidan 3-5.',
  'Det var −5 grader, 7 - 3 = 4.',
  'Kör npm run test --silent nu.',
  'Ring 08 - 465 004 00.',
  'Rubrik\n---\nText\n————\nSlut',
  'Hälso– och sjukvård, lag– eller avtalsfrågor.',
  'Det är en 25 –årig regel.',
  'Bostadsrätt (-er) och barn -barn.',
  'Se a--b och __init__.',
  'Vänta -',
  'Avsnitt A - 1 och 4 - b.',
])('leaves %j', (text) => {
  expect(marked('dashes', text)).toEqual([]);
});

test('leaves English', () => {
  expect(marked('dashes', 'This is the text that we have for you — and it is in English.')).toEqual([]);
});

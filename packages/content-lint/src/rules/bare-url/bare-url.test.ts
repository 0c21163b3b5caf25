import { expect, test } from 'vitest';
import { judge, suggested } from '../../../test/judge.ts';

test.each([
  ['start.stockholm', 'https://start.stockholm'],
  ['Läs mer på start.stockholm.', 'https://start.stockholm'],
  ['Läs mer på start.stockholm/bygglov-och-planer, och ring oss.', 'https://start.stockholm/bygglov-och-planer'],
  ['Se www.start.stockholm (på svenska)', 'https://start.stockholm'],
  ['Se (parkering.stockholm)', 'https://parkering.stockholm'],
])('%s → %s', (text, right) => {
  expect(suggested('bare-url', text)).toEqual([right]);
});

test('is a hint, in English too', () => {
  expect(judge('bare-url', 'Read more at start.stockholm.', { lang: 'en' })).toMatchObject([{ severity: 'info', message: expect.stringMatching(/^The address is no link/u) as string }]);
});

test('the suggestion is right', () => {
  expect(judge('bare-url', 'Läs mer på https://start.stockholm.')).toEqual([]);
});

test.each([
  ['https://start.stockholm/bygglov', 'text'],
  ['http://start.stockholm', 'text'],
  ['//start.stockholm/a', 'text'],
  ['[start.stockholm](https://start.stockholm)', 'markdown'],
  ['<https://start.stockholm>', 'markdown'],
  ['`start.stockholm`', 'markdown'],
  ['<a href="https://start.stockholm">start.stockholm</a>', 'html'],
  ['<a href="https://start.stockholm">Läs mer på start.stockholm</a>', 'html'],
  ['kim@start.stockholm', 'text'],
  ['start.stockholm@example.com', 'text'],
  ['Vi har flyttat hit.Stockholm är vackert.', 'text'],
  ['start.stockholm.se', 'text'],
  ['start.stockholmshem', 'text'],
  ['stockholm.se', 'text'],
  ['Det var allt i går.stockholm_a', 'text'],
  ['Vi börjar i Stockholm. Start sker i maj.', 'text'],
  ['a/start.stockholm', 'text'],
  ['config:start.stockholm', 'text'],
] as const)('leaves %s', (text, format) => {
  expect(judge('bare-url', text, { format })).toEqual([]);
});

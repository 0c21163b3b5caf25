import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const decompose = (text: string): string => text.normalize('NFD');
const mended = (text: string, format: 'text' | 'html' | 'markdown' = 'text'): string => applyEdits(text, judge('unicode-nfc', text, { format }).flatMap(({ edits }) => edits ?? []));

test.each(['Förskolan är öppen.', 'Årsta, Älvsjö och Östermalm', 'Vår idé om kafé', 'Hanoi, Việt Nam och Đà Nẵng', 'Ångström', 'Řeka, Łódź, Zürich, Bogotá'])('writes the letters of %s as one character', (text) => {
  expect(mended(decompose(text))).toBe(text);
  expect(marked('unicode-nfc', mended(decompose(text)))).toEqual([]);
});

test('is one finding of a paragraph, from the first such letter to the last', () => {
  expect(marked('unicode-nfc', decompose('Vi är här.\n\nHej du. Vi går.'))).toEqual([decompose('är hä'), decompose('å')]);
});

test('writes letters in markup too, and leaves those that an entity is a part of', () => {
  expect(mended(decompose('**Förskola** `å`\n'), 'markdown')).toBe(`**Förskola** \`${decompose('å')}\`\n`);
  expect(mended('<p>Vi &#228;r ha\u0308r.</p>', 'html')).toBe('<p>Vi &#228;r här.</p>');
});

test.each([
  'Förskolan är öppen.',
  'Åsa, Örjan, Zoë, Noël och José.',
  'Việt Nam, Łódź, Ijsselmeer.',
  'x\u0304 är medelvärdet.',
  'Ett n\u0308 och ett q\u0301 som inte finns som ett tecken.',
  'e\u0338',
  'हिन्दी och ไทย och العَرَبِيَّة.',
  '가족',
  'I\u20E3 och 1\uFE0F\u20E3.',
  '👍🏽',
  'ﬁlm och ½.',
  '50 \u2126 och 3 Å.',
  '\u0308 ensamt.',
  'a \u030A',
  'Funktions\u00ADnedsättning',
  'Kurdî, şîn och Türkçe: İstanbul, ığdır.',
  'Davvisámegiella: Áhkká, Čohkka, ŋuolla.',
  'Romani čhib, łaćho džes och meänkieli.',
  'Uttal: [ɡ\u030Aɔ] och [æ\u0303].',
  'ελληνικα\u0301 och русски\u0438\u0306.',
  'Pinyin: nǚ, lǜ och māo.',
  '5 \u00B1 1, 20 \u00B0C och naïve\u2019s.',
  'm\u0304 och ė\u0304 i litauiska.',
])('leaves %s', (text) => {
  expect(marked('unicode-nfc', text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string, format: 'text' | 'html' | 'markdown' = 'text'): string => applyEdits(text, judge('invisible-characters', text, { format }).flatMap(({ edits }) => edits ?? []));

test.each([
  ['FÃ¶rskolan Ã¤r Ã¶ppen.', 'Förskolan är öppen.'],
  ['Välkommen till Ã…rsta, Ã„lvsjÃ¶ och Ã–stermalm.', 'Välkommen till Årsta, Älvsjö och Östermalm.'],
  ['V\u00C3\u00A5r kafÃ© i Ã\u0085rsta.', 'Vår kafé i Årsta.'],
  ['Det Ã¤r â€“ som vi sa â€“ â€Ã¶ppetâ€\u009D.', undefined],
  ['Enligt 5 Â§ skollagen får du plats.', 'Enligt 5 § skollagen får du plats.'],
  ['Sommar \u0096 och vinter.', 'Sommar – och vinter.'],
  ['\uF0B7 Ansök på webben.', '• Ansök på webben.'],
  ['  \uF0A7 Ansök på webben.', '  ▪ Ansök på webben.'],
  ['Vi har öppet \uF0B7 alla dagar.', 'Vi har öppet • alla dagar.'],
  ['Läs mer på vår webb\u200Bplats\u200B.', 'Läs mer på vår webbplats.'],
  ['Skicka till \u200Eregistrator\u200E här.', 'Skicka till registrator här.'],
  ['Det är\uFEFF så.', 'Det är så.'],
])('%j → %j', (text, right) => {
  expect(judge('invisible-characters', text)).not.toEqual([]);
  if (right !== undefined) expect(mended(text)).toBe(right);
  expect(mended(mended(text))).toBe(mended(text));
});

test.each([
  ['Du ans�ker h�r.', ['ans�ker', 'h�r.'], 'warning'],
  ['Vi \u202Eräknar\u202C om.', ['\u202Eräknar\u202C', '\u202Eräknar\u202C'], 'warning'],
  ['Gå hit \uE123 nu.', ['\uE123'], 'info'],
  ['Ett \u0007 larm.', ['\u0007'], 'warning'],
  ['Om funktions\u00AD nedsättning.', ['funktions\u00AD nedsättning.'], 'info'],
])('%j is for the writer to mend', (text, words, severity) => {
  expect(marked('invisible-characters', text)).toEqual(words);
  expect(judge('invisible-characters', text).every((finding) => finding.severity === severity && finding.edits === undefined)).toBe(true);
});

test('what can be mended at once is one finding of a paragraph', () => {
  expect(marked('invisible-characters', 'FÃ¶rskolan Ã¤r Ã¶ppen.\n\nVÃ¥rt hus.')).toEqual(['FÃ¶rskolan Ã¤r Ã¶ppen.', 'VÃ¥rt']);
});

test('finds them as entities, and takes the entity away', () => {
  expect(mended('<p>Vår webb&#8203;plats är här.</p>', 'html')).toBe('<p>Vår webbplats är här.</p>');
});

test.each([
  'Funktions\u00ADnedsättning och hälso\u00AD- och sjukvård.',
  'Familjen 👨‍👩‍👧‍👦 och ❤️‍🔥 är här.',
  'می‌خواهم به زبان فارسی بخوانم.',
  'Läs på arabiska: \u200Fالعربية\u200F.',
  'شما\u200Cرا \u202Bمی‌بینم\u202C.',
  'Priset är 5\u00A0000\u00A0kr, 5\u202F000 kr och 5\u2009000 kr.',
  'Rad ett\r\nrad två\tmed tabb.',
  'Sida ett\fsida två.',
  'São Paulo, Ãlvaro, Joana Brandão och Conceição.',
  'Hon heter Âsa Ãberg.',
  'Château, pâté, Élan, naïv, Müller, smørrebrød.',
  'Ett hårt\u2011bindestreck och a\u2060b.',
  '• Ansök, ▪ vänta, → gå vidare, ✓ klart.',
  'Kostnad: 1 000 €, 20 °C, 3 m², ½ dl, © staden.',
  'Varför? Därför! Vad menar du??',
  '\uFEFFFörst i filen.',
  'Não, irmã, MAÇÃ och ÂNGELA.',
  'Kâğıt, PÂINE, Ấm áp och Âge.',
  'Flagga: 🏴󠁧󠁢󠁥󠁮󠁧󠁿 och siffra 1️⃣.',
  'क्\u200Dष skrivs så på hindi.',
  'ئەم\u200Cجار läser vi på sorani.',
  '5 − 3 ≤ 4, α ≈ β och ∑ x².',
  'Funktions\u00AD\nnedsättning över två rader.',
  'שלום\u200E, läs på jiddisch.',
])('leaves %j', (text) => {
  expect(marked('invisible-characters', text)).toEqual([]);
});

test('leaves code', () => {
  expect(marked('invisible-characters', 'Skriv `Ã¥` och `\u200B` så här.\n', { format: 'markdown' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { wordDivisions } from '../../data/written-apart.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string, options: object = {}): string => applyEdits(text, judge('writing-apart', text, options).flatMap(({ edits }) => edits ?? []));
const together = { rules: { 'content/writing-apart': ['info', { form: 'together' }] } } as const;

test.each([
  ['Idag stänger vi.', 'I dag stänger vi.', 'info'],
  ['Ring istället för att skriva.', 'Ring i stället för att skriva.', 'info'],
  ['Framförallt barn badar här.', 'Framför allt barn badar här.', 'info'],
  ['Vi öppnar imorgon bitti.', 'Vi öppnar i morgon bitti.', 'info'],
  ['Vi stänger tillsvidare.', 'Vi stänger tills vidare.', 'info'],
  ['Så går du tillväga.', 'Så går du till väga.', 'info'],
  ['Vi svarar inte överhuvudtaget.', 'Vi svarar inte över huvud taget.', 'info'],
  ['Vi svarar inte överhuvud taget.', 'Vi svarar inte över huvud taget.', 'warning'],
  ['Ta med pass tillexempel.', 'Ta med pass till exempel.', 'warning'],
  ['Badet är stängt iår.', 'Badet är stängt i år.', 'warning'],
  ['Sök någon annan stans.', 'Sök någon annanstans.', 'warning'],
  ['IDAG STÄNGER VI', 'I DAG STÄNGER VI', 'info'],
])('%s → %s', (text, right, severity) => {
  expect(judge('writing-apart', text)[0]?.severity).toBe(severity);
  expect(mended(text)).toBe(right);
  expect(marked('writing-apart', right)).toEqual([]);
});

test('can ask for one word instead, and finds the mistakes all the same', () => {
  expect(mended('I dag ringer vi i stället. Idag badar vi överhuvud taget inte.', together)).toBe('Idag ringer vi istället. Idag badar vi över huvud taget inte.');
});

test.each([
  'Vi sparar det i efterhand och på efterhand.',
  'I dag, i går, i morgon, i stället och framför allt.',
  'Idagsläget är ett ord. Dagen i går var kall.',
  'En tillsvidareanställning och en tillgodohavande är andra ord.',
  'Hon kom i år och i fjol.',
  'Tillgodose behoven och tillhandahåll lokaler.',
  'Vi ifrågasätter inget och förverkligar mer.',
  'Tåget stannar mitt emellan husen.',
  'De gick till vägs ände, och stod till svars.',
  'Det såg ut till synes bra.',
  'Läs i Dagens Nyheter, för sent i maj.',
  'Följ med så länge du vill, så pass länge det går.',
  'Vi hoppas att du hoppar ihop med oss.',
  'Annandag jul är vi stängda.',
  'Ingen stannar, någon stannar.',
  'Skriv inte ”idag”.',
  'Vi gick iväg och kom isär.',
  'Framför allt annat, i allt och överallt.',
  'I fråga om avgiften svarar vi.',
  'Allt fler vill bada, för närvarande och i så fall.',
])('leaves %s', (text) => {
  expect(marked('writing-apart', text)).toEqual([]);
});

test('leaves code, and no form is its own correction', () => {
  expect(marked('writing-apart', 'Sätt `idag` till sant.', { format: 'markdown' })).toEqual([]);
  expect(wordDivisions.filter(({ wrong, right }) => wrong === right || wordDivisions.some((other) => other.wrong === right))).toEqual([]);
});

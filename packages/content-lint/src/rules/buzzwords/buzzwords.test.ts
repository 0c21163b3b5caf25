import { expect, test } from 'vitest';
import { buzzwords } from '../../data/buzzwords.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['En tydlig tonalitet hjälper läsaren.', 'ton'],
  ['Tekniken har tagit stora kliv.', 'gått snabbt framåt'],
  ['Transparens är viktigt.', 'Öppenhet'],
  ['Vi arbetar proaktivt.', 'förebyggande'],
  ['Vi behöver medskicken.', 'synpunkterna'],
  ['Utrullningen börjar i maj.', 'Införandet'],
])('%s → %s', (text, right) => {
  expect(suggested('buzzwords', text)).toEqual([right]);
});

test('asks for what the word should say where no other word will do', () => {
  const [finding] = judge('buzzwords', 'Kommunikationen ska vara värdeskapande.');
  expect(finding).toMatchObject({ severity: 'info', message: '”värdeskapande” är ett modeord: läsaren får gissa vad det betyder här. Säg vem som har nytta av det, och hur.' });
  expect(finding?.suggestions).toBeUndefined();
});

test('marks the longest phrase, once', () => {
  expect(marked('buzzwords', 'Det är vår digitala resa.')).toEqual(['digitala resa']);
});

test.each([
  'Vi reste i tre dagar.',
  'Boka din resa digitalt.',
  'Sök jobb över hela landet.',
  'Klivet upp på bussen är högt.',
  'Skolans värdegrund gäller alla.',
  'En transparent plastficka.',
  'Ta med verktyg och låda.',
  'Ordet ”värdeskapande” säger lite.',
  'Där jobbar Resiliens med kök.',
  'Värdet av huset är högt.',
  'Han fick ett proaktiverat kort.',
  'Rulla ihop mattan.',
  'Uppdragets kärna är skolan.',
  'Tiden gick över förväntan.',
  'Hon tog ett kliv framåt.',
])('leaves %s', (text) => {
  expect(marked('buzzwords', text)).toEqual([]);
});

test('leaves what the project allows', () => {
  expect(marked('buzzwords', 'En verktygslåda.', { rules: { 'content/buzzwords': ['info', { allow: ['Verktygslåda'] }] } })).toEqual([]);
});

test('the list is sound: no form twice, none that replaces another', () => {
  const forms = buzzwords.map(({ form }) => form);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  expect(buzzwords.filter(({ replacements, advice }) => replacements.length === 0 && advice === undefined)).toEqual([]);
  expect(buzzwords.flatMap(({ replacements }) => replacements).filter((words) => forms.includes(words))).toEqual([]);
});

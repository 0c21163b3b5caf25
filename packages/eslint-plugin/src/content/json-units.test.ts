import { hostileTexts } from '@stad/test-kit';
import json from '@eslint/json';
import { objectReplacement, type TextUnit } from '@stockholm/content-lint';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { jsonUnits, localeOf } from './json-units.ts';

function unitsOf(source: string, language = 'json'): TextUnit[] {
  let units: TextUnit[] = [];
  const rule = { create: () => ({ Document: (node: unknown) => (units = jsonUnits(node, source)) }) };
  const messages = new Linter().verify(source, { files: ['**'], plugins: { json, test: { rules: { rule: rule as never } } }, language: `json/${language}`, rules: { 'test/rule': 'error' } } as never, 'a.json');
  expect(messages).toEqual([]);
  return units;
}

const read = (source: string, language?: string): string[] => unitsOf(source, language).map(({ text }) => text.replaceAll(objectReplacement, '⌷'));

test('reads every message, in order and at any depth', () => {
  expect(read('{"a": "Ett", "b": {"c": ["Två", {"d": "Tre"}], "e": 4}, "@a": {"description": "nej"}, "$schema": "nej", "f": ""}')).toEqual(['Ett', 'Två', 'Tre']);
});

test('puts one sign for each placeholder of ICU, i18next and printf', () => {
  expect(read('{"a": "Hej {name}, du har {{count}} av %d, %{x} och $t(sak). 100 % av {0}"}')).toEqual(['Hej ⌷, du har ⌷ av ⌷, ⌷ och ⌷. 100 % av ⌷']);
});

test('reads the branches of a choice as texts of their own', () => {
  expect(read('{"a": "Du har {n, plural, =0 {inget ärende} one {# ärende {kind, select, a {nytt} other {gammalt}}} other {# ärenden}} kvar."}')).toEqual([
    'Du har ⌷ kvar.', 'inget ärende', '# ärende ⌷', 'nytt', 'gammalt', '# ärenden',
  ]);
});

test('leaves tags out and keeps braces that nobody closed', () => {
  expect(read('{"a": "Läs <0>mer</0> <b>här</b><br/>och {där", "b": "a < b } c"}')).toEqual(['Läs mer här och {där', 'a < b } c']);
});

test('maps every character to the place where it was written', () => {
  const source = '\uFEFF{"a": "F\\u00f6r \\"oss\\"\\n{x}"}'.slice(1);
  const [unit] = unitsOf(source);
  expect(unit?.text).toBe(`För "oss"\n${objectReplacement}`);
  expect(unit?.segments.map(({ source: at, length, sourceLength = length }) => source.slice(at, at + sourceLength))).toEqual(['F', '\\u00f6', 'r ', '\\"', 'oss', '\\"', '\\n', '{x}']);
});

test('reads JSON5 with single quotes, other escapes and lines that go on', () => {
  expect(read("{a: 'sj\\xE4lv \\\n ja',}", 'json5')).toEqual(['själv  ja']);
});

test.each([
  ['locales/sv/common.json', 'sv'],
  ['messages/en.json', 'en'],
  ['src/i18n/sv-SE.json', 'sv-SE'],
  ['app_en.arb', 'en'],
  ['messages.fi.json', 'fi'],
  ['no-such/texts.json', undefined],
  ['src/messages.json', undefined],
])('takes the language of %s to be %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale);
});

test('ends in time on hostile texts', () => {
  const seeds = ['{', '}', '{a,plural,', '$t(', '%{', '<a', '\\'].map((seed) => ({ name: seed, text: seed.repeat(200_000 / seed.length) }));
  for (const { text } of [...hostileTexts(), ...seeds]) {
    const source = JSON.stringify(text);
    expect(jsonUnits({ type: 'Document', range: [0, source.length], body: { type: 'String', range: [0, source.length] } }, source).length).toBeLessThan(10);
  }
});

import json from '@eslint/json';
import type { TextUnit } from '@stockholm/content-lint';
import { extractCatalogue } from '@stockholm/content-lint/extract/catalogue';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { jsonUnits } from './json-units.ts';

function unitsOf(source: string, language = 'json', uri = 'sv.json'): TextUnit[] {
  let units: TextUnit[] = [];
  const rule = { create: () => ({ Document: (node: unknown) => (units = jsonUnits(node, source, uri)) }) };
  const messages = new Linter().verify(source, { files: ['**'], plugins: { json, test: { rules: { rule: rule as never } } }, language: `json/${language}`, rules: { 'test/rule': 'error' } } as never, 'a.json');
  expect(messages).toEqual([]);
  return units;
}

/** Without the functions, which never compare equal. */
const data = (units: readonly TextUnit[]): unknown => JSON.parse(JSON.stringify(units));

test.each([
  '{"a": "Ett", "b": {"c": ["Två", {"d": "Tre {x}"}], "e": 4}, "@a": {"description": "nej"}, "$schema": "nej", "f": ""}',
  '{"sv": {"a": "F\\u00f6r \\"oss\\"\\n{x}"}, "en": {"a": "{n, plural, one {day} other {days}}"}}',
  '["Ett", ["Två"]]',
  '{\r\n\t"a": "<0>Ett</0> %s"\r\n}',
])('reads %j as the engine does, place for place', (source) => {
  const { units } = extractCatalogue(source, { uri: 'sv.json' });
  expect(units.length).toBeGreaterThan(0);
  expect(data(unitsOf(source))).toEqual(data(units));
});

test('reads JSON5 with single quotes, other escapes and lines that go on', () => {
  const [unit] = unitsOf("{a: 'sj\\xE4lv \\\n ja',}", 'json5');
  expect([unit?.text, unit?.keyPath]).toEqual(['själv  ja', 'a']);
  expect([unit?.write?.('"a"'), unitsOf('{a: "b"}', 'json5')[0]?.write?.('"a"')]).toEqual(['\\"a\\"', '\\"a\\"']);
});

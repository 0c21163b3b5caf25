import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { judge, marked } from '../../../test/judge.ts';

const json = { uri: 'locales/sv.json', format: extractCatalogue };
const yaml = { uri: 'locales/sv.yaml', format: extractCatalogue };

test.each([
  ['{"a":" till oss"}', 1],
  ['{"a":"Skriv "}', 1],
  ['{"a":"  båda  "}', 2],
  ['{"a":" {name} är klar"}', 1],
  ['{"a":"Visar {count} "}', 1],
  ['{"en":{"a":"Show "},"sv":{"a":"Visa "}}', 2],
])('%s', (source, count) => {
  expect(judge('message-spaces', source, json)).toHaveLength(count);
  expect(judge('message-spaces', source, json)[0]).toMatchObject({ severity: 'warning', audience: 'developer' });
});

test('reads quoted YAML', () => {
  expect(marked('message-spaces', "a: ' till oss'\nb: \"Visa \"\nc: utan  \n", yaml)).toHaveLength(2);
});

test.each([
  '{"a":"till oss"}',
  '{ "a" : "till oss" }',
  '{"a":"Det heter ”så”"}',
  '{"a":"{n, plural, one { # dag } other { # dagar }}"}',
  '{"a":"<b> fet </b> text"}',
  '{"a":"<b>fet</b> <i>kursiv</i>"}',
  '{"a":"Rad ett.\\nRad två."}',
  '{"a":"Citat: \\" så \\" sa hen"}',
  '{"a":"två  mellanslag"}',
  '{"a":""}',
  '{"a":" "}',
  '{"a":"{name}"}',
  '{"a":"Hårt\u00A0mellanslag"}',
  '{"a": "x" , "b": "y"}',
  '["ett", "två"]',
  '{"a":"100 %"}',
  '{"a":"{{count}} barn"}',
  '{"a":"$t(b) och mer"}',
  '{"a":"%s av %s"}',
  '{"@a":" beskrivning "}',
])('leaves %s', (source) => {
  expect(marked('message-spaces', source, json)).toEqual([]);
});

test('leaves what is no catalogue', () => {
  expect(marked('message-spaces', 'Hen sa " hej " till oss.')).toEqual([]);
});

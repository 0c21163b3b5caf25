import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { judge, marked } from '../../../test/judge.ts';

const json = { uri: 'locales/sv.json', format: extractCatalogue };

test.each([
  ['{"days_other":"{{count}} dagar"}', '{{count}} dagar'],
  ['{"days_one":"{{count}} dag"}', '{{count}} dag'],
  ['{"a":{"children_other":"{count} barn i kön"}}', '{count} barn i kön'],
  ['{"days":"{n, plural, other {# dagar}}"}', '{n, plural,'],
  ['{"days":"{n, plural, =0 {inga dagar} other {# dagar}} kvar"}', '{n, plural,'],
])('%s', (source, words) => {
  expect(judge('plural-forms', source, json)).toMatchObject([{ excerpt: words, severity: 'warning', audience: 'developer' }]);
});

test.each([
  '{"days_one":"{{count}} dag","days_other":"{{count}} dagar"}',
  '{"days":"{n, plural, one {# dag} other {# dagar}}"}',
  '{"days":"{n, plural, =1 {en dag} other {# dagar}}"}',
  '{"days":"{n, plural, =0 {inga} one {# dag} other {{n} dagar}}"}',
  '{"reason_other":"Annat"}',
  '{"step_one":"Steg ett av {total}","step_two":"Steg två av {total}"}',
  '{"step_one":"Första steget"}',
  '{"other":"{count} andra"}',
  '{"one":"{count} först"}',
  '{"kind":"{k, select, a {Ett} other {Annat}}"}',
  '{"order":"{n, selectordinal, other {#:e}}"}',
  '{"a":"{n, plural, other {# dagar"}',
  '{"a":"Skriv {count} dagar"}',
  '{"days_one_label":"{{count}} dag"}',
  '{"daysother":"{{count}} dagar"}',
  '{"a":"plural, other"}',
  '{"a":{"b_one":"{{count}} fil","b_other":"{{count}} filer"},"c":{"b_one":"{{count}} bild","b_other":"{{count}} bilder"}}',
  '{"days_zero":"inga dagar","days_one":"{{count}} dag","days_other":"{{count}} dagar"}',
  '{"@days_other":"{{count}} dagar"}',
  '{"gender_other":"Annat kön"}',
])('leaves %s', (source) => {
  expect(marked('plural-forms', source, json)).toEqual([]);
});

test('leaves text that is no catalogue', () => {
  expect(marked('plural-forms', 'Skriv {n, plural, other {# dagar}} i filen.')).toEqual([]);
});

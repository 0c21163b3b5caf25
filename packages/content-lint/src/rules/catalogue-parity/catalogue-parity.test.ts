import type { Finding } from '@stockholm/findings';
import { describe, expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { type ContentFact, judgeProject, judgeTranslations, lintText } from '../../index.ts';
import { futureCoordinationNumber, futureNumber } from '../../../test/judge.ts';

type Catalogues = Record<string, object>;

const found = (catalogues: Catalogues): Finding[] =>
  judgeProject(Object.entries(catalogues).flatMap(([uri, messages]) => lintText(JSON.stringify(messages, null, 1), { uri, format: extractCatalogue }).facts)).filter(({ rule }) => rule === 'content/catalogue-parity');
const pair = (sv: object, en: object): Catalogues => ({ 'locales/sv/common.json': sv, 'locales/en/common.json': en });

test.each<[string, Catalogues, string]>([
  ['another name', pair({ a: 'Hej {namn}' }, { a: 'Hi {name}' }), '”namn” finns bara på sv, ”name” finns bara på en'],
  ['one left out', pair({ a: 'Hej {{name}}, {{ count }} till' }, { a: 'Hi {{name}}' }), '”count” finns bara på sv'],
  ['one added', pair({ a: 'Hej' }, { a: 'Hi ${name}' }), '”name” finns bara på en'],
  ['printf', pair({ a: 'Du har %d ärenden' }, { a: 'You have %s cases' }), '”%d” finns bara på sv, ”%s” finns bara på en'],
  ['in a branch of a choice', pair({ a: '{n, plural, one {# till {who}} other {# till {who}}}' }, { a: '{n, plural, one {# to} other {# to}}' }), '”who” finns bara på sv'],
  ['the number of a choice', pair({ a: '{n, plural, one {#} other {#}}' }, { a: '{m, plural, one {#} other {#}}' }), '”n” finns bara på sv, ”m” finns bara på en'],
  ['files by name', { 'sv.json': { a: '{x}' + ' nu' }, 'en.json': { a: 'now' } }, '”x” finns bara på sv'],
  ['files by ending', { 'i18n/app.sv.json': { a: '{x} nu' }, 'i18n/app.en.json': { a: 'now' } }, '”x” finns bara på sv'],
  ['one file', { 'texts.json': { sv: { a: '{x} nu' }, en: { a: 'now' } } }, '”x” finns bara på sv'],
])('placeholders: %s', (_what, catalogues, words) => {
  const [finding, ...more] = found(catalogues);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', location: { kind: 'project' }, message: expect.stringContaining(words) });
  expect(finding?.related).toHaveLength(2);
});

test.each<[string, Catalogues, string]>([
  ['not translated', pair({ a: 'Ett', b: 'Två' }, { a: 'One' }), 'Texter på sv saknas eller är tomma på en (locales/en/common.json): ”b”'],
  ['empty', pair({ a: 'Ett', b: 'Två' }, { a: 'One', b: '' }), '”b”'],
  ['forgotten', pair({ a: 'Ett' }, { a: 'One', old: 'Two' }), 'Texter på en saknas eller är tomma på sv'],
  ['many', pair(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`k${index}`, 'Ett'])), { z: 'One' }), 'och 4 till'],
])('keys: %s', (_what, catalogues, words) => {
  expect(found(catalogues).map(({ severity, message }) => [severity, message.includes(words)])).toContainEqual(['info', true]);
});

test('plural forms that a language has', () => {
  const texts = { a_one: '{{count}} bokning', a_other: '{{count}} bokningar' };
  expect(found({ 'sv.json': texts, 'pl.json': texts })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('”a_few”, ”a_many”') }]);
  expect(found({ 'sv.json': texts, 'fr.json': texts, 'en.json': texts })).toEqual([]);
});

describe('leaves', () => {
  test.each<[string, Catalogues]>([
    ['the same', pair({ a: 'Hej {namn}' }, { a: 'Hi {namn}' })],
    ['another order', pair({ a: '{x} av {y}' }, { a: '{y} of {x}' })],
    ['one twice', pair({ a: '{x} och {x}' }, { a: '{x}' + ' and' })],
    ['space and options within', pair({ a: '{{x}} kr' }, { a: '{{ x, number }} SEK' })],
    ['what i18next does not escape', pair({ a: '{{- x}} nu' }, { a: '{{x}} now' })],
    ['the number left out of a form for one', pair({ a_one: 'En bokning', a_other: '{{count}} bokningar' }, { a_one: '{{count}} booking', a_other: '{{count}} bookings' })],
    ['forms that another language has', { 'sv.json': { a_one: 'x', a_other: 'y' }, 'ar.json': { a_zero: 'x', a_one: 'x', a_two: 'x', a_few: 'x', a_many: 'x', a_other: 'y' } }],
    ['a reference to another text', pair({ a: 'Se $t(b) nu' }, { a: 'See it now' })],
    ['tags', pair({ a: 'Läs <0>mer</0>' }, { a: 'Read more' })],
    ['percent', pair({ a: '100 % av alla' }, { a: '100% of all' })],
    ['other sets', { 'locales/sv/a.json': { a: 'x' }, 'locales/en/b.json': { b: 'y' } }],
    ['other folders', { 'app/sv.json': { a: '{x} nu' }, 'web/en.json': { a: 'now' } }],
    ['one language', { 'sv.json': { a: '{x} nu' } }],
    ['no language', { 'texts.json': { a: '{x} nu' }, 'messages.json': { a: 'now' } }],
    ['a variant with some of the texts', { 'en.json': { a: 'Colour', b: 'One' }, 'en-US.json': { a: 'Color' }, 'sv.json': { a: 'Färg', b: 'Ett' } }],
    ['remarks', pair({ a: 'Ett', '@a': { description: 'anm' } }, { a: 'One' })],
    ['empty in both', pair({ a: '' }, { a: '' })],
    ['numbers', pair({ a: 4 }, {})],
    ['nested keys', pair({ a: { b: 'Ett {x}' } }, { a: { b: 'One {x}' } })],
    ['lists', pair({ a: ['Ett', 'Två'] }, { a: ['One', 'Two'] })],
    ['braces that nobody closed', pair({ a: 'Ett { två' }, { a: 'One { two' })],
    ['a schema', pair({ $schema: 'https://json-schema.org/x', title: 'x {y}' }, { $schema: 'https://json-schema.org/x', title: 'z' })],
    ['keys of objects', pair({ constructor: 'Byggherre {x}', toString: 'Text' }, { constructor: 'Builder {x}', toString: 'Text' })],
  ])('%s', (_what, catalogues) => {
    expect(found(catalogues)).toEqual([]);
  });
});

test('is off where the settings say so, and never more than a warning', () => {
  const facts = (setting: 'off' | 'error') => Object.entries(pair({ a: '{x} nu' }, { a: 'now' })).flatMap(([uri, messages]) => lintText(JSON.stringify(messages), { uri, format: extractCatalogue, rules: { 'content/catalogue-parity': setting } }).facts);
  expect(judgeProject(facts('off'))).toEqual([]);
  expect(judgeProject(facts('error'))).toMatchObject([{ severity: 'warning' }]);
});

test('what is private in a key leaves masked', () => {
  expect(JSON.stringify(found(pair({ '811228-9874': 'Hej {x}' }, { '811228-9874': 'Hi' })))).not.toContain('811228');
});

describe('what a change left behind', () => {
  const factsOf = (catalogues: Catalogues): ContentFact[] => Object.entries(catalogues).flatMap(([uri, messages]) => lintText(JSON.stringify(messages, null, 1), { uri, format: extractCatalogue }).facts);
  const behind = (before: Catalogues, now: Catalogues): Finding[] => judgeTranslations(factsOf(now), factsOf(before));
  const sv = { mal: 'En tydlig kommunikation', hej: 'Hej {namn}' };
  const en = { mal: 'Credible communication', hej: 'Hi {namn}' };
  const newSv = { ...sv, mal: 'En trovärdig kommunikation' };

  test('a text with other words in Swedish, and the same as before in English', () => {
    const [finding, ...more] = behind(pair(sv, en), pair(newSv, en));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'content/catalogue-parity', severity: 'info', certainty: 'ask', excerpt: 'mal', location: { kind: 'project' } });
    expect(finding?.message).toContain('ändrats på sv men inte på en: ”mal”');
    expect(finding?.related?.map(({ location }) => 'uri' in location && [location.uri, 'line' in location && location.line])).toEqual([['locales/sv/common.json', 2], ['locales/en/common.json', 2]]);
  });

  test('also where the other file is not part of the change, or all languages are in one', () => {
    expect(behind({ 'locales/sv/common.json': sv }, pair(newSv, en))).toHaveLength(1);
    expect(behind({ 'texts.json': { sv, en } }, { 'texts.json': { sv: newSv, en } })).toHaveLength(1);
  });

  test('once for each language, with the first keys', () => {
    const many = (word: string): object => Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`k${index}`, `${word} ${index}`]));
    const found = behind({ 'sv.json': many('ett') }, { 'sv.json': many('två'), 'en.json': many('one'), 'fi.json': many('yksi') });
    expect(found.map(({ message }) => message.includes('”k4” och 3 till'))).toEqual([true, true]);
  });

  test.each<[string, Catalogues, Catalogues]>([
    ['translated too', pair(sv, en), pair(newSv, { ...en, mal: 'Trustworthy communication' })],
    ['nothing changed', pair(sv, en), pair(sv, en)],
    ['only case and punctuation', pair(sv, en), pair({ ...sv, mal: 'En tydlig kommunikation!' }, en)],
    ['only the translation', pair(sv, en), pair(sv, { ...en, mal: 'Clear communication' })],
    ['a new text', pair({ hej: sv.hej }, en), pair(sv, en)],
    ['a text that is gone', pair(sv, en), pair({ hej: sv.hej }, en)],
    ['a text that the other lacks', pair(sv, { hej: en.hej }), pair(newSv, { hej: en.hej })],
    ['a new file', {}, pair(sv, en)],
    ['another set', { 'a/sv.json': sv, 'b/en.json': en }, { 'a/sv.json': newSv, 'b/en.json': en }],
    ['only what is private', pair({ a: `Skriv ${futureNumber} här` }, { a: 'Write here' }), pair({ a: `Skriv ${futureCoordinationNumber} här` }, { a: 'Write here' })],
  ])('leaves %s', (_, before, now) => {
    expect(behind(before, now)).toEqual([]);
  });
});

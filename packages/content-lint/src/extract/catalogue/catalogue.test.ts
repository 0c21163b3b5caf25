import { describe, expect, test } from 'vitest';
import { lintText, type LintResult } from '../../engine/lint.ts';
import { objectReplacement } from '../../text-unit.ts';
import { extractCatalogue } from './catalogue.ts';
import { isCataloguePath, localeOf } from './catalogue-path.ts';

/** Key path, language and text of each unit. */
const read = (source: string, uri = 'texts.json'): string[] =>
  extractCatalogue(source, { uri }).units.map(({ keyPath, lang, text }) => `${[keyPath, lang].filter((part) => part !== undefined).join(' ')}: ${text.replaceAll(objectReplacement, '⌷')}`);

const judge = (source: string, uri = 'locales/sv/common.json'): LintResult => lintText(source, { uri, format: extractCatalogue });
const marked = (source: string, uri?: string): string[] => judge(source, uri).findings.map(({ rule, excerpt }) => `${rule} ${excerpt}`);

describe('JSON', () => {
  test('reads every message, in order and at any depth, and no remark', () => {
    expect(read('{"a": "Ett", "b": {"c": ["Två", {"d": "Tre"}], "e": 4}, "@a": {"description": "nej"}, "$schema": "nej", "f": "", "g": "{x}"}')).toEqual([
      'a: Ett', 'b.c.0: Två', 'b.c.1.d: Tre',
    ]);
  });

  test('takes comments and a last comma as editors do', () => {
    expect(read('// anm\n{"a": "Ett", /* mer */ }')).toEqual(['a: Ett']);
  });

  test.each(['', ' \n', '{}', '[]', '4', 'null'])('finds nothing in %j', (source) => {
    expect(read(source)).toEqual([]);
  });

  test('a schema is no catalogue', () => {
    expect(read('{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Text"}', 'i18n/catalogue.json')).toEqual([]);
  });

  test.each([
    ['{"a": "b"', '1:10 '],
    ['{"a": "b",\n "c" "d"}', '2:6 '],
    ['{"a": "b\n"}', '1:'],
    ["{'a': 'b'}", '1:2 '],
    ['{"a": "b"} x', '1:12 '],
  ])('says where the syntax of %j breaks', (source, why) => {
    expect(() => judge(source, 'a/sv.json')).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE', uri: 'a/sv.json', why: expect.stringContaining(why) }));
  });

  test('a fault never says what is private', () => {
    expect(() => judge('{"a": 811228-9874}')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('811228') }));
  });

  test.each(['[', '{"a":', '{"a":['])('ends on deep nesting of %s', (seed) => {
    expect(() => judge(seed.repeat(100_000))).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE' }));
  });

  test('ends in time on a line of a megabyte and on many messages', () => {
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 'Du får ett brev från oss om en vecka.'])));
    expect(read(many)).toHaveLength(20_000);
    expect(read(JSON.stringify({ a: 'Du får ett brev. '.repeat(60_000) }))).toHaveLength(1);
  }, 60_000);

  test('reads lone surrogates', () => {
    expect(read('{"a": "x\\ud800y", "b": "\uD800"}')).toEqual(['a: x\uD800y', 'b: \uD800']);
  });
});

describe('language', () => {
  test.each([
    ['locales/sv/common.json', 'sv'],
    ['public/locales/sv-SE/translation/home.json', 'sv-SE'],
    ['messages/en.json', 'en'],
    ['src/i18n/sv-SE.json', 'sv-SE'],
    ['app_en.arb', 'en'],
    ['messages.fi.json', 'fi'],
    ['texts.json', undefined],
    ['src/messages.json', undefined],
  ])('takes that of %s to be %s', (path, locale) => {
    expect(localeOf(path)).toBe(locale);
  });

  test('reads Swedish catalogues and those that say no language as Swedish; in others only what has no language', () => {
    const texts = '{"a": "Du skall ringa 08-46500400."}';
    for (const uri of ['sv.json', 'locales/sv/a.json', 'texts.json']) expect(marked(texts, uri), uri).toEqual(['content/bureaucratic-words skall', 'content/phone-format 08-46500400']);
    for (const uri of ['fi.json', 'locales/en/a.json']) expect(marked(texts, uri), uri).toEqual(['content/phone-format 08-46500400']);
  });

  test('an outermost key may name it', () => {
    expect(read('{"sv": {"a": "Du skall"}, "en": {"a": "You shall"}}')).toEqual(['sv.a sv: Du skall', 'en.a en: You shall']);
    expect(read('{"so": {"a": "Ett"}, "och": {"a": "Två"}}', 'sv.json')).toEqual(['so.a sv: Ett', 'och.a sv: Två']);
  });
});

test.each([
  ['sv.json', true],
  ['src/lang/sv-SE.json', true],
  ['messages.sv.json', true],
  ['texts_sv.json', true],
  ['locales/sv/common.json', true],
  ['sv/common.json', true],
  ['src/i18n/common.json', true],
  ['_locales/sv/messages.json', true],
  ['locales\\sv\\common.json', true],
  ['package.json', false],
  ['locales/package.json', false],
  ['i18n/tsconfig.build.json', false],
  ['locales/catalogue.schema.json', false],
  ['i18n/i18n.config.json', false],
  ['locales/.eslintrc.json', false],
  ['src/data.json', false],
  ['src/messages.json', false],
  ['it/src/a/data.json', false],
  ['package-lock.json', false],
])('%s is a catalogue: %s', (path, expected) => {
  expect(isCataloguePath(path)).toBe(expected);
});

test('a finding has the key path, and the place where the words stand', () => {
  const source = '\uFEFF{\r\n  "contact": {\r\n    "lead": "Du {{name}} ska s\\u00e4kerhetsställa\\ndet\\noch ringa 08-46500400."\r\n  }\r\n}\r\n';
  const { findings } = judge(source);
  expect(findings.map(({ location, excerpt }) => [location, excerpt])).toEqual([
    [{ kind: 'catalogue', uri: 'locales/sv/common.json', keyPath: 'contact.lead', line: 3, column: 30, endLine: 3, endColumn: 50 }, 's\\u00e4kerhetsställa'],
    [{ kind: 'catalogue', uri: 'locales/sv/common.json', keyPath: 'contact.lead', line: 3, column: 67, endLine: 3, endColumn: 78 }, '08-46500400'],
  ]);
});

test('finds the fault in a branch, and mends it there', () => {
  const source = '{"a": "{n, plural, one {Du skall få # svar} other {Du ska få # svar}}"}';
  expect(judge(source).findings).toMatchObject([{ excerpt: 'skall', edits: [{ start: 27, end: 32, text: 'ska' }], location: { keyPath: 'a', column: 28 } }]);
});

test('a private key leaves masked', () => {
  const { findings } = judge('{"811228-9874": "Du skall få svar."}');
  expect(findings).not.toHaveLength(0);
  expect(JSON.stringify(findings)).not.toContain('811228');
});

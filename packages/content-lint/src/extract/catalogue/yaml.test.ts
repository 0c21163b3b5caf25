import { describe, expect, test } from 'vitest';
import { applyEdits, lintText, type LintResult } from '../../engine/lint.ts';
import { misplaced } from '../../../test/places.ts';
import { objectReplacement } from '../../text-unit.ts';
import { extractCatalogue } from './catalogue.ts';

const uri = 'config/locales/sv.yml';
const read = (source: string): string[] => extractCatalogue(source, { uri }).units.map(({ keyPath, text }) => `${keyPath}: ${text.replaceAll(objectReplacement, '⌷')}`);
const judge = (source: string): LintResult => lintText(source, { uri, format: extractCatalogue });

test('reads every message, in order and at any depth, and nothing else', () => {
  const source = 'sv:\n  a: Ett\n  b:\n    - Två %{name}\n    - c: "Tre"\n  d: 4\n  e: true\n  g: ~\n  h: &x Fem\n  i: *x\n  $schema: nej\n  "1": Sex\n---\nen:\n  a: One\n';
  expect(read(source)).toEqual(['sv.a: Ett', 'sv.b.0: Två ⌷', 'sv.b.1.c: Tre', 'sv.h: Fem', 'sv.1: Sex', 'en.a: One']);
  expect(extractCatalogue(source, { uri }).units.map(({ lang }) => lang)).toEqual(['sv', 'sv', 'sv', 'sv', 'sv', 'en']);
});

describe('maps words to the place where they were written', () => {
  test.each([
    ['plain', 'a: Du får ett brev', 'Du får ett brev'],
    ['plain over lines', 'a: Du får\n  ett\n\n  brev', 'Du får ett\nbrev'],
    ['CRLF', 'a: Du får\r\n  ett brev\r\nb: 1\r\n', 'Du får ett brev'],
    ['single quotes', "a: 'Åsa''s brev: ''ett'''", "Åsa's brev: 'ett'"],
    ['single quotes over lines', "a: 'Du får\n  ett brev'", 'Du får ett brev'],
    ['double quotes with escapes', 'a: "F\\u00f6r \\"oss\\"\\t\\x41\\U0001F600 nu\\\\"', 'För "oss"\tA😀 nu\\'],
    ['double quotes over lines', 'a: "Du får \\\n   ett\n   brev"', 'Du får ett brev'],
    ['literal block', 'a: |-\n    Du får\n    ett  brev\n\n      nu', 'Du får\nett  brev\n\n  nu'],
    ['folded block', 'a: >- # anm\n  Du får\n  ett brev\n\n  nu', 'Du får ett brev\nnu'],
    ['block with an indicator', 'a: |2+\n  Du får\n\n', 'Du får'],
    ['flow', '{a: Du får, b: [ett brev]}', 'Du får'],
    ['tag and anchor', 'a: !!str &x Du får', 'Du får'],
  ])('%s', (_, source, text) => {
    const extraction = extractCatalogue(source, { uri });
    expect(extraction.units[0]?.text).toBe(text);
    const decode = (word: string): string => word.replace('\\u00f6', 'ö').replace('\\x41', 'A').replaceAll("''", "'").replace(/\\U0001F600/u, '😀');
    expect(misplaced(extraction, source, decode)).toEqual([]);
  });
});

test('a finding has the key path, and the fix is written as the scalar must have it', () => {
  const source = '\uFEFF# Texter\r\nform:\r\n  lead: >\r\n    Du skall\r\n    vänta.\r\n  hint: \'Du skall ringa.\'\r\n';
  const { findings } = judge(source);
  expect(findings.map(({ location }) => location)).toEqual([
    { kind: 'catalogue', uri, keyPath: 'form.lead', line: 4, column: 8, endLine: 4, endColumn: 13 },
    { kind: 'catalogue', uri, keyPath: 'form.hint', line: 6, column: 13, endLine: 6, endColumn: 18 },
  ]);
  expect(applyEdits(source, findings.flatMap(({ edits }) => edits ?? []))).toBe(source.replaceAll('skall', 'ska'));
  const units = extractCatalogue('a: text\nb: "text"\nc: |\n  text\nd: \'text\'', { uri }).units;
  expect(units.map(({ write }) => ['a: b', '-a', '”a”', 'a "b"'].map((words) => write?.(words)))).toEqual([
    [undefined, undefined, '”a”', undefined],
    ['a: b', '-a', '”a”', 'a \\"b\\"'],
    ['a: b', '-a', '”a”', 'a "b"'],
    ['a: b', '-a', '”a”', 'a "b"'],
  ]);
});

test('honours and counts suppressions in comments', () => {
  const source = '# stad-disable-next-line content/bureaucratic-words -- citat\na: Du skall vänta.\nb: Du skall vänta. # stad-disable-line content/bureaucratic-words -- citat\nc: |\n  # stad-disable\n  Du skall vänta.\n# stad-disable content/phone-format -- gammalt\n';
  const { findings } = judge(source);
  expect(findings.map(({ rule, suppression }) => [rule, suppression?.reason])).toEqual([
    ['content/bureaucratic-words', 'citat'],
    ['content/bureaucratic-words', 'citat'],
    ['content/bureaucratic-words', undefined],
    ['stad/unused-suppression', undefined],
  ]);
  expect(applyEdits(source, findings.filter(({ rule }) => rule === 'stad/unused-suppression').flatMap(({ edits }) => edits ?? []))).toBe(source.replace(/# stad-disable content\/phone.*\n/u, ''));
});

test.each([
  ['a: "b', '1:6 '],
  ['a: b\n  c: d\n', '1:4 '],
  ['a:\n\t- b', '2:1 '],
  ['a: [b', '1:6 '],
  ['a: 811228-9874\n b: c', ''],
])('says where the syntax of %j breaks, and nothing that is private', (source, why) => {
  expect(() => judge(source)).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE', uri, why: expect.stringContaining(why) }));
  expect(() => judge(source)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('811228') }));
});

test.each(['', '\n', '# anm\n', '---\n', '...\n', 'bara text', '- ett', '~', 'a: \uD800', 'a: &x {b: *x}'])('takes %j', (source) => {
  expect(judge(source).document.uri).toBe(uri);
});

test.each(['[', '{a: ', '- ', 'a:\n', '&a *a ', '? ', '# x\n', '|\n', '"\\'])('ends on many %j', (seed) => {
  let outcome = 'judged';
  try {
    judge(seed.repeat(20_000));
  } catch (error) {
    outcome = (error as { code: string }).code;
  }
  expect(outcome).toMatch(/^(?:judged|FILE_UNPARSABLE)$/u);
}, 60_000);

test('ends in time on a line of a megabyte, on long blocks and on many messages', () => {
  expect(read(`a: ${'Du får ett brev. '.repeat(60_000)}`)).toHaveLength(1);
  expect(read(`a: >\n${'  Du får ett brev.\n'.repeat(50_000)}`)).toHaveLength(1);
  expect(read(Array.from({ length: 20_000 }, (_, index) => `k${index}: Du får ett brev.\n`).join(''))).toHaveLength(20_000);
}, 60_000);

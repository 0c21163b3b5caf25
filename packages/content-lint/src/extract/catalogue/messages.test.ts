import { hostileTexts } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { objectReplacement, type TextUnit } from '../../text-unit.ts';
import { extractCatalogue } from './catalogue.ts';

const unitsOf = (source: string, uri = 'sv.json'): TextUnit[] => extractCatalogue(source, { uri }).units;
const shown = (units: readonly TextUnit[]): string[] => units.map(({ text }) => text.replaceAll(objectReplacement, '⌷'));
/** The texts of one message. */
const read = (message: string): string[] => shown(unitsOf(JSON.stringify({ a: message })));

test.each([
  ['ICU and React Intl', 'Hej {name}, du har {0} ärenden för {sum, number, currency}.', 'Hej ⌷, du har ⌷ ärenden för ⌷.'],
  ['i18next', 'Hej {{name}}, {{ count }} av {{- all}} och {{when, datetime}}.', 'Hej ⌷, ⌷ av ⌷ och ⌷.'],
  ['i18next nesting', 'Läs $t(common.more, {"count": 1}) här.', 'Läs ⌷ här.'],
  ['printf', '%s har %d ärenden av %1$s, %(total)d och %@.', '⌷ har ⌷ ärenden av ⌷, ⌷ och ⌷.'],
  ['Ruby and template literals', 'Hej %{name} och ${other}!', 'Hej ⌷ och ⌷!'],
  ['percent', '100 % av alla, 50 %sänkning', '100 % av alla, 50 %sänkning'],
  ['tags', 'Läs <0>mer</0> <b>här</b>.<br/>Slut<1/>', 'Läs mer här. Slut'],
  ['a comparison', 'Ålder < 18 och > 65', 'Ålder < 18 och > 65'],
  ['braces that nobody closed', 'Ett { två } tre { fyra } } fem {', 'Ett ⌷ tre ⌷ } fem {'],
  ['nested braces', 'Ett {a {b} c} två {d}', 'Ett ⌷ två ⌷'],
])('puts one sign for each placeholder: %s', (_, message, text) => {
  expect(read(message)).toEqual([text]);
});

describe('branches of a choice are texts of their own', () => {
  test('nested, with the number sign as one more placeholder', () => {
    expect(read('Du har {n, plural, offset:1 =0 {inget ärende} one {# ärende {kind, select, a {nytt} other {gammalt}}} other {# <b>ärenden</b>}} kvar.')).toEqual([
      'Du har ⌷ kvar.', 'inget ärende', '⌷ ärende ⌷', 'nytt', 'gammalt', '⌷ ärenden',
    ]);
  });

  test('ordinals, and a message that is one choice only', () => {
    expect(read('{place, selectordinal, one {#:a plats} other {#:e plats}}')).toEqual(['⌷:a plats', '⌷:e plats']);
  });

  test("ICU's apostrophes are read as people meet them, and places hold", () => {
    const source = JSON.stringify({ a: "{n, plural, one {Klass ''A'' '{'öppen'}' nu} other {Åsa's}}" });
    const units = unitsOf(source);
    expect(shown(units)).toEqual(["Klass 'A' {öppen} nu", "Åsa's"]);
    for (const { text, segments } of units) {
      for (const { at, source: from, length } of segments) expect(source.slice(from, from + length)).toBe(text.slice(at, at + length));
    }
  });

  test('a choice that ICU does not understand is one sign', () => {
    expect(read('Du har {n, plural, one {# ärende}} kvar, {{count}}.')).toEqual(['Du har ⌷ kvar, ⌷.']);
    expect(read('Du har {n, plural, one {# ärende} other {')).toEqual(['Du har {n, plural, one ⌷ other {']);
  });
});

test('maps every character to the place where it was written', () => {
  const source = '{"a": "F\\u00f6r \\"oss\\"\\n{x} \\ud83d\\ude00"}';
  const [unit] = unitsOf(source);
  expect(unit?.text).toBe(`För "oss"\n${objectReplacement} 😀`);
  expect(unit?.segments.map(({ source: at, length, sourceLength = length }) => source.slice(at, at + sourceLength))).toEqual([
    'F', '\\u00f6', 'r ', '\\"', 'oss', '\\"', '\\n', '{x}', ' ', '\\ud83d', '\\ude00',
  ]);
});

test('writes words as the file must have them, or not at all', () => {
  const [unit] = unitsOf('{"a": "text"}');
  expect(['”rätt”', 'a"b\\', "Åsa's", '{x}', '<b>', 'a\nb'].map((words) => unit?.write?.(words))).toEqual(['”rätt”', 'a\\"b\\\\', undefined, undefined, undefined, undefined]);
});

test('ends in time on hostile texts', () => {
  const seeds = ['{', '}', '{}', '{a,plural,', '{a,plural,other{', "{a,plural,other{}}'", '$t(', '%{', '%(', '<a', '\\', '{   '].map((seed) => ({ text: seed.repeat(100_000 / seed.length) }));
  for (const { text } of [...hostileTexts(100_000), ...seeds]) expect(unitsOf(JSON.stringify({ a: text })).length).toBeLessThan(100_000);
}, 60_000);

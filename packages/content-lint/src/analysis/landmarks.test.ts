import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../engine/lint.ts';
import { Landmarks, landmarksOf } from './landmarks.ts';
import { allRules } from '../rules/all-rules.ts';

test.each([
  [/stab/gu, ['stab']],
  [/[Ss]tab(?:en)? för/gu, ['stab för', 'staben för']],
  [/(?<!\p{L})(?:enhet|sektion) för (\p{L}+) (?:och|samt) \p{L}/gu, ['enhet för ', 'sektion för ']],
  [/\d{2}[:.]\d\d/gu, ['00:00', '00.00']],
  [/5[ \u00A0]?(?:kr|kronor)/giu, ['0 kr', '0 kronor', '0kr', '0kronor']],
  [/\p{Lu}+[–—-]\s?(?=x)/gu, ['- ', '-']],
  [/(?<name>ab)c\k<name>/u, ['abc']],
  [/a{3}b+c/u, ['aaa']],
])('%s is where one of %j is', (pattern, literals) => {
  expect([...(landmarksOf(pattern) ?? [])].sort()).toEqual([...literals].sort());
});

test.each([/\p{L}+/u, /a|\p{Lu}{2}/u, /(?:abc)?/u, /[^a]b/u, /abc|/u, /(?i:abc)x|y/u, /ж/iu, /(abc){0,2}\d?/u])('%s may be anywhere', (pattern) => {
  expect(landmarksOf(pattern)).toBeUndefined();
});

test('characters that are the same to an expression are the same here', () => {
  const patterns = [/kassa/iu, /straße/iu, /på/iu, /1\s-/u, /x”/u];
  const landmarks = new Landmarks(patterns);
  for (const text of ['KASSA', '\u212Aassa', 'ka\u017F\u017Fa', 'STRA\u1E9EE', 'p\u212B', '1\u202F-', '1\uFEFF-', 'x”']) {
    const met = landmarks.read(text);
    for (const [index, pattern] of patterns.entries()) if (pattern.test(text)) expect(met, `${String(pattern)} in ${text}`).toContain(index);
  }
});

test('what was met in one text is forgotten in the next', () => {
  const landmarks = new Landmarks([/enhet/u, /het/u, /\p{L}/u]);
  expect(landmarks.read('En enhet.')).toEqual([0, 1, 2]);
  expect(landmarks.read('Hetta i en het.')).toEqual([1, 2]);
  expect(landmarks.read('')).toEqual([2]);
});

test('no expression of a rule matches without its landmark', () => {
  const document = analyse('# Rubrik\n\nText.', { format: 'markdown' });
  const patterns = allRules.flatMap((rule) => {
    const context = { options: rule.meta.defaultOptions, lang: 'sv', document, profile: 'official', say: (sv: string) => sv, report: () => undefined, remember: () => undefined, rememberDocument: () => undefined, reportSource: () => undefined, reportDocument: () => undefined } as const;
    return (rule.create(context).patterns ?? []).map(({ pattern }) => pattern);
  });
  const landmarks = new Landmarks(patterns);
  const folder = join(import.meta.dirname, '../rules');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|test\.ts)$/u.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const matched = new Set<number>();
  for (const text of texts.flatMap((line) => [line, line.toUpperCase(), line.replaceAll(' ', '\u00A0')])) {
    const met = new Set(landmarks.read(text));
    for (const [index, pattern] of patterns.entries()) {
      pattern.lastIndex = 0;
      if (!pattern.test(text)) continue;
      matched.add(index);
      if (!met.has(index)) expect.fail(`${String(pattern)} matches in ${text}`);
    }
  }
  // Or the test would say nothing of them.
  expect(matched.size).toBeGreaterThan(patterns.length * 0.8);
});

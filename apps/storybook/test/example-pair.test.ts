import { themes } from '@stockholm/content-lint/training';
import { expect, test } from 'vitest';
import { examplePair, wordPair } from '../src/example-pair.ts';

const rules: readonly string[] = themes.flatMap((theme): readonly string[] => theme.rules);

test('every rule has an example before and after, short enough to be seen at a glance', () => {
  for (const rule of rules) {
    const pair = examplePair(rule);
    expect(pair?.before.join('\n').length, rule).toBeGreaterThan(0);
    expect(pair?.after.join('\n').length, rule).toBeGreaterThan(0);
    expect(Math.max(pair?.before.join('\n').length ?? Infinity, pair?.after.join('\n').length ?? Infinity), rule).toBeLessThan(340);
  }
});

test.each(themes.map(({ title, rules: own }) => [title, own] as const))('the guide has three examples without code in the part %s', (_, own: readonly string[]) => {
  const pairs = own.flatMap((rule) => wordPair(rule) ?? []).slice(0, 3);
  expect(pairs).toHaveLength(3);
  for (const { before, after } of pairs) expect([...before, ...after].join(' ')).not.toMatch(/[<>{}]/u);
});

test('what is said and what is said better belong together, each with its paragraphs', () => {
  expect(examplePair('content/list-punctuation')).toMatchObject({ before: ['- Ta med legitimation.\n- Kom i god tid.\n- Parkera på gården'], after: ['- Ta med legitimation.\n- Kom i god tid.\n- Parkera på gården.'] });
  expect(examplePair('content/paragraph-length')?.after).toHaveLength(2);
  expect(wordPair('content/button-text')).toEqual({ before: ['Klicka här för att boka tid'], after: ['Boka tid'], differs: true });
  expect(examplePair('content/lix')?.before.join(' ')).toMatch(/\. …$/u);
});

test('a difference that is not seen is known as one', () => {
  expect(rules.filter((rule) => examplePair(rule)?.differs === false).toSorted()).toEqual(['content/non-breaking-space', 'content/unicode-nfc']);
});

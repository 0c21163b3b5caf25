import { expect, test } from 'vitest';
import { lintText, rules } from '../index.ts';
import { exercise, exerciseThemes, themes } from './index.ts';

test('each rule is in one theme, and each theme has rules that exist', () => {
  const placed = themes.flatMap(({ rules: ids }) => ids as readonly string[]);
  expect(placed.toSorted()).toEqual(rules.map(({ id }) => id).sort());
});

test('the texts of the themes follow the rules themselves', () => {
  for (const { title, lead, text } of themes) {
    // What is quoted as a bad example is quoted.
    const { findings } = lintText([title, lead, ...text].join('\n\n'), { uri: 'tema.txt', format: 'text' });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
  }
});

test('an exercise has eight texts, of eight rules, some right and some wrong', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const items = exercise({ seed });
    expect(items).toHaveLength(8);
    expect(new Set(items.map(({ rule }) => rule)).size).toBe(8);
    expect(new Set(items.map(({ isFaulty }) => isFaulty)).size).toBe(2);
  }
});

test('the same seed gives the same exercise, another another', () => {
  expect(exercise({ seed: 7 })).toEqual(exercise({ seed: 7 }));
  expect(exercise({ seed: 8 })).not.toEqual(exercise({ seed: 7 }));
});

test('a wrong text has its fault marked and explained, a right one nothing', () => {
  for (const { text, isFaulty, marks, message, why } of exercise({ seed: 3, items: 40 })) {
    expect(why).not.toBe('');
    if (isFaulty) {
      expect(message).toBeTruthy();
      expect(marks.length).toBeGreaterThan(0);
      for (const { start, end } of marks) expect(text.slice(start, end).trim()).not.toBe('');
    } else expect({ marks, message }).toEqual({ marks: [], message: undefined });
  }
});

test('an exercise of a theme keeps to it', () => {
  expect(exerciseThemes.length).toBeGreaterThan(4);
  for (const { id } of exerciseThemes) {
    const items = exercise({ theme: id, seed: 1 });
    expect(items.length).toBeGreaterThanOrEqual(4);
    const own = themes.find((theme) => theme.id === id)?.rules as readonly string[];
    for (const { rule } of items) expect(own).toContain(rule);
  }
});

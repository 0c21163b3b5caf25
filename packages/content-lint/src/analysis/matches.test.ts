import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test.each([
  ['ett, två, tre', /\p{L}+/gu],
  ['ett', /x*/gu],
  ['', /a/g],
  ['aaa', /(?<=a)a/g],
])('finds what matchAll finds in %j', (text, pattern) => {
  pattern.lastIndex = 2;
  const placed = (match: RegExpExecArray): [number, string] => [match.index, match[0]];
  expect(matchesOf(text, pattern).map(placed)).toEqual(Array.from(text.matchAll(new RegExp(pattern.source, pattern.flags)), placed));
});

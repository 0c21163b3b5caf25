import { expect, test } from 'vitest';
import { lintText } from '../src/index.ts';
import { judgedRules, keyOf, readJudgements } from '../scripts/evaluate/judgements.ts';
import { allRules } from '../src/rules/all-rules.ts';

const known = new Set(allRules.map(({ meta }) => meta.id));

test.each(judgedRules())('the verdicts on %s can be read, and there is such a rule', (rule) => {
  expect(known).toContain(`content/${rule}`);
  expect(readJudgements(rule).size).toBeGreaterThan(0);
});

test('a rule that nobody has judged has no verdicts', () => {
  expect(readJudgements('no-such-rule').size).toBe(0);
});

test('two texts that the same is said of as a whole have a key each', () => {
  const hard = 'Kommunstyrelsens förvaltningsorganisation dokumenterar verksamheten. '.repeat(40);
  const keys = ['a', 'b'].map((uri) => lintText(hard, { uri, format: 'text' }).findings.filter(({ rule }) => rule === 'content/lix').map(keyOf));
  expect(keys).toEqual([[expect.stringMatching(/^[0-9a-f]{12}$/u)], [expect.stringMatching(/^[0-9a-f]{12}$/u)]]);
  expect(keys[0]).not.toEqual(keys[1]);
});

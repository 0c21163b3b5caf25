import { expect, test } from 'vitest';
import { judgedRules, readJudgements } from '../scripts/evaluate/judgements.ts';
import { allRules } from '../src/rules/all-rules.ts';

const known = new Set(allRules.map(({ meta }) => meta.id));

test.each(judgedRules())('the verdicts on %s can be read, and there is such a rule', (rule) => {
  expect(known).toContain(`content/${rule}`);
  expect(readJudgements(rule).size).toBeGreaterThan(0);
});

test('a rule that nobody has judged has no verdicts', () => {
  expect(readJudgements('no-such-rule').size).toBe(0);
});

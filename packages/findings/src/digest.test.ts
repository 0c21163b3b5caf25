import { expect, test } from 'vitest';
import { finding } from '../test/sample-report.ts';
import { digest, digestTitles } from './digest.ts';
import type { Finding } from './finding.ts';

const at = (line: number, uri = 'a.md'): Pick<Finding, 'location'> => ({ location: { kind: 'text', uri, line, column: 1, endLine: line, endColumn: 2 } });
const rulesOf = (findings: Finding[], most?: number): string[] => digest(findings, most).entries.map(({ level, rule, places }) => `${level} ${rule} ${places}`);

test('groups by rule with the number of places and the first of them, whatever order they come in', () => {
  const { entries, left } = digest([finding({ ...at(9), message: 'Nio.' }), finding({ ...at(3, 'b.md') }), finding({ ...at(2), message: 'Två.' })]);
  expect(entries).toEqual([{ level: 'should', rule: 'content/confused-words', places: 3, first: finding({ ...at(2), message: 'Två.' }) }]);
  expect(left).toEqual({ rules: 0, places: 0 });
});

test('puts the worst first: level, then harm, then certainty, then number of places', () => {
  expect(
    rulesOf([
      finding({ rule: 'tip', severity: 'info', impact: 'harm' }),
      finding({ rule: 'b-fault' }),
      finding({ rule: 'a-fault' }),
      finding({ rule: 'many', ...at(1) }),
      finding({ rule: 'many', ...at(2) }),
      finding({ rule: 'sure', certainty: 'certain' }),
      finding({ rule: 'barrier', impact: 'barrier' }),
      finding({ rule: 'harm', impact: 'harm', certainty: 'ask' }),
      finding({ rule: 'error', severity: 'error', impact: 'advice' }),
    ]),
  ).toEqual(['must error 1', 'should harm 1', 'should barrier 1', 'should sure 1', 'should many 2', 'should a-fault 1', 'should b-fault 1', 'tip tip 1']);
});

test('keeps a rule that is both grave and less grave apart', () => {
  expect(rulesOf([finding({ rule: 'x' }), finding({ rule: 'x', severity: 'error' }), finding({ rule: 'x', severity: 'error', ...at(4) })])).toEqual(['must x 2', 'should x 1']);
});

test('shows ten at most in all, and says what is left', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ rule: `rule-${String(index).padStart(2, '0')}` }));
  expect(digest(many).entries.map(({ rule }) => rule)).toEqual(many.slice(0, 10).map(({ rule }) => rule));
  expect(digest([...many, finding({ rule: 'rule-11', ...at(9, 'z.md') })], 11).left).toEqual({ rules: 1, places: 1 });
  expect(digest([...many, finding({ rule: 'a', severity: 'info', ...at(9) }), finding({ rule: 'a', severity: 'info' })]).left).toEqual({ rules: 3, places: 4 });
});

test('leaves out what is let be, and what is about the project', () => {
  expect(
    rulesOf([
      finding({ suppression: { kind: 'comment', reason: 'Citat.', text: 'stad-disable' } }),
      finding({ baselineState: 'unchanged' }),
      finding({ tool: 'stad', rule: 'stad/edition-not-set', location: { kind: 'project' } }),
      finding({ baselineState: 'new', rule: 'new' }),
    ]),
  ).toEqual(['should new 1']);
  expect(digest([]).entries).toEqual([]);
});

test('puts a remark of stad after those on the text', () => {
  expect(rulesOf([finding({ rule: 'stad/unused', tool: 'stad', impact: 'harm' }), finding({ rule: 'z', impact: 'advice' })])).toEqual(['should z 1', 'should stad/unused 1']);
});

test('names the levels in both languages', () => {
  expect(Object.values(digestTitles.sv)).toEqual(['Måste rättas', 'Bör ändras', 'Tips']);
  expect(new Set(Object.values(digestTitles.en)).size).toBe(3);
});

import { describe, expect, test } from 'vitest';
import { applyBaseline, canBeBaselined, formatBaseline, nextBaseline, parseBaseline, type BaselineEntry } from './baseline.ts';
import type { Finding } from './finding.ts';

const finding = (fingerprint: string, more: Partial<Finding> & { uri?: string } = {}): Finding => {
  const { uri = 'a.md', ...rest } = more;
  return {
    rule: 'content/x', tool: 'content', severity: 'warning', certainty: 'likely', outcome: 'failed', location: { kind: 'file', uri }, message: '', excerpt: '', impact: 'fault',
    audience: 'writer', fingerprint, url: '/regler/content/x', ...rest,
  };
};
const entry = (fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({ rule: 'content/x', fingerprint, n: 1, uri: 'a.md', reason: 'skuld', ...more });
const states = (findings: readonly Finding[], entries: readonly BaselineEntry[], measureOf?: (finding: Finding) => number | undefined) =>
  applyBaseline(findings, entries, measureOf).map(({ baselineState }) => baselineState);

describe('a finding', () => {
  test('is let be in whichever file it now stands, and of several alike as many as there are', () => {
    expect(states([finding('a', { uri: 'b.md' }), finding('a'), finding('a'), finding('b')], [entry('a'), entry('a', { n: 2 })])).toEqual(['unchanged', 'unchanged', 'new', 'new']);
  });

  test('of another rule is new', () => {
    expect(states([finding('a', { rule: 'content/y' })], [entry('a')])).toEqual(['new']);
  });

  test('that was there before for another reason stays so', () => {
    expect(states([finding('a', { baselineState: 'unchanged' }), finding('b', { baselineState: 'new' })], [entry('b')])).toEqual(['unchanged', 'unchanged']);
  });

  test.each<[string, Partial<Finding>]>([
    ['harms somebody', { impact: 'harm' }],
    ['is said of the run', { tool: 'stad' }],
    ['only several texts show', { tool: 'content', location: { kind: 'project' } }],
    ['is suppressed', { suppression: { kind: 'comment', reason: 'citat', text: 'x' } }],
  ])('that %s is never let be', (_what, more) => {
    expect(canBeBaselined(finding('a', more))).toBe(false);
    expect(states([finding('a', more)], [entry('a')])).toEqual(['new']);
    expect(nextBaseline([finding('a', more)], [], { reason: 'skuld' }).entries).toEqual([]);
  });
});

describe('a measure', () => {
  const measureOf = ({ message }: Finding): number => Number(message);
  const lix = (value: number, more: { uri?: string; fingerprint?: string } = {}): Finding => finding(more.fingerprint ?? 'h', { message: String(value), uri: more.uri ?? 'a.md' });

  test.each<[what: string, now: Finding, state: string]>([
    ['is no worse', lix(50), 'unchanged'],
    ['is better', lix(48), 'unchanged'],
    ['is worse', lix(51), 'new'],
    ['has another heading', lix(50, { fingerprint: 'ny' }), 'unchanged'],
    ['lies in a renamed file', lix(50, { uri: 'b.md' }), 'unchanged'],
    ['is of another file', lix(50, { uri: 'b.md', fingerprint: 'ny' }), 'new'],
  ])('%s', (_what, now, state) => {
    expect(states([now], [entry('h', { value: 50 })], measureOf)).toEqual([state]);
  });

  test('is lowered when it gets better, and raised only with a reason', () => {
    const before = [entry('h', { value: 50 })];
    expect(nextBaseline([lix(48)], before, { measureOf }).entries).toEqual([entry('h', { value: 48 })]);
    expect(nextBaseline([lix(55)], before, { measureOf })).toEqual({ entries: before, added: 0, removed: 0 });
    expect(nextBaseline([lix(55)], before, { measureOf, reason: 'ny lag' })).toEqual({ entries: [entry('h', { value: 55, reason: 'ny lag' })], added: 1, removed: 0 });
  });
});

describe('the next baseline', () => {
  test('loses what is gone, keeps the reasons of what is there, and grows only with a reason', () => {
    const before = [entry('a', { reason: 'citat' }), entry('gone'), entry('a', { n: 2 })];
    const now = [finding('a'), finding('new', { uri: 'ny.md' })];
    expect(nextBaseline(now, before, {})).toEqual({ entries: [entry('a', { reason: 'citat' })], added: 0, removed: 2 });
    expect(nextBaseline(now, before, { reason: 'skuld' })).toEqual({ entries: [entry('a', { reason: 'citat' }), entry('new', { uri: 'ny.md' })], added: 1, removed: 2 });
  });

  test('keeps what nobody has looked for', () => {
    const before = [entry('k', { rule: 'kit/x' }), entry('gone')];
    expect(nextBaseline([], before, { hasRun: (rule) => rule !== 'kit/x' })).toEqual({ entries: [before[0]], added: 0, removed: 1 });
  });

  test('lets be all that was found when it is made, and nothing more', () => {
    const found = [finding('a'), finding('a'), finding('b')];
    const { entries } = nextBaseline(found, [], { reason: 'skuld' });
    expect(states(found, parseBaseline(formatBaseline(entries), 'x'))).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(states([...found, finding('a')], entries).at(-1)).toBe('new');
  });
});

describe('the file', () => {
  test('is a line an entry, in an order of its own', () => {
    const text = formatBaseline([entry('b', { uri: 'ö.md' }), entry('a', { n: 10 }), entry('a', { n: 2, value: 51.5 })]);
    expect(text.split('\n').map((line) => line.slice(0, 60))).toEqual([
      '{"rule":"content/x","fingerprint":"a","n":2,"uri":"a.md","re',
      '{"rule":"content/x","fingerprint":"a","n":10,"uri":"a.md","r',
      '{"rule":"content/x","fingerprint":"b","n":1,"uri":"ö.md","re',
      '',
    ]);
    expect(formatBaseline(parseBaseline(text.replaceAll('\n', '\r\n\r\n').replace(/^/u, '\uFEFF'), 'x'))).toBe(text);
  });

  test.each([
    ['{"rule":"x"', 'It is not JSON'],
    ['null', 'It has no rule'],
    ['[]', 'It has no rule'],
    ['{"rule":"x","fingerprint":"a","n":0,"uri":"a","reason":"b"}', 'It has no rule'],
    ['{"rule":"x","fingerprint":"a","n":1,"uri":"a","reason":" "}', 'It has no rule'],
    ['{"rule":"x","fingerprint":"a","n":1,"uri":"a","reason":"b","value":"1"}', 'It has no rule'],
  ])('tells where it is broken: %s', (line, why) => {
    expect(() => parseBaseline(`${formatBaseline([entry('a')])}${line}\n`, 'stad.baseline.jsonl')).toThrow(
      expect.objectContaining({ code: 'BASELINE_BROKEN', what: 'stad.baseline.jsonl has a fault on line 2', why: expect.stringContaining(why) }),
    );
  });

  test('of a hundred thousand lines is read, matched and written', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) => finding(String(index % 50_000)));
    const { entries } = nextBaseline(findings, [], { reason: 'skuld' });
    expect(states(findings, parseBaseline(formatBaseline(entries), 'x')).includes('new')).toBe(false);
  });
});

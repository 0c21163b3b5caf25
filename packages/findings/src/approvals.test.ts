import { expect, test } from 'vitest';
import { applyApprovals, approvalOf, formatApproval, parseApprovals, type Approval } from './approvals.ts';
import type { Finding, Location } from './finding.ts';

const at = (line: number, uri = 'a.md'): Location => ({ kind: 'text', uri, line, column: 1, endLine: line, endColumn: 5 });
const inWord = (paragraph: number): Location => ({ kind: 'docx', uri: 'a.docx', part: 'word/document.xml', paragraph, start: 0, end: 4, headingPath: [] });

const finding = (location: Location, more: Partial<Finding> = {}): Finding => ({
  rule: 'content/x',
  tool: 'content',
  severity: 'warning',
  certainty: 'certain',
  outcome: 'failed',
  location,
  message: 'Fel.',
  excerpt: 'ska',
  impact: 'fault',
  audience: 'writer',
  fingerprint: 'f',
  url: '/regler/content/x',
  ...more,
});
const secret = (location: Location): Finding => finding(location, { impact: 'harm', excerpt: '••••••-••••' });

const because = { reason: 'citat', text: 'Ur lagen.', owner: 'Ekuddens sdf' } as const;
const suppressed = (findings: readonly Finding[], approval: Approval): boolean[] => {
  const { unused } = applyApprovals(findings, [{ line: 1, approval }]);
  const marked = findings.map(({ suppression }) => suppression !== undefined);
  expect(unused.length === 1).toBe(!marked.includes(true));
  return marked;
};

test('a finding is known by its words, and by its number among those alike', () => {
  const alone = [finding(at(1)), finding(at(2), { excerpt: 'bör' })] as const;
  expect(approvalOf(alone[0], alone, because)).toEqual({ rule: 'content/x', uri: 'a.md', excerpt: 'ska', ...because });
  const twice = [finding(at(9)), finding(at(2))] as const;
  expect(approvalOf(twice[0], twice, because).nth).toBe(2);
  expect(suppressed(twice, approvalOf(twice[0], twice, because))).toEqual([true, false]);
  expect(twice[0].suppression).toEqual({ kind: 'file', reason: 'citat', text: 'Ur lagen.' });
});

test('without a number all that are alike are approved, and nothing of another rule, file or word', () => {
  const findings = [finding(at(1)), finding(at(2)), finding(at(3), { rule: 'content/y' }), finding(at(4, 'b.md')), finding(at(5), { excerpt: 'bör' })];
  expect(suppressed(findings, { rule: 'content/x', uri: 'a.md', excerpt: 'ska', ...because })).toEqual([true, true, false, false, false]);
});

test('what is private is known by its place alone', () => {
  const text = [secret(at(1)), secret(at(2))] as const;
  expect(approvalOf(text[1], text, because)).toEqual({ rule: 'content/x', uri: 'a.md', nth: 2, ...because });
  expect(suppressed(text, approvalOf(text[1], text, because))).toEqual([false, true]);
  const word = [secret(inWord(3)), secret(inWord(7))] as const;
  expect(approvalOf(word[1], word, because)).toEqual({ rule: 'content/x', uri: 'a.docx', paragraph: 7, ...because });
  expect(suppressed(word, approvalOf(word[1], word, because))).toEqual([false, true]);
  expect(suppressed([secret(at(1))], { rule: 'content/x', uri: 'a.md', excerpt: '••••••-••••', nth: 1, ...because })).toEqual([false]);
  // A second number in an approved paragraph is new.
  expect(suppressed([secret(inWord(3)), secret(inWord(3))], { rule: 'content/x', uri: 'a.docx', paragraph: 3, ...because })).toEqual([true, false]);
});

test('what is said of a whole text is known by its number', () => {
  const whole = finding({ kind: 'file', uri: 'a.docx' }, { excerpt: '' });
  expect(suppressed([whole], approvalOf(whole, [whole], because))).toEqual([true]);
});

test('a catalogue message is known by its keys', () => {
  const message = finding({ kind: 'catalogue', uri: 'sv.json', keyPath: 'start.title', line: 1, column: 1, endLine: 1, endColumn: 2 });
  expect(approvalOf(message, [message], because)).toMatchObject({ keyPath: 'start.title' });
  expect(suppressed([message], { rule: 'content/x', uri: 'sv.json', keyPath: 'start.text', ...because })).toEqual([false]);
});

test('a suppression that is there already stays', () => {
  const own = finding(at(1), { suppression: { kind: 'comment', reason: 'x', text: 'y' } });
  applyApprovals([own], [{ line: 1, approval: { rule: 'content/x', uri: 'a.md', excerpt: 'ska', ...because } }]);
  expect(own.suppression?.kind).toBe('comment');
});

test('lines are read as they are written', () => {
  const approval: Approval = { rule: 'content/x', uri: 'a.md', excerpt: 'ska', nth: 2, ...because, until: '2027-06-30' };
  expect(parseApprovals(`\uFEFF\r\n${formatApproval(approval)}\r\n`, 'stad.godkant.jsonl')).toEqual([{ line: 2, approval }]);
});

test.each([
  ['no JSON', '{'],
  ['no object', 'null'],
  ['no reason', '{"rule":"a","uri":"b","excerpt":"c","text":"d","owner":"e"}'],
  ['another reason', '{"rule":"a","uri":"b","excerpt":"c","text":"d","owner":"e","reason":"nja"}'],
  ['nobody who answers', '{"rule":"a","uri":"b","excerpt":"c","text":"d","owner":" ","reason":"citat"}'],
  ['nothing to know it by', '{"rule":"a","uri":"b","text":"d","owner":"e","reason":"citat"}'],
  ['a number that is none', '{"rule":"a","uri":"b","nth":0,"text":"d","owner":"e","reason":"citat"}'],
])('refuses a line with %s', (_what, line) => {
  expect(() => parseApprovals(`\n${line}`, 'stad.godkant.jsonl')).toThrow(expect.objectContaining({ code: 'APPROVALS_BROKEN', message: expect.stringContaining('line 2') as string }) as Error);
});

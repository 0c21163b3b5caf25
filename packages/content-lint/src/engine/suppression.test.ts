import { expect, test } from 'vitest';
import { exampleNumber } from '../../test/judge.ts';
import { applyEdits, lintText, lintUnits } from '../index.ts';

const lint = (source: string, format: 'markdown' | 'html' = 'markdown'): ReturnType<typeof lintText>['findings'] =>
  lintText(source, { uri: 'a', format, rules: { 'content/lix': 'off' } }).findings;
const open = (source: string, format?: 'markdown' | 'html'): string[] =>
  lint(source, format)
    .filter(({ suppression }) => suppression === undefined)
    .map(({ rule, excerpt }) => `${rule} ${excerpt}`);

test('a comment suppresses the next line, and its finding stays with the reason', () => {
  const source = '<!-- stad-disable-next-line content/bureaucratic-words -- lagtext -->\n\nDu skall svara.\n\nDu skall vänta.\n';
  expect(open(source)).toEqual(['content/bureaucratic-words skall']);
  expect(lint(source)[0]?.suppression).toEqual({
    kind: 'comment',
    reason: 'lagtext',
    text: 'stad-disable-next-line content/bureaucratic-words -- lagtext',
  });
});

test('a comment suppresses until it is enabled again', () => {
  expect(
    open('<p>Du skall a.</p><!-- stad-disable content/bureaucratic-words -- x --><p>Du skall b.</p><!-- stad-enable --><p>Du skall c.</p>', 'html'),
  ).toHaveLength(2);
});

test('without ids all rules are suppressed, with others only those', () => {
  expect(open('<!-- stad-disable -- citat -->\n\nDu skall säkerhetsställa.\n')).toEqual([]);
  expect(open('<!-- stad-disable content/confused-words, content/lix -- citat -->\n\nDu skall säkerhetsställa.\n')).toEqual(['content/bureaucratic-words skall']);
});

test("ESLint's own words mean the same when they name our ids, and are not ours to tidy", () => {
  expect(open('<!-- eslint-disable content/bureaucratic-words -->\n\nDu skall svara.\n')).toEqual([]);
  expect(open('<!-- eslint-disable -->\n\nDu skall svara.\n')).toEqual(['content/bureaucratic-words skall']);
  expect(open('<!-- eslint-disable content/confused-words -->\n\nText.\n')).toEqual([]);
});

test.each(['stad:\n  disable:\n    content/bureaucratic-words: lagtext\n', 'stad: { disable: { content/bureaucratic-words: lagtext } }\n', 'stad:\n  disable: { "content/bureaucratic-words": "lagtext" }\n'])(
  'front matter suppresses in the whole document: %s',
  (yaml) => {
    const source = `---\n${yaml}---\n\nDu skall svara.\n`;
    expect(open(source)).toEqual([]);
    expect(lint(source)[0]?.suppression).toMatchObject({ kind: 'frontMatter', reason: 'lagtext' });
  },
);

test('reads the language and the texts of the front matter', () => {
  expect(open('---\ntitle: Du skall svara\ndescription: "Vi säkerhetsställer"\n---\n')).toEqual(['content/bureaucratic-words skall', 'content/confused-words säkerhetsställer']);
  expect(open('---\nlang: en\n---\n\nskall\n')).toEqual([]);
});

test('an unused suppression is an info, and its removal an edit', () => {
  const source = 'Text.\r\n<!-- stad-disable-next-line content/lix content/phone-format -- gammalt -->\r\nMer.\r\n';
  const findings = lintText(source, { uri: 'a', format: 'markdown' }).findings;
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['stad/unused-suppression', 'info'],
    ['stad/unused-suppression', 'info'],
  ]);
  expect(applyEdits(source, findings.flatMap(({ edits }) => edits ?? []))).toBe('Text.\r\nMer.\r\n');
  expect(lint('---\nstad:\n  disable:\n    content/phone-format: gammalt\n---\n\nText.\n')).toHaveLength(1);
});

test('keeps a comment that suppresses one of its rules', () => {
  const source = '<!-- stad-disable content/phone-format content/confused-words -- x -->\n\nVi säkerhetsställer.\n';
  const [unused] = lint(source).filter(({ rule }) => rule === 'stad/unused-suppression');
  expect(unused?.message).toContain('content/phone-format');
  expect(unused?.edits).toBeUndefined();
});

test('says so when the suppressed rule does not exist, and nothing of a rule that is off', () => {
  expect(lint('<!-- stad-disable content/bureaucratic-word -- x -->\n')[0]?.message).toBe('Det finns ingen regel som heter content/bureaucratic-word. Rätta namnet eller ta bort undantaget.');
  expect(lint('<!-- stad-disable content/lix -- x -->\n')).toEqual([]);
});

test('a suppressed private number stays masked', () => {
  const findings = lint(`<!-- stad-disable content/no-personnummer -- ${exampleNumber} är ett exempel -->\n\nNumret ${exampleNumber}.\n`);
  expect(JSON.stringify(findings)).not.toContain(exampleNumber);
  expect(findings.filter(({ rule }) => rule === 'content/no-personnummer').at(-1)?.suppression?.reason).toContain('••••••-••••');
});

test('units of another host bring their own comments', () => {
  const source = "// stad-disable-next-line content/bureaucratic-words -- lag\nconst a = 'Du skall svara'";
  const at = source.indexOf('Du');
  const unit = { kind: 'message' as const, text: 'Du skall svara', segments: [{ at: 0, source: at, length: 14 }] };
  const { findings } = lintUnits([unit], source, { uri: 'a', comments: [{ start: 0, end: 59, text: source.slice(2, 59) }] });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ excerpt: 'skall', location: { line: 2, column: 15 }, suppression: { reason: 'lag' } });
});

// Of a megabyte each. The time limit is the assertion: these take a second or two, and an hour when the work is quadratic.
test.each<[string, 'markdown' | 'html', string]>([
  ['a comment of as many words', 'html', `<!-- stad-disable ${'ord '.repeat(250_000)}-->`],
  ['comments with a finding after each', 'markdown', '<!-- stad-disable -->skall '.repeat(37_000)],
  ['comments that turn a rule off and on', 'html', '<!-- stad-disable content/lix --><!-- stad-enable -->skall '.repeat(18_000)],
  ['comments about the next line, all on one', 'html', '<!-- stad-disable-next-line -->'.repeat(32_000)],
  ['comments about their line, all on one, with a finding after each', 'html', '<!-- stad-disable-line -->skall '.repeat(32_000)],
])('ends on %s', (_, format, source) => {
  expect(lintText(source, { uri: 'a', format }).document.uri).toBe('a');
});

test('a report does not grow with each rule that a long comment names', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `content/finns-inte-${index}`).join(' ');
  const source = `<!-- stad-disable ${ids} -->\n\nText.\n`;
  const findings = lint(source);
  expect(findings).toHaveLength(2000);
  expect(findings[0]?.excerpt).toMatch(/^<!-- stad-disable content\/finns-inte-0 .* content\/finns-inte-\d+ …$/u);
  expect(JSON.stringify(findings).length).toBeLessThan(2000 * 1500);
});

test('a long reason is shortened for each finding, and masked first', () => {
  const source = `<!-- stad-disable -- ${'så står det i lagen '.repeat(24)}${exampleNumber} ${'och så vidare '.repeat(200)}-->\n\nDu skall svara.\n`;
  const finding = lint(source).find(({ rule }) => rule === 'content/bureaucratic-words');
  expect(finding?.suppression?.reason).toMatch(/^så står .* ••••••-•••• och så …$/u);
  expect(finding?.suppression?.text.length).toBeLessThan(510);
});

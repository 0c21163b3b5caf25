import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { hostileTexts } from '@stad/test-kit';
import { afterEach, expect, test, vi } from 'vitest';
import { config, faulty, places, TempProject } from './temp-project.ts';

const refused = vi.hoisted(() => ({ path: '' }));
// Tests may run as root, whom no file mode stops.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const readFile = (path: string, ...rest: []): Promise<unknown> =>
    refused.path !== '' && String(path).endsWith(refused.path)
      ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open' }))
      : real.readFile(path, ...rest);
  return { ...real, readFile, default: { ...real, readFile } };
});
afterEach(() => {
  refused.path = '';
});

/** A project with one good file, whose finding must always be reported. */
const projectWith = (files: Record<string, string | Uint8Array> = {}): TempProject =>
  new TempProject({ 'stad.config.json': config(), 'bra.md': faulty, ...files });

const good = 'bra.md:1 content/confused-words';

/** One problem: exit code 2, one line on stderr with what, why and the way out, the same in the report, other findings kept. */
async function expectProblem(project: TempProject, args: string[], expected: { code: string; uri?: string; message: RegExp }): Promise<void> {
  const { code, report, stderr } = await project.check(args);
  expect(code).toBe(2);
  expect(report.errors).toEqual([{ code: expected.code, ...(expected.uri && { uri: expected.uri }), message: expect.stringMatching(expected.message), remedy: expect.stringMatching(/\.$/) }]);
  const [problem] = report.errors;
  expect(stderr).toBe(`Stad: ${problem?.message} ${problem?.remedy}\n`);
  expect(places(report)).toEqual([good]);
}

test('a missing path', () =>
  expectProblem(projectWith(), ['bra.md', 'borta/sida.md'], { code: 'FILE_NOT_FOUND', uri: 'borta/sida.md', message: /^borta\/sida\.md finns inte\. / }));

test('a glob that fits nothing', () =>
  expectProblem(projectWith(), ['bra.md', 'borta/**/*.md'], { code: 'FILE_NOT_FOUND', uri: 'borta/**/*.md', message: /mönster/ }));

test('an unreadable file', () => {
  refused.path = 'hemlig.md';
  return expectProblem(projectWith({ 'hemlig.md': faulty }), [], { code: 'FILE_UNREADABLE', uri: 'hemlig.md', message: /EACCES\.$/ });
});

test('bytes that are not UTF-8', () =>
  expectProblem(projectWith({ 'latin1.md': Buffer.from('Hej på dig å ä ö', 'latin1') }), [], { code: 'FILE_UNDECODABLE', uri: 'latin1.md', message: /UTF-8/ }));

test('a file over the limit, which is never read', () => {
  const size = 20 * 1024 * 1024 + 1;
  refused.path = 'stor.txt';
  return expectProblem(projectWith({ 'stor.txt': Buffer.alloc(size, 'a') }), [], { code: 'FILE_TOO_LARGE', uri: 'stor.txt', message: /21\.0 MB\. Gränsen är 21\.0 MB\./ });
});

test('a named file of a type that nothing judges', () =>
  expectProblem(projectWith({ 'brev.odt': 'PK' }), ['bra.md', 'brev.odt'], { code: 'FILE_UNSUPPORTED', uri: 'brev.odt', message: /\.txt/ }));

test('a Word document that is damaged', () =>
  expectProblem(projectWith({ 'brev.docx': 'PK' }), [], { code: 'DOCX_BROKEN', uri: 'brev.docx', message: /inget Word-dokument/ }));

test('a Word document with a password', () =>
  expectProblem(projectWith({ 'brev.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex') }), [], { code: 'DOCX_LOCKED', uri: 'brev.docx', message: /lösenord/ }));

test('a named pipe, which would never end', () => {
  const project = projectWith();
  execFileSync('mkfifo', [join(project.root, 'rör.md')]);
  return expectProblem(project, ['bra.md', 'rör.md'], { code: 'NOT_A_FILE', uri: 'rör.md', message: /rör\.md/ });
});

test('several problems are one line each, and win over blocking findings', async () => {
  const project = projectWith({ 'stad.config.json': config({ rules: { 'content/confused-words': 'error' } }) });
  const { code, stderr, report } = await project.check(['a.md', 'b.md', 'bra.md']);
  expect([code, report.summary.errors, report.summary.failedFiles]).toEqual([2, 1, 2]);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});

test.each([
  ['unknown option', ['check', '--nope'], /--nope/],
  ['unknown command', ['chek'], /chek\. Menade du check\?/],
  ['unknown format', ['check', '--format', 'xml'], /xml.*pretty, json, sarif, github/],
  ['unknown tool', ['check', '--only', 'content,prettier'], /prettier.*content, eslint, stylelint/],
  ['unknown language', ['check', '--lang', 'fi'], /fi.*sv, en/],
  ['number that is none', ['check', '--max-warnings', 'många'], /--max-warnings/],
  ['option without its value', ['check', '--format'], /--format/],
  ['unknown edition', ['check', '--edition', '1999.1'], /1999\.1.*2026\.1/],
  ['unknown rule', ['explain', 'content/lixx'], /content\/lixx.*content\/lix\?/],
  ['standard input without the tool for texts', ['check', '--stdin-filename', 'a.md', '--only', 'eslint'], /--stdin-filename/],
  ['standard input and paths', ['check', '--stdin-filename', 'a.md', 'b.md'], /--stdin-filename/],
])('%s', async (_name, args, message) => {
  const { code, stdout, stderr } = await projectWith().stad(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^Stad: [^\n]+\.\n$/);
});

test.each([
  ['no JSON', '{', 'CONFIG_BROKEN', /stad\.config\.json/],
  ['an unknown key', '{"rulez":{}}', 'CONFIG_INVALID', /rulez är okänd; menade du rules\?/],
  ['a wrong type', '{"include":"docs"}', 'CONFIG_INVALID', /include ska vara en lista/],
  ['an unknown severity', '{"rules":{"content/lix":"fatal"}}', 'CONFIG_INVALID', /rules\.content\/lix ska vara ett av off, error, warning, info/],
  ['a rule without namespace', '{"rules":{"lix":"off"}}', 'CONFIG_INVALID', /"lix"/],
  ['no object', '[]', 'CONFIG_INVALID', /ska vara ett objekt/],
  ['an unknown edition', '{"edition":"1999.1"}', 'UNKNOWN_EDITION', /1999\.1/],
])('a config with %s', async (_name, text, _code, message) => {
  const { code, stderr } = await projectWith({ 'stad.config.json': text }).stad(['check']);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['an unknown rule', { 'content/lixx': 'off' }, 'UNKNOWN_RULE', /Det finns ingen regel content\/lixx\. Menade du content\/lix\?/],
  ['an unknown rule of stad', { 'stad/nope': 'off' }, 'UNKNOWN_RULE', /stad\/nope/],
  ['an unknown option of a rule', { 'content/sentence-length': ['info', { hardness: 3 }] }, 'CONFIG_INVALID', /content\/sentence-length: Nyckeln hardness är okänd/],
  ['an option of the wrong type', { 'content/sentence-length': ['info', { warning: 'många' }] }, 'CONFIG_INVALID', /warning ska vara ett (hel)?tal/],
])('%s in the config, which does not count', (_name, rules, code, message) =>
  expectProblem(projectWith({ 'stad.config.json': config({ rules }) }), [], { code, uri: 'stad.config.json', message }),
);

test('a config that throws', async () => {
  const project = projectWith();
  project.write('stad.config.ts', 'throw new Error("nej\\nrad två");');
  const { code, stderr } = await project.stad(['check']);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^Stad: stad\.config\.ts går inte att läsa in\. nej\. [^\n]+\n$/)]);
});

test('a broken nested config is a problem, and the rest is judged', async () => {
  const project = projectWith({ 'under/stad.config.json': '{', 'under/a.md': faulty });
  const { code, report } = await project.check();
  expect(code).toBe(2);
  expect(report.errors).toMatchObject([{ code: 'CONFIG_BROKEN', uri: 'under/stad.config.json' }]);
  expect(places(report)).toContain(good);
});

test('a loop of links is skipped once with an info', async () => {
  const project = projectWith();
  project.link('mapp/runt', '..');
  project.link('mapp/sig', 'sig');
  const { code, report, stderr } = await project.check();
  expect([code, stderr]).toEqual([0, '']);
  expect(places(report)).toEqual(['mapp/runt:0 stad/symlink-loop', 'mapp/sig:0 stad/symlink-loop', good]);
  expect(report.findings[0]?.severity).toBe('info');
});

test('two folders that link to each other are walked once', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a/a.md': faulty, 'b/b.md': faulty });
  project.link('a/b', '../b');
  project.link('b/a', '../a');
  const { code, report } = await project.check();
  expect([code, places(report)]).toEqual([0, ['a/a.md:1 content/confused-words', 'b/b.md:1 content/confused-words']]);
});

test('empty files, CRLF, a byte order mark and broken HTML are ordinary input', async () => {
  const project = projectWith({
    'tom.md': '',
    'crlf.md': `# Rubrik\r\n\r\n${faulty.replace('\n', '\r\n')}`,
    'bom.md': `\uFEFF${faulty}`,
    'trasig.html': `<p><<div <a href=x </p>${'<b>'.repeat(2000)}</i>&nosuch; Vi ska säkerhetsställa det.</ p`,
    'null.txt': `\u0000${faulty}`,
  });
  const { code, report, stderr } = await project.check();
  expect([code, stderr]).toEqual([0, '']);
  const words = report.findings.filter(({ rule }) => rule === 'content/confused-words').map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(words).toEqual(['bom.md:1:8', 'bra.md:1:8', 'crlf.md:3:8', 'null.txt:1:9', expect.stringMatching(/^trasig\.html:1:/)]);
  expect(report.summary.files).toBe(6);
});

test.each(hostileTexts(50_000).map(({ name, text }) => [name, text]))('a text made to be slow to judge and to print: %s', async (_name, text) => {
  const { code, stderr } = await projectWith().stad(['check', '--stdin-filename', 'a.html'], { stdin: text });
  expect([code, stderr]).toEqual([0, '']);
});

test('a path outside the root with --fix is refused, and what is inside is mended', async () => {
  const project = projectWith();
  writeFileSync(join(project.outside, 'ute.md'), faulty);
  const { code, report, stderr } = await project.check(['--fix', '../ute.md', 'bra.md']);
  expect(code).toBe(2);
  expect(report.errors).toMatchObject([{ code: 'OUTSIDE_ROOT', uri: '../ute.md' }]);
  expect(stderr).toContain('../ute.md');
  expect(project.read('../ute.md')).toBe(faulty);
  expect(project.read('bra.md')).toContain('säkerställa');
  expect(places(report)).toEqual(['../ute.md:1 content/confused-words']);
});

test('a link out of the root is not written through', async () => {
  const project = projectWith();
  writeFileSync(join(project.outside, 'ute.md'), faulty);
  project.link('inne.md', '../ute.md');
  const { code } = await project.check(['--fix', 'inne.md']);
  expect([code, project.read('../ute.md')]).toEqual([2, faulty]);
});

test('a config outside the root is never run', async () => {
  const project = projectWith();
  mkdirSync(join(project.outside, 'annat'));
  writeFileSync(join(project.outside, 'annat/stad.config.mjs'), 'throw new Error("kördes");');
  writeFileSync(join(project.outside, 'annat/a.md'), faulty);
  const { code, report } = await project.check(['../annat']);
  expect([code, places(report)]).toEqual([0, ['../annat/a.md:1 content/confused-words']]);
});

test.each([
  [['check', '--profil', 'official'], 'Det finns ingen flagga --profil. Menade du --profile? Kör stad check --help'],
  [['explain'], 'Kommandot saknar <rule>. Kör stad explain --help'],
  [['chek'], 'Det finns inget kommando chek. Menade du check? Kör stad --help'],
  [['check', '--stdin-filename', 'a.md', 'b.md'], '--only utan content. Kör stad check --help'],
])('points at the help that tells what %j should have been', async (args, message) => {
  const { code, stderr } = await new TempProject().stad(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${message} för att se vad som går att skriva.\n`)]);
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { config, faulty, places, TempProject } from './temp-project.ts';

const schema = JSON.parse(readFileSync(new URL(import.meta.resolve('@stockholm/findings/schema/report.json')), 'utf8')) as object;

test('judges texts, Markdown and HTML, and says where and what', async () => {
  const project = new TempProject({
    'stad.config.json': config(),
    'a.txt': `Rubrik\n\n${faulty}`,
    'b.md': `# Rubrik\n\n${faulty}`,
    'c.html': `<!doctype html><html lang="sv"><body><p>${faulty}</p></body></html>`,
    'd.js': faulty,
  });
  const { code, report, stderr } = await project.check();
  expect(places(report)).toEqual(['a.txt:3 content/confused-words', 'b.md:3 content/confused-words', 'c.html:1 content/confused-words']);
  expect(report.findings.map(({ excerpt }) => excerpt)).toEqual(Array(3).fill('säkerhetsställa'));
  expect(report.documents.map(({ uri }) => uri)).toEqual(['a.txt', 'b.md', 'c.html']);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 3, files: 3, failedFiles: 0 });
  expect([code, stderr]).toEqual([0, '']);
});

test('exits with 1 on a new error, and on more warnings than allowed', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  expect((await project.check()).code).toBe(0);
  expect((await project.check(['--max-warnings', '1'])).code).toBe(0);
  expect((await project.check(['--max-warnings', '0'])).code).toBe(1);
  project.write('stad.config.json', config({ rules: { 'content/confused-words': 'error' } }));
  const { code, report } = await project.check();
  expect(code).toBe(1);
  expect(report.summary).toMatchObject({ errors: 1, warnings: 0, deviations: 1 });
});

test('writes JSON as its schema says, and the same bytes for the same files', async () => {
  const project = new TempProject({ 'b.md': faulty, 'a.txt': faulty, 'ö.html': '<p>Hej' });
  const first = await project.check(['finns-inte.md', '.']);
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  expect(validate(first.report) || validate.errors).toBe(true);
  expect(first.report.errors).toHaveLength(1);
  expect((await project.check(['finns-inte.md', '.'])).stdout).toBe(first.stdout);
});

test('says nothing of the machine, in any format', async () => {
  const project = new TempProject({ 'a.md': faulty });
  project.git('init', '-q');
  for (const format of ['json', 'sarif', 'github', 'pretty', 'html']) {
    const { stdout, stderr } = await project.stad(['check', '--format', format, 'a.md', 'borta.md', '../utanför.md']);
    expect(stdout + stderr).toContain('a.md');
    expect(stdout + stderr).not.toContain(project.outside);
  }
});

test('prints for a person: file, place, message, marked line, summary', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  const { stdout } = await project.stad(['check']);
  expect(stdout).toContain('a.md\n\n  1:8  varning  content/confused-words\n');
  expect(stdout).toContain('│ Vi ska säkerhetsställa att alla förstår.\n    │        ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾\n');
  expect(stdout).toContain('1 varning i 1 fil.');
});

test('masks private words in every format, also in the lines around other findings', async () => {
  // Skatteverket's test numbers are allowed, so this one is made: a date with a valid check digit.
  const canary = '750314-1231';
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': `Anna har ${canary} och ska säkerhetsställa det.\n` });
  for (const format of ['json', 'sarif', 'github', 'pretty', 'html']) {
    const { stdout, stderr, code } = await project.stad(['check', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).toContain('content/no-personnummer');
    expect(stdout + stderr).not.toContain(canary);
    expect(stdout + stderr).not.toContain('750314');
  }
});

test('speaks English when asked', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  const { stdout } = await project.stad(['check', '--lang', 'en']);
  expect(stdout).toContain('wrong word');
  expect(stdout).toContain('1 warning in 1 file.');
  project.write('stad.config.json', config({ lang: 'en' }));
  expect((await project.stad(['check'])).stdout).toContain('1 warning in 1 file.');
});

test('says as an info which edition counts when none is named', async () => {
  const project = new TempProject({ 'a.md': 'Hej.\n' });
  const { report, code } = await project.check();
  expect(places(report)).toEqual([':0 stad/edition-not-set']);
  expect([report.findings[0]?.severity, report.run.edition, code]).toEqual(['info', '2026.1', 0]);
  expect(places((await project.check(['--edition', '2026.1'])).report)).toEqual([]);
});

test('runs only the tools asked for, and lists what it left out', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  const { report } = await project.check(['--only', 'eslint,stylelint']);
  expect(report.findings).toEqual([]);
  expect(report.run.rules.skipped.map(({ rule }) => rule)).toContain('content/confused-words');
});

test('judges standard input under a name, which need not exist', async () => {
  const project = new TempProject({ 'stad.config.json': config({ overrides: [{ files: ['utkast'], rules: { 'content/confused-words': 'off' } }] }) });
  const { report } = await project.check(['--stdin-filename', 'sida.html'], { stdin: `<p>${faulty}</p>` });
  expect(places(report)).toEqual(['sida.html:1 content/confused-words']);
  expect((await project.check(['--stdin-filename', 'utkast/sida.md'], { stdin: faulty })).report.findings).toEqual([]);
  const wrong = await project.stad(['check', '--stdin-filename', 'a.docx'], { stdin: faulty });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('a.docx')]);
});

test('writes the report to a file below the root, and nowhere else', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  const { stdout, code } = await project.stad(['check', '--format', 'json', '--output', 'ut/rapport.json']);
  expect([stdout, code]).toEqual(['', 0]);
  expect(JSON.parse(project.read('ut/rapport.json'))).toMatchObject({ summary: { warnings: 1 } });
  const outside = await project.stad(['check', '--output', '../rapport.txt']);
  expect([outside.code, outside.stdout]).toEqual([2, '']);
  expect(outside.stderr).toContain('../rapport.txt');
});

test('re-bases SARIF and GitHub paths to the top of the repository', async () => {
  const project = new TempProject({ 'apps/site/stad.config.json': config(), 'apps/site/a.md': faulty, 'b.md': faulty });
  project.git('init', '-q');
  const cwd = 'apps/site';
  expect((await project.stad(['check', '--format', 'github', 'a.md', '../../b.md'], { cwd })).stdout).toMatch(
    /file=b\.md[^]*file=apps\/site\/a\.md/,
  );
  const sarif = await project.stad(['check', '--format', 'sarif'], { cwd });
  expect(sarif.stdout).toContain('"uri": "apps/site/a.md"');
  expect((await project.check(['a.md', '../../b.md'], { cwd })).report.findings.map(({ file }) => file)).toEqual(['../../b.md', 'a.md']);
});

test('honours suppressions, and keeps them in the report', async () => {
  const project = new TempProject({
    'stad.config.json': config(),
    'a.md': `<!-- stad-disable-next-line content/confused-words -- citat ur brev -->\n${faulty}`,
  });
  const { report, code } = await project.check(['--max-warnings', '0']);
  expect(report.findings.map(({ suppression }) => suppression?.reason)).toEqual(['citat ur brev']);
  expect([report.summary.suppressed, report.summary.warnings, code]).toEqual([1, 0, 0]);
});

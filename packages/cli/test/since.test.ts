import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { config, faulty, TempProject, type Outcome } from './temp-project.ts';
import type { JsonReport } from '@stockholm/findings/format/json';

const states = (report: JsonReport): string[] => report.findings.map(({ file, line, baselineState }) => `${file}:${line} ${baselineState}`);

function repository(files: Record<string, string>): TempProject {
  const project = new TempProject({ 'stad.config.json': config({ rules: { 'content/confused-words': 'error' } }), ...files });
  project.git('init', '-q');
  project.commit();
  return project;
}

const codeOf = ({ code }: Outcome): number => code;

test('judges changed files whole, and only changed lines are new', async () => {
  const project = repository({ 'a.md': `${faulty}\nEtt stycke.\n`, 'b.md': faulty });
  project.write('a.md', `${faulty}\nEtt annat stycke.\n\n${faulty}`);
  const outcome = await project.check(['--since', 'HEAD']);
  expect(states(outcome.report)).toEqual(['a.md:1 unchanged', 'a.md:5 new']);
  expect(outcome.report.summary).toMatchObject({ errors: 1, new: 1, baselined: 1, files: 1 });
  expect(codeOf(outcome)).toBe(1);
});

test('does not block on what was there before', async () => {
  const project = repository({ 'a.md': `${faulty}\nEtt stycke.\n` });
  project.write('a.md', `${faulty}\nEtt annat stycke.\n`);
  expect(codeOf(await project.check(['--since', 'HEAD']))).toBe(0);
});

test('compares with the merge base, not with what others did since', async () => {
  const project = repository({ 'a.md': 'Ett stycke.\n', 'b.md': faulty });
  project.git('checkout', '-q', '-b', 'gren');
  project.write('a.md', faulty);
  project.commit();
  project.git('checkout', '-q', 'main');
  project.write('b.md', 'Ett annat stycke.\n');
  project.commit();
  project.git('checkout', '-q', 'gren');
  expect(states((await project.check(['--since', 'main'])).report)).toEqual(['a.md:1 new']);
});

test('counts files that git does not know yet, staged ones and odd names, as new', async () => {
  const project = repository({ 'a.md': 'Ett stycke.\n', 'å ä "ö".md': 'Ett stycke.\n' });
  project.write('ny.md', faulty);
  project.write('å ä "ö".md', faulty);
  project.write('staged.md', faulty);
  project.git('add', 'staged.md');
  expect(states((await project.check(['--since', 'HEAD'])).report)).toEqual(['ny.md:1 new', 'staged.md:1 new', 'å ä "ö".md:1 new']);
});

test('follows a renamed file', async () => {
  const text = `${faulty}\nEtt stycke.\n\nEtt till.\n\nOch ett till.\n`;
  const project = repository({ 'gammal.md': text });
  project.git('mv', 'gammal.md', 'ny.md');
  expect(states((await project.check(['--since', 'HEAD'])).report)).toEqual(['ny.md:1 unchanged']);
});

test('works in a folder below the top of the repository', async () => {
  const project = new TempProject({ 'apps/site/stad.config.json': config(), 'apps/site/a.md': 'Ett stycke.\n', 'b.md': 'Ett stycke.\n' });
  project.git('init', '-q');
  project.commit();
  project.write('apps/site/a.md', faulty);
  project.write('b.md', faulty);
  expect(states((await project.check(['--since', 'HEAD'], { cwd: 'apps/site' })).report)).toEqual(['a.md:1 new']);
});

test('a measure of the whole text is new only when it got worse', async () => {
  const hard = 'Vi organiserar informationssäkerhetsutbildningar för kommunikationsverksamheten och förvaltningens samarbetspartner.';
  const easy = 'Vi hjälper dig.';
  const text = (sentences: string[]): string => `# Rubrik\n\n${sentences.join('\n')}\n`;
  const project = repository({ 'a.md': text(Array(30).fill(hard)) });
  const state = async (): Promise<string[]> =>
    (await project.check(['--since', 'HEAD'])).report.findings.filter(({ rule }) => rule === 'content/lix').map(({ baselineState }) => String(baselineState));
  project.write('a.md', text([...Array(30).fill(hard), easy]));
  expect(await state()).toEqual(['unchanged']);
  project.write('a.md', text(Array(30).fill(hard.replace('Vi', 'Kommunikationsenheten'))));
  expect(await state()).toEqual(['new']);
});

test('--fix mends changed lines only', async () => {
  const project = repository({ 'a.md': `${faulty}\nEtt stycke.\n` });
  project.write('a.md', `${faulty}\n${faulty}`);
  await project.check(['--since', 'HEAD', '--fix']);
  expect(project.read('a.md')).toBe(`${faulty}\n${faulty.replace('säkerhets', 'säker')}`);
});

test('a commit that is missing in a shallow clone is told with the way out', async () => {
  const origin = repository({ 'a.md': 'Ett.\n' });
  const first = origin.git('rev-parse', 'HEAD').trim();
  origin.write('a.md', 'Två.\n');
  origin.commit();
  const clone = new TempProject();
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin.root}`, '.'], { cwd: clone.root, stdio: 'pipe' });
  const { code, stderr, stdout } = await clone.stad(['check', '--since', first]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Stad: [^\n]*--unshallow[^\n]*fetch-depth: 0[^\n]*\n$/);
});

test('an unknown commit, one that looks like an option, and a folder without git', async () => {
  const project = repository({ 'a.md': faulty });
  expect(await project.stad(['check', '--since', 'ingen'])).toMatchObject({ code: 2, stderr: expect.stringContaining('ingen') });
  expect(await project.stad(['check', '--since=--output=x'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--output=x') });
  const bare = new TempProject({ 'a.md': faulty });
  expect(await bare.stad(['check', '--since', 'HEAD'])).toMatchObject({ code: 2, stderr: expect.stringContaining('git') });
});

const catalogue = (texts: Record<string, string>): string => `${JSON.stringify(texts, null, 2)}\n`;
const swedish = { mal: 'En tydlig kommunikation', hej: 'Hej {namn}' };
const english = { mal: 'Credible communication', hej: 'Hi {namn}' };
const translated = { 'locales/sv/app.json': catalogue(swedish), 'locales/en/app.json': catalogue(english) };
const left = ({ report }: { report: JsonReport }): string[] => report.findings.filter(({ rule }) => rule === 'content/catalogue-parity').map(({ baselineState, severity, message }) => `${baselineState} ${severity} ${message}`);

test('tells of texts that got other words in Swedish only, and blocks nothing', async () => {
  const project = repository(translated);
  project.write('locales/sv/app.json', catalogue({ ...swedish, mal: 'En trovärdig kommunikation' }));
  const outcome = await project.check(['--since', 'HEAD']);
  expect(left(outcome)).toEqual(['new info Texter har ändrats på sv men inte på en: ”mal”. Läs om översättningen fortfarande säger samma sak.']);
  expect(codeOf(outcome)).toBe(0);
  // The file that did not change is read, and not judged.
  expect(outcome.report.summary.files).toBe(1);
  project.write('locales/en/app.json', catalogue({ ...english, mal: 'Trustworthy communication' }));
  expect(left(await project.check(['--since', 'HEAD']))).toEqual([]);
});

test('says nothing of translations where the rule is off, only other tools run, or a catalogue was broken', async () => {
  const changed = catalogue({ ...swedish, mal: 'En trovärdig kommunikation' });
  const off = repository({ ...translated, 'stad.config.json': config({ rules: { 'content/catalogue-parity': 'off' } }) });
  off.write('locales/sv/app.json', changed);
  expect(left(await off.check(['--since', 'HEAD']))).toEqual([]);
  const broken = repository({ ...translated, 'locales/sv/app.json': '{ "mal": ' });
  broken.write('locales/sv/app.json', changed);
  expect(left(await broken.check(['--since', 'HEAD']))).toEqual([]);
  const brokenOther = repository({ ...translated, 'locales/fi/app.json': '{ "mal": ' });
  brokenOther.write('locales/sv/app.json', changed);
  expect(left(await brokenOther.check(['--since', 'HEAD']))).toHaveLength(1);
});

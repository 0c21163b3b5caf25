import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config, TempProject } from './temp-project.ts';

const text = 'Hej.\n';
const judged = async (project: TempProject, args: string[] = [], cwd = '.'): Promise<string[]> =>
  (await project.check(args, { cwd })).report.documents.map(({ uri }) => uri);

test('walks folders, judges each file once, and sorts by code unit', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'b.md': text, 'B.md': text, 'a/c.txt': text, 'a/å.html': text, 'bild.png': 'x' });
  expect(await judged(project, ['.', 'a', 'a/c.txt', 'a/*.txt'])).toEqual(['B.md', 'a/c.txt', 'a/å.html', 'b.md']);
});

test('knows globs in every shell', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a/b/c.md': text, 'a/d.md': text, 'a/[x].md': text });
  expect(await judged(project, ['a/**/*.md'])).toEqual(['a/[x].md', 'a/b/c.md', 'a/d.md']);
  expect(await judged(project, ['a/*.{md,txt}'])).toEqual(['a/[x].md', 'a/d.md']);
  // A name that looks like a glob is a name first.
  expect(await judged(project, ['a/[x].md'])).toEqual(['a/[x].md']);
});

test('leaves out what git ignores, also by nested files, and .git and node_modules always', async () => {
  const project = new TempProject({
    'stad.config.json': config(),
    '.gitignore': 'dist/\n*.txt\n!viktig.txt\n',
    'a.md': text,
    'a.txt': text,
    'viktig.txt': text,
    'dist/b.md': text,
    'docs/.gitignore': 'utkast.md\n!docs.txt\n',
    'docs/utkast.md': text,
    'docs/docs.txt': text,
    'docs/c.md': text,
    'node_modules/paket/README.md': text,
    '.github/LÄS.md': text,
  });
  project.git('init', '-q');
  project.write('.git/info/exclude', 'c.md\n');
  expect(await judged(project)).toEqual(['.github/LÄS.md', 'a.md', 'docs/docs.txt', 'viktig.txt']);
  expect(await judged(project, ['.'], 'docs')).toEqual(['docs/docs.txt']);
});

test('judges what is named one by one, and a folder that is named, though git ignores them', async () => {
  const project = new TempProject({ 'stad.config.json': config({ ignore: ['b.md'] }), '.gitignore': 'dist/\na.md\n', 'a.md': text, 'b.md': text, 'dist/c.md': text, 'dist/a.md': text });
  project.git('init', '-q');
  expect(await judged(project, ['a.md', 'b.md', 'dist'])).toEqual(['a.md', 'b.md', 'dist/a.md', 'dist/c.md']);
});

test('reads any path that is named, keeping ../ in its uri', async () => {
  const project = new TempProject({ 'stad.config.json': config() });
  mkdirSync(join(project.outside, 'ute'));
  writeFileSync(join(project.outside, 'ute/a.md'), text);
  expect(await judged(project, ['../ute'])).toEqual(['../ute/a.md']);
  expect(await judged(project, [join(project.outside, 'ute/a.md')])).toEqual(['../ute/a.md']);
});

test('a link does not lead out of the named folder, nor to the same file twice', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'docs/a.md': text, 'docs/mapp/b.md': text, 'annat/c.md': text });
  project.link('docs/ut', '../annat');
  project.link('docs/ut.md', '../annat/c.md');
  project.link('docs/0-igen', 'mapp');
  project.link('docs/0-igen.md', 'a.md');
  project.link('docs/trasig.md', 'finns-inte.md');
  const { report, code } = await project.check(['docs']);
  expect(report.documents.map(({ uri }) => uri)).toEqual(['docs/a.md', 'docs/mapp/b.md']);
  expect([code, report.findings]).toEqual([0, []]);
});

test('writes composed letters in uris, however the file system spells them', async () => {
  const project = new TempProject({ 'stad.config.json': config(), ['a\u030A.md']: text });
  expect(await judged(project)).toEqual(['å.md'.normalize('NFC')]);
});

import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config, faulty, TempProject } from './temp-project.ts';

const mended = faulty.replace('säkerhetsställa', 'säkerställa');

test('mends what can be mended and reports what is left', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': `${faulty}\nSe programmets AI tjänster.\n` });
  const { code, report } = await project.check(['--fix', '--max-warnings', '0']);
  expect(project.read('a.md')).toContain(mended);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('content/confused-words');
  expect([code, report.summary.warnings > 0]).toEqual([1, true]);
});

test('keeps byte order mark, line ends, mode and links, and leaves no other file behind', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'mapp/a.md': `\uFEFF# Rubrik\r\n\r\n${faulty}` });
  const path = join(project.root, 'mapp/a.md');
  chmodSync(path, 0o640);
  project.link('länk.md', 'mapp/a.md');
  await project.check(['--fix', 'länk.md']);
  expect(project.read('mapp/a.md')).toBe(`\uFEFF# Rubrik\r\n\r\n${mended}`);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(project.root, 'länk.md')).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(project.root, 'mapp'))).toEqual(['a.md']);
});

test('does not touch a file that has nothing to mend, nor a suppressed finding', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': 'Hej.\n', 'b.md': `<!-- stad-disable-next-line content/confused-words -- citat -->\n${faulty}` });
  const before = [statSync(join(project.root, 'a.md')).ino, statSync(join(project.root, 'b.md')).ino];
  await project.check(['--fix']);
  expect([statSync(join(project.root, 'a.md')).ino, statSync(join(project.root, 'b.md')).ino]).toEqual(before);
});

test('the dry run lists the edits and changes nothing', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'a.md': faulty });
  const { report, stderr } = await project.check(['--fix-dry-run', '--fix']);
  expect(stderr).toBe('--fix skulle ändra:\n  a.md:1:8  ”säkerhetsställa” → ”säkerställa”\n');
  expect(project.read('a.md')).toBe(faulty);
  expect(report.summary.warnings).toBe(1);
  project.write('a.md', 'Hej.\n');
  expect((await project.check(['--fix-dry-run'])).stderr).toBe('--fix skulle inte ändra något.\n');
});

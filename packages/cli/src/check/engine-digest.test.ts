import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeDigest, engineDigest } from './engine-digest.ts';

const files = { 'package.json': '{"name":"a","dependencies":{"b":"1.0.0"}}', 'dist/index.js': 'export const a = 1;', 'dist/extract/docx.js': 'export const b = 2;', 'dist/data/names.json': '[]', 'dist/index.d.ts': '1', 'docs/a.md': '1' };

function packageWith(changed: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'stad-digest-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
const digest = (root: string): Promise<string> => codeDigest(join(root, 'dist/index.js'));

test('is the same for the same code, wherever it lies', async () => {
  expect(await digest(packageWith())).toBe(await digest(packageWith()));
  expect(await codeDigest(join(packageWith(), 'dist/extract/docx.js'))).toBe(await digest(packageWith()));
});

test.each(['package.json', 'dist/index.js', 'dist/extract/docx.js', 'dist/data/names.json'])('changes with %s', async (name) => {
  expect(await digest(packageWith({ [name]: '"2"' }))).not.toBe(await digest(packageWith()));
});

test('changes with a new file and another name', async () => {
  const whole = await digest(packageWith());
  expect(await digest(packageWith({ 'dist/new.js': '' }))).not.toBe(whole);
  const renamed = packageWith();
  renameSync(join(renamed, 'dist/extract/docx.js'), join(renamed, 'dist/extract/word.js'));
  expect(await digest(renamed)).not.toBe(whole);
});

test.each(['dist/index.d.ts', 'docs/a.md'])('does not change with %s', async (name) => {
  expect(await digest(packageWith({ [name]: '2' }))).toBe(await digest(packageWith()));
});

test('is of the engine that runs', async () => {
  expect(await engineDigest()).toMatch(/^[0-9a-f]{64}$/u);
  expect(await engineDigest()).toBe(await engineDigest());
});

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TempProject } from './temp-project.ts';

const bin = fileURLToPath(new URL('../bin/stad.js', import.meta.url));

/** The bin in a package of its own, with a dist that tells what it was called with, or without any. */
function installed({ built }: { built: boolean }): { run(args: string[], node?: string[]): { status: number | null; stdout: string; stderr: string } } {
  const project = new TempProject({ 'package.json': '{"type":"module"}' });
  mkdirSync(join(project.root, 'bin'));
  copyFileSync(bin, join(project.root, 'bin/stad.js'));
  chmodSync(join(project.root, 'bin/stad.js'), 0o755);
  if (built) {
    mkdirSync(join(project.root, 'dist'));
    writeFileSync(join(project.root, 'dist/index.js'), 'export const processIo = () => "io";\nexport const main = async (argv, io) => { console.log(JSON.stringify([argv, io])); return 1; };\n');
  }
  return { run: (args, node = []) => spawnSync(process.execPath, [...node, join(project.root, 'bin/stad.js'), ...args], { encoding: 'utf8' }) };
}

test('is checked in as a program', () => {
  expect(statSync(bin).mode & 0o111).not.toBe(0);
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { bin: unknown };
  expect(manifest.bin).toEqual({ stad: './bin/stad.js' });
});

test('passes arguments on and exits with the code of the run', () => {
  expect(installed({ built: true }).run(['check', 'a b.md'])).toMatchObject({ status: 1, stdout: '[["check","a b.md"],"io"]\n' });
});

test('says that it is not built', () => {
  expect(installed({ built: false }).run([])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^Stad: .*dist.*npm run build.*\n$/) });
});

test.each(['18.20.0', '20.18.3'])('refuses Node %s', (version) => {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  expect(installed({ built: true }).run([], ['--import', pretend])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(`Node ${version}`) });
});

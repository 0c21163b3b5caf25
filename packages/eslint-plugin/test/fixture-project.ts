import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
process.once('exit', () => made.forEach((root) => rmSync(root, { recursive: true, force: true })));

/**
 * A project in a temporary folder, with a stored kit installed in it. Made at run time: a committed node_modules
 * would be ignored by git and by every tool.
 *
 * @param kit - A file of test/fixtures/kits; none for a project without the kit.
 * @param files - Further files, by path in the project.
 * @returns the project's folder.
 */
export function fixtureProject(kit?: 'current' | 'older', files: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stad-eslint-')));
  const all: Record<string, string> = { 'package.json': '{ "name": "projekt", "private": true, "type": "module" }', ...files };
  if (kit !== undefined) {
    const manifest = readFileSync(join(import.meta.dirname, 'fixtures/kits', `${kit}.json`), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    const exports = { './manifest.json': './manifest.json', './package.json': './package.json' };
    all['node_modules/@stockholm/react/package.json'] = JSON.stringify({ name: '@stockholm/react', version, type: 'module', exports });
    all['node_modules/@stockholm/react/manifest.json'] ??= manifest;
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  made.push(root);
  return root;
}

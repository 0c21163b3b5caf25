import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kitComponents, readKit } from './kit.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

/** A package with JSON files in its dist, exported as the real ones are. */
async function install(name: string, files: Record<string, unknown>, at = 'node_modules'): Promise<void> {
  const exports = Object.fromEntries(Object.keys(files).map((file) => [`./${file}`, `./dist/${file}`]));
  const json = { name, version: '3.2.1', exports: { ...exports, './package.json': './package.json' } };
  await write(`${at}/${name}/package.json`, json);
  for (const [file, content] of Object.entries(files)) await write(`${at}/${name}/dist/${file}`, content);
}

const manifest = { schemaVersion: 1, package: '@stockholm/react', version: '3.2.1', components: [] };
const classes = { schemaVersion: 1, classes: [] };

test('reads manifest, classes, tokens and contrast that are installed beside the file', async () => {
  await install('@stockholm/react', { 'manifest.json': manifest });
  await install('@stockholm/css', { 'classes.json': classes });
  await install('@stockholm/tokens', { 'tokens.json': { schemaVersion: 1, tokens: [] }, 'contrast.json': { schemaVersion: 1, pairs: [] } });
  expect(readKit(join(folder, 'src/pages/not-yet-saved.tsx'))).toEqual({
    found: true,
    root: join(folder, 'node_modules/@stockholm/react'),
    version: '3.2.1',
    manifest,
    classes,
    tokens: { schemaVersion: 1, tokens: [] },
    contrast: { schemaVersion: 1, pairs: [] },
  });
});

test('prefers the kit nearest to the file', async () => {
  await install('@stockholm/react', { 'manifest.json': manifest });
  await install('@stockholm/react', { 'manifest.json': { ...manifest, version: '9.0.0' } }, 'apps/one/node_modules');
  const kit = readKit(join(folder, 'apps/one/page.tsx'));
  expect(kit.found && kit.manifest?.version).toBe('9.0.0');
});

test('reads a project that has only the stylesheet', async () => {
  await install('@stockholm/css', { 'classes.json': classes });
  expect(readKit(join(folder, 'index.html'))).toEqual({
    found: true,
    root: join(folder, 'node_modules/@stockholm/css'),
    version: '3.2.1',
    classes,
  });
});

test('says why when no kit is installed', () => {
  expect(readKit(join(folder, 'index.html'))).toEqual({ found: false, reason: expect.stringContaining('@stockholm/css') });
});

test('says why when the manifest has an unknown shape or is broken', async () => {
  await install('@stockholm/react', { 'manifest.json': { ...manifest, schemaVersion: 99 } });
  expect(readKit(join(folder, 'a.tsx'))).toEqual({ found: false, reason: expect.stringContaining('shape') });
  await install('@stockholm/react', { 'manifest.json': '{' }, 'broken/node_modules');
  expect(readKit(join(folder, 'broken/a.tsx'))).toEqual({ found: false, reason: expect.stringContaining("can't be read") });
});

describe('components by import', () => {
  const button = { name: 'Button', entry: '@stockholm/react/button', status: 'stable', since: '1.0.0', props: [] };

  test.each([
    ['@stockholm/react', 'Button', true],
    ['@stockholm/react/button', 'Button', true],
    ['@stockholm/react/link', 'Button', false],
    ['@stockholm/react', 'Link', false],
    ['other', 'Button', false],
    ['./ui', 'Knapp', true],
    ['./ui/index.js', 'Knapp', true],
    ['./ui', 'Button', false],
    ['./all', 'Button', true],
    ['./none', 'Button', false],
  ])('%s %s: %s', async (source, exported, found) => {
    await install('@stockholm/react', { 'manifest.json': { ...manifest, components: [button] } });
    await write('src/ui/index.ts', "export { Button as Knapp } from '@stockholm/react/button';\nexport { Button } from './own.ts';\n");
    await write('src/all.ts', "export * from '@stockholm/react';\n");
    expect(kitComponents(join(folder, 'src/page.tsx'))(source, exported)).toEqual(found ? button : undefined);
  });

  test('none where no kit is installed, or its manifest lists none', async () => {
    expect(kitComponents(join(folder, 'a.tsx'))('@stockholm/react', 'Button')).toBeUndefined();
    await install('@stockholm/react', { 'manifest.json': { schemaVersion: 1, package: '@stockholm/react' } }, 'b/node_modules');
    expect(kitComponents(join(folder, 'b/a.tsx'))('@stockholm/react', 'Button')).toBeUndefined();
  });
});

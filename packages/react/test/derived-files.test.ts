import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { barrel, packageJson } from '../scripts/exports.ts';
import { iconsSource } from '../scripts/icons.ts';
import { buildManifest, manifestText, packageReadme, readmesWithApi } from '../scripts/manifest.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/* Derived files follow from their sources. Where one differs, run `npm run generate` in this package. */

test('package.json exports every folder with an index', async () => {
  expect(read('package.json')).toBe(await packageJson());
});

test('the barrel exports every folder with an index', async () => {
  expect(read('src/index.ts')).toBe(await barrel());
});

test('the icons are those of the installed lucide', async () => {
  expect(read('src/internal/icons.ts')).toBe(await iconsSource());
});

test('the manifest and the API tables of the READMEs say what the code says', async () => {
  const manifest = await buildManifest();
  expect(read('src/manifest.json')).toBe(manifestText(manifest));
  for (const [path, text] of readmesWithApi(manifest)) expect(readFileSync(path, 'utf8'), path).toBe(text);
  expect(read('README.md')).toBe(packageReadme(manifest));
});

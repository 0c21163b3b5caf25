import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Writes the `exports` of package.json and the barrel src/index.ts from the folders of src: each folder with an index.ts
 * is an entry, and so is each file below src/texts.
 */

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Entry name → source file, both relative: `button` → `src/button/index.ts`. */
export async function findEntries(root = folder): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  const src = join(root, 'src');
  for (const item of await readdir(src, { withFileTypes: true })) {
    if (item.isDirectory() && existsSync(join(src, item.name, 'index.ts'))) entries.set(item.name, `src/${item.name}/index.ts`);
  }
  const texts = join(src, 'texts');
  if (existsSync(texts)) {
    for (const lang of await readdir(texts)) {
      for (const file of await readdir(join(texts, lang))) {
        if (/^[a-z-]+\.ts$/u.test(file)) entries.set(`texts/${lang}/${file.slice(0, -3)}`, `src/texts/${lang}/${file}`);
      }
    }
  }
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const target = (source: string): { types: string; default: string } => {
  const path = source.replace(/^src\//u, './dist/').replace(/\.ts$/u, '');
  return { types: `${path}.d.ts`, default: `${path}.js` };
};

/** package.json with its exports in place, as text. */
export async function packageJson(root = folder): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  manifest['exports'] = {
    '.': target('src/index.ts'),
    ...Object.fromEntries([...(await findEntries(root))].map(([name, source]) => [`./${name}`, target(source)])),
    './html/*.html': './dist/html/*.html',
    './manifest.json': './dist/manifest.json',
    './evidence.json': './dist/evidence.json',
    './package.json': './package.json',
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The barrel: everything but the texts of other languages, which share their names. */
export async function barrel(root = folder): Promise<string> {
  const names = [...(await findEntries(root)).keys()].filter((name) => !name.startsWith('texts/'));
  return `// Written by scripts/exports.ts from the folders beside it.\n${names.map((name) => `export * from './${name}/index.ts';`).join('\n')}\n`;
}

/** Writes only what differs, so that a build does not touch a fresh file. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) await writeFile(file, text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeIfChanged(join(folder, 'package.json'), await packageJson());
  await writeIfChanged(join(folder, 'src', 'index.ts'), await barrel());
}

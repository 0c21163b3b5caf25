import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentBytes } from './component-bytes.ts';

/*
 * Puts manifest, evidence and each component's plain HTML beside the built code. The evidence lane measures and writes src/evidence.json; before its
 * first run there is nothing measured, and the file says so by having no components. Weights are those of this build.
 */

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = join(folder, 'dist');

interface Evidence {
  schemaVersion: number;
  components: Record<string, Record<string, unknown>>;
}

async function readEvidence(): Promise<Evidence> {
  const file = join(folder, 'src', 'evidence.json');
  if (!existsSync(file)) return { schemaVersion: 1, components: {} };
  const evidence = JSON.parse(await readFile(file, 'utf8')) as Evidence;
  if (evidence.schemaVersion !== 1) throw new Error('Stad: src/evidence.json has another schemaVersion than 1. Measure anew with npm run evidence.');
  return evidence;
}

await copyFile(join(folder, 'src', 'manifest.json'), join(dist, 'manifest.json'));
await mkdir(join(dist, 'html'), { recursive: true });
const manifest = JSON.parse(await readFile(join(folder, 'src', 'manifest.json'), 'utf8')) as { components: { name: string; entry: string }[] };
const evidence = await readEvidence();
for (const { name, entry } of manifest.components) {
  const html = join(folder, 'src', entry.replace('@stockholm/react/', ''), `${name}.html`);
  // A new component has none before its first test.
  if (existsSync(html)) await copyFile(html, join(dist, 'html', `${entry.replace('@stockholm/react/', '')}.html`));
  const measured = evidence.components[name];
  if (measured !== undefined) measured['bytes'] = await componentBytes(entry.replace('@stockholm/react/', ''), [name]);
}
await writeFile(join(dist, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);

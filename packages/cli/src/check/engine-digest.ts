import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

const code = /(?<!\.d)\.(?:js|ts|json)$/u;

/** The package that a module belongs to, and the folder below it that runs. */
function homeOf(module: string): { manifest: string; folder: string } {
  let root = dirname(module);
  while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  return { manifest: join(root, 'package.json'), folder: join(root, relative(root, module).split(sep)[0] ?? '') };
}

/**
 * A digest of a package's code: of each file's name and content, and of the manifest, which names the versions of what it leans on.
 *
 * @param module - Path of one of the modules that run.
 * @returns SHA-256, hex.
 */
export async function codeDigest(module: string): Promise<string> {
  const { manifest, folder } = homeOf(module);
  const names = (await readdir(folder, { recursive: true })).filter((name) => code.test(name)).sort();
  const hash = createHash('sha256').update(await readFile(manifest));
  for (const name of names) hash.update(`\n${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/**
 * What judges, as one value: another when a rule, a list of words or a fact of the city has changed, whatever the packages' versions
 * say.
 *
 * @returns SHA-256, hex.
 */
export async function engineDigest(): Promise<string> {
  const engine = createRequire(import.meta.url).resolve('@stockholm/content-lint');
  const { resolve } = createRequire(engine);
  const modules = [engine, resolve('@stockholm/city'), resolve('@stockholm/findings')];
  return createHash('sha256')
    .update((await Promise.all(modules.map(codeDigest))).join('\n'))
    .digest('hex');
}

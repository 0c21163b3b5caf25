import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { run, succeed, type Ran } from './run.ts';

export interface ConsumerProject {
  folder: string;
  /** Runs a package script. */
  script: (name: string, ...args: string[]) => Promise<Ran>;
}

/** Copies a project outside the workspace and installs it there, our packages from the test's registry. */
export async function installConsumer(from: string, name: string, keep: (path: string) => boolean = () => true): Promise<ConsumerProject> {
  const folder = join(inject('outside'), name);
  await cp(from, folder, { recursive: true, filter: keep });
  await writeFile(join(folder, '.npmrc'), inject('npmrc'));
  const versions = new Map(inject('tarballs').map((tarball) => [tarball.name, tarball.version]));
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, Record<string, string> | undefined>;
  for (const group of ['dependencies', 'devDependencies']) {
    for (const dependency of Object.keys(manifest[group] ?? {})) {
      const version = versions.get(dependency);
      if (version !== undefined) (manifest[group] as Record<string, string>)[dependency] = version;
    }
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  await succeed('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], folder);
  return { folder, script: (script, ...args) => run('npm', ['run', '--silent', script, '--', ...args], folder) };
}

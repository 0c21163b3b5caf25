import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publishedPackages } from './published-packages.ts';
import { startRegistry } from './registry.ts';
import { succeed } from './run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder outside the workspace, removed afterwards. */
    outside: string;
    npmrc: string;
    tarballs: { name: string; version: string; path: string }[];
  }
}

/** Packs every published package and publishes it to a registry that lives as long as the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outside = await mkdtemp(join(tmpdir(), 'stad-consumer-'));
  const registry = await startRegistry(join(outside, 'registry'));
  const packed = join(outside, 'tarballs');
  await mkdir(packed, { recursive: true });
  await writeFile(join(packed, '.npmrc'), registry.npmrc);
  const waiting = publishedPackages();
  const tarballs: { name: string; version: string; path: string }[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { stdout } = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packed], next.folder);
      const answer = JSON.parse(stdout) as { filename: string }[] | Record<string, { filename: string }>;
      const [made] = Object.values(answer);
      if (made === undefined) throw new Error(`npm pack made nothing of ${next.name}`);
      const path = join(packed, made.filename.replace('@', '').replace('/', '-'));
      await succeed('npm', ['publish', path, '--registry', registry.url, '--ignore-scripts'], packed);
      tarballs.push({ name: next.name, version: next.version, path });
    }
  };
  await Promise.all([work(), work(), work()]);
  project.provide('outside', outside);
  project.provide('npmrc', registry.npmrc);
  project.provide('tarballs', tarballs.sort((a, b) => (a.name < b.name ? -1 : 1)));
  return async () => {
    await registry.close();
    await rm(outside, { recursive: true, force: true });
  };
}

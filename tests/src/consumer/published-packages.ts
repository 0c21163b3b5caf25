import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

export interface PublishedPackage {
  name: string;
  version: string;
  folder: string;
}

/** The packages of the workspace that are not private, by name. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(repository, 'packages'))
    .map((entry) => {
      const folder = join(repository, 'packages', entry);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; private?: boolean };
      return { name: manifest.name, version: manifest.version, folder, private: manifest.private === true };
    })
    .filter((candidate) => !candidate.private)
    .map(({ name, version, folder }) => ({ name, version, folder }));
}

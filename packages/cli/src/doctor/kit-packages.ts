import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Problems } from '../problems.ts';
import packageGroups from './package-groups.json' with { type: 'json' };

/** A package of ours that the project's code or one of our packages loads. */
export interface InstalledPackage {
  name: string;
  version: string;
  folder: string;
}

export interface ProjectManifest {
  /** Its text, for the places of its words. */
  text: string;
  /** Names of our packages that it asks for. */
  declared: string[];
}

const groups: readonly (readonly string[])[] = packageGroups.groups;
const ours: readonly string[] = groups.flat();

/**
 * The project's `package.json`; undefined when it has none.
 *
 * @throws StadError `CONFIG_BROKEN` when it is not a JSON object.
 */
export async function readProjectManifest(root: string, problems: Problems): Promise<ProjectManifest | undefined> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, Record<string, string> | undefined>;
    const declared = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((group) => Object.keys(manifest[group] ?? {}));
    return { text: text.replace(/^\uFEFF/u, ''), declared: ours.filter((name) => declared.includes(name)) };
  } catch (cause) {
    throw problems.configBroken('package.json', (cause as Error).message, cause);
  }
}

async function installedFrom(name: string, folder: string): Promise<InstalledPackage | undefined> {
  try {
    const file = createRequire(join(folder, 'stad.js')).resolve(`${name}/package.json`);
    return { name, version: (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version, folder: dirname(file) };
  } catch {
    return undefined;
  }
}

/** Each of our packages, as the project finds it and as our other packages find it: there may be more than one of the same name. */
export async function installedPackages(root: string): Promise<InstalledPackage[]> {
  const found = new Map<string, InstalledPackage>();
  const look = async (folder: string): Promise<void> => {
    for (const name of ours) {
      const installed = await installedFrom(name, folder);
      if (installed === undefined || found.has(installed.folder)) continue;
      found.set(installed.folder, installed);
      await look(installed.folder);
    }
  };
  await look(root);
  return [...found.values()];
}

/** Packages that are released together and are not of one version here. */
export function mixedGroups(installed: readonly InstalledPackage[]): InstalledPackage[][] {
  return groups
    .map((group) => installed.filter(({ name }) => group.includes(name)))
    .filter((members) => new Set(members.map(({ version }) => version)).size > 1);
}

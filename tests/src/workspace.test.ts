import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedPackages, repository } from './consumer/published-packages.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const manifests = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(repository, group)).map((name) => `${group}/${name}`))
  .filter((folder) => existsSync(join(repository, folder, 'package.json')))
  .map((folder) => ({ folder, manifest: JSON.parse(read(`${folder}/package.json`)) as Manifest }));

interface Manifest {
  name: string;
  private?: boolean;
  license?: string;
  type?: string;
  description?: string;
  engines?: { node?: string };
  files?: string[];
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

test('npm scripts run on Node 24 from the lockfile', () => {
  // npm puts node_modules/.bin first; scripts/test.mjs does the same for turbo.
  const { stdout } = spawnSync(join(repository, 'node_modules', '.bin', 'node'), ['--version'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^v24\./u);
});

test('the lockfile names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/u);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('the lockfile holds the packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  /** The folders in which Node looks for a dependency of a package, nearest first. */
  const places = (path: string, name: string): string[] => {
    const owners = [path];
    for (let at = path.lastIndexOf('/node_modules/'); at > 0; at = path.lastIndexOf('/node_modules/', at - 1)) owners.push(path.slice(0, at));
    return [...owners.map((owner) => `${owner}/node_modules/${name}`), `node_modules/${name}`];
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(path, name).some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
});

describe.each(manifests.filter(({ manifest }) => manifest.private !== true))('$manifest.name', ({ folder, manifest }) => {
  test('says what it is, under which licence, on which Node, and ships no install script', () => {
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', engines: { node: '>=20.19.0' } });
    expect(manifest.description).toMatch(/\S/u);
    expect(manifest.files).toContain('dist');
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => /^(?:pre|post)?(?:install|prepare|publish)/u.test(name))).toEqual([]);
  });

  test('has a README that begins with its name', () => {
    expect(read(`${folder}/README.md`).split('\n')[0]).toBe(`# ${manifest.name}`);
  });

  test('depends on private packages for its build only', () => {
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@stad/'))).toEqual([]);
  });
});

describe('what belongs to the city is not in here (TRADEMARK.md)', () => {
  const files = spawnSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' }).stdout.split('\0').filter((path) => path !== '');

  test('no coat of arms, logotype or typeface among the files', () => {
    expect(files.filter((path) => /st-?erik|stadsvapen|kommunvapen|logotyp|stockholm-?type|\.(?:otf|ttf|woff2?)$/iu.test(path))).toEqual([]);
  });

  test('no shield or crown among the icons', () => {
    const icons = files.filter((path) => /icon[\w-]*\.tsx?$/u.test(path));
    expect(icons.length).toBeGreaterThan(3);
    expect(icons.filter((path) => existsSync(join(repository, path)) && /['"`-](?:shield|crown)/iu.test(read(path)))).toEqual([]);
  });
});

test('every published package is in exactly one group of versions', () => {
  const { fixed } = JSON.parse(read('.changeset/config.json')) as { fixed: string[][] };
  expect(fixed.flat().sort()).toEqual(publishedPackages().map(({ name }) => name).sort());
});

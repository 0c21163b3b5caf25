import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../consumer/published-packages.ts';

/** Scopes whose packages are the copy's own, not the repository's. */
const own = new Set(['@stockholm', '@stad']);

/**
 * A copy of the repository as it stands, with what is built, sharing the installed dependencies: a generator may write into it.
 * It lies below the repository's own `tests`, since Vite serves nothing from outside the folder that its dependencies share.
 */
export function copyRepository(): string {
  const parent = join(repository, 'tests', '.scratch');
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, 'repository-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const file of listed.stdout.split('\0').filter((path) => path !== '' && !path.startsWith('apps/') && existsSync(join(repository, path)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(repository, file), join(copy, file));
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(repository, 'node_modules')).filter((entry) => !own.has(entry))) {
    symlinkSync(join(repository, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const folder of readdirSync(join(repository, 'packages'))) {
    const from = join(repository, 'packages', folder);
    const to = join(copy, 'packages', folder);
    const { name } = readName(from);
    if (existsSync(join(from, 'dist'))) cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true });
    if (existsSync(join(from, 'node_modules'))) symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
    mkdirSync(dirname(join(copy, 'node_modules', name)), { recursive: true });
    symlinkSync(to, join(copy, 'node_modules', name));
  }
  return copy;
}

function readName(folder: string): { name: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
}

import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { uriOf } from '../paths.ts';

interface Level {
  folder: string;
  patterns: Ignore;
}

/** The ignore files that count in a folder, outermost first. Immutable: each folder of a walk extends its parent's. */
export class GitIgnore {
  readonly #levels: readonly Level[];

  constructor(levels: readonly Level[] = []) {
    this.#levels = levels;
  }

  /** This, and the folder's own `.gitignore`. */
  async enter(folder: string): Promise<GitIgnore> {
    const level = await readLevel(folder, join(folder, '.gitignore'));
    return level === undefined ? this : new GitIgnore([...this.#levels, level]);
  }

  /** True when git leaves the path out. The innermost file that says something about it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, patterns } of this.#levels.toReversed()) {
      const way = uriOf(relative(folder, path));
      const { ignored, unignored } = patterns.test(isFolder ? `${way}/` : way);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

async function readLevel(folder: string, file: string): Promise<Level | undefined> {
  try {
    return { folder, patterns: ignore().add(await readFile(file, 'utf8')) };
  } catch {
    // No file, or not for us to read: nothing to leave out.
    return undefined;
  }
}

/**
 * The ignore rules that count in a folder which a run starts in: those of the repository around it, down to the
 * folder itself. A folder that they leave out was named by the user, so there they count no more.
 */
export async function gitIgnoreFor(start: string): Promise<GitIgnore> {
  const chain: string[] = [];
  let top: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    chain.unshift(folder);
    if (await stat(join(folder, '.git')).then(() => true, () => false)) {
      top = folder;
      break;
    }
    if (dirname(folder) === folder) break;
  }
  if (top === undefined) return new GitIgnore().enter(start);
  const exclude = await readLevel(top, join(top, '.git', 'info', 'exclude'));
  let rules = new GitIgnore(exclude === undefined ? [] : [exclude]);
  for (const folder of chain) {
    if (folder !== top && rules.ignores(folder, true)) rules = new GitIgnore();
    rules = await rules.enter(folder);
  }
  return rules;
}

import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Finding } from '@stockholm/findings';
import parseDiff from 'parse-diff';
import type { Problems } from '../problems.ts';
import { decode } from './read-source.ts';

const run = promisify(execFile);

/** What changed since a commit, by absolute path. */
export interface Changes {
  /** True for a file that changed. */
  has(path: string): boolean;
  /** True when the finding touches an added or changed line of its file. */
  touches(path: string, finding: Finding): boolean;
  /** The file as it was at the merge base, under the name it had there; undefined when it is new. */
  before(path: string): Promise<string | undefined>;
}

/** Added or changed lines, 1-based; `all` where git gives no lines: a new or binary file. */
type Lines = 'all' | Set<number>;

interface ChangedFile {
  lines: Lines;
  /** Its path at the merge base, from the top of the repository. */
  from: string | undefined;
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  // Quoted names and translated messages would have to be undone again.
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

/** The top folder of the repository around a folder; undefined without git or repository. */
export async function gitTop(folder: string): Promise<string | undefined> {
  try {
    // From the prefix, since the top itself comes with links resolved, which the run's paths are not.
    const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).trim();
    return resolve(folder, prefix.replaceAll(/[^/]+/gu, '..'));
  } catch {
    return undefined;
  }
}

async function mergeBase(top: string, ref: string, problems: Problems): Promise<string> {
  try {
    const commit = (await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
    return (await git(top, ['merge-base', commit, 'HEAD'])).trim();
  } catch {
    const shallow = await git(top, ['rev-parse', '--is-shallow-repository']).then((text) => text.trim() === 'true', () => false);
    throw problems.commitMissing(ref, shallow);
  }
}

const addedLines = (chunks: readonly parseDiff.Chunk[]): Set<number> =>
  new Set(chunks.flatMap(({ changes }) => changes.flatMap((change) => (change.type === 'add' ? [change.ln] : []))));

/** Names from git's own list, which spells them exactly; lines from the diff. What the diff has no lines for is new as a whole. */
async function changedFiles(top: string, base: string): Promise<Map<string, ChangedFile>> {
  const diff = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--ignore-submodules'];
  const status = (await git(top, [...diff, '--name-status', '-z', base, '--'])).split('\0');
  const files = new Map<string, ChangedFile>();
  for (let index = 0; index + 1 < status.length; ) {
    const letter = status[index]?.charAt(0);
    const from = status[index + 1] as string;
    const moved = letter === 'R' || letter === 'C';
    const to = moved ? (status[index + 2] as string) : from;
    index += moved ? 3 : 2;
    if (letter !== 'D') files.set(to, { lines: moved ? new Set() : 'all', from: letter === 'A' ? undefined : from });
  }
  const text = await git(top, [...diff, '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', base, '--']);
  for (const { to, chunks } of parseDiff(text)) {
    const file = files.get(to ?? '');
    if (file !== undefined && chunks.length > 0) file.lines = addedLines(chunks);
  }
  const untracked = (await git(top, ['ls-files', '--others', '--exclude-standard', '-z'])).split('\0');
  for (const name of untracked) if (name !== '') files.set(name, { lines: 'all', from: undefined });
  return files;
}

function linesOf(finding: Finding): { first: number; last: number } | undefined {
  const { location } = finding;
  if (location.kind !== 'text' && location.kind !== 'catalogue') return undefined;
  // An exclusive end in column 1 does not touch its line.
  const last = location.endColumn === 1 && location.endLine > location.line ? location.endLine - 1 : location.endLine;
  return { first: location.line, last };
}

/**
 * Compares the working tree, with files that git does not know yet, to the merge base of a commit and HEAD.
 *
 * @throws StadError `GIT_UNAVAILABLE`, `COMMIT_MISSING`.
 */
export async function changesSince(ref: string, root: string, problems: Problems): Promise<Changes> {
  const top = await gitTop(root);
  if (top === undefined) throw problems.noGit(undefined);
  const base = await mergeBase(top, ref, problems);
  const files = new Map([...(await changedFiles(top, base))].map(([name, file]) => [join(top, name), file]));
  return {
    has: (path) => files.has(path),
    touches: (path, finding) => {
      const file = files.get(path);
      if (file === undefined) return false;
      const lines = linesOf(finding);
      if (file.lines === 'all' || lines === undefined) return file.lines === 'all' || file.lines.size > 0;
      for (let line = lines.first; line <= lines.last; line += 1) if (file.lines.has(line)) return true;
      return false;
    },
    before: async (path) => {
      const from = files.get(path)?.from;
      if (from === undefined) return undefined;
      const { stdout } = await run('git', ['show', `${base}:${from}`], { cwd: top, encoding: 'buffer', maxBuffer: 2 ** 30 });
      return decode(stdout);
    },
  };
}

/** The run's root seen from the top of the repository, with `/`; empty outside one. Code hosts want paths from there. */
export async function prefixInRepository(root: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--show-prefix'])).trim().replace(/\/$/u, '');
  } catch {
    return '';
  }
}


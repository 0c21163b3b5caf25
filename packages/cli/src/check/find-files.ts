import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { StadError } from '@stad/errors';
import { globMatcher, splitGlob, type Matcher } from '../globs.ts';
import { isInside, uriOf } from '../paths.ts';
import type { Problems } from '../problems.ts';
import { gitIgnoreFor, type GitIgnore } from './git-ignore.ts';

export interface FoundFile {
  /** Absolute. */
  path: string;
  /** Relative to the run's root. */
  uri: string;
  /** True when the user wrote its very name, so that a type which no tool judges is an error. */
  named: boolean;
}

export interface FoundFiles {
  /** Sorted by uri; each file once. */
  files: FoundFile[];
  problems: StadError[];
  /** Uris of links that lead to a folder around themselves. */
  loops: string[];
}

export interface FindOptions {
  /** Paths are relative to it. */
  from: string;
  /** The run's root; uris are relative to it. */
  root: string;
  /** True for a uri that the config leaves out. Files that are named are judged anyway. */
  ignored: Matcher;
  problems: Problems;
}

/** Never judged unless named: version control's own files and other people's packages. */
const closedFolders = new Set(['.git', 'node_modules']);

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly problems: StadError[] = [];
  readonly loops = new Set<string>();
  readonly #options: FindOptions;
  readonly #seenFolders = new Set<string>();
  readonly #seenFiles = new Set<string>();

  constructor(options: FindOptions) {
    this.#options = options;
  }

  uri(path: string): string {
    return uriOf(relative(this.#options.root, path));
  }

  async named(path: string): Promise<void> {
    const absolute = resolve(this.#options.from, path);
    const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if (!(found instanceof Error)) {
      if (found.isDirectory()) await this.#walkFrom(absolute, () => true);
      else if (found.isFile()) await this.#add(absolute, true);
      else this.problems.push(this.#options.problems.notAFile(this.uri(absolute)));
      return;
    }
    if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR') {
      this.problems.push(this.#options.problems.unreadable(this.uri(absolute), found));
      return;
    }
    const split = splitGlob(path);
    const before = this.files.size + this.problems.length;
    if (split !== undefined) {
      const base = resolve(this.#options.from, split.base);
      const matches = globMatcher(split.glob);
      if (await stat(base).then((folder) => folder.isDirectory(), () => false)) {
        await this.#walkFrom(base, (file) => matches(uriOf(relative(base, file))));
      }
    }
    if (this.files.size + this.problems.length === before && !this.#alreadyFound(split, path)) {
      this.problems.push(this.#options.problems.fileNotFound(this.uri(absolute)));
    }
  }

  /** A second glob may fit only files that the first one found. */
  #alreadyFound(split: ReturnType<typeof splitGlob>, path: string): boolean {
    if (split === undefined) return false;
    const base = resolve(this.#options.from, split.base);
    const matches = globMatcher(split.glob);
    return path !== '' && [...this.files.keys()].some((file) => isInside(base, file) && matches(uriOf(relative(base, file))));
  }

  async #add(path: string, named: boolean): Promise<void> {
    const known = this.files.get(path);
    if (known !== undefined) {
      known.named ||= named;
      return;
    }
    const real = await realpath(path);
    if (!named && this.#seenFiles.has(real)) return;
    this.#seenFiles.add(real);
    this.files.set(path, { path, uri: this.uri(path), named });
  }

  async #walkFrom(start: string, wanted: Matcher): Promise<void> {
    this.#seenFolders.clear();
    const realStart = await realpath(start);
    const links: { path: string; ignore: GitIgnore }[] = [];
    await this.#walk(start, realStart, await gitIgnoreFor(start), wanted, links);
    // Links last, so that a file keeps the name of its own place however the links are called.
    while (links.length > 0) {
      const { path, ignore } = links.shift() as (typeof links)[number];
      await this.#follow(path, realStart, ignore, wanted, links);
    }
  }

  async #follow(path: string, realStart: string, ignore: GitIgnore, wanted: Matcher, links: { path: string; ignore: GitIgnore }[]): Promise<void> {
    const real = await realpath(path).catch((error: NodeJS.ErrnoException) => error);
    if (real instanceof Error) {
      // A link to itself; other broken links lead to no file.
      if (real.code === 'ELOOP') this.loops.add(this.uri(path));
      return;
    }
    if (isInside(real, await realpath(dirname(path)))) {
      this.loops.add(this.uri(path));
      return;
    }
    if (!isInside(realStart, real)) return;
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() === true) await this.#walk(path, real, ignore, wanted, links);
    else if (found?.isFile() === true && wanted(path)) await this.#add(path, false);
  }

  async #walk(folder: string, real: string, ignore: GitIgnore, wanted: Matcher, links: { path: string; ignore: GitIgnore }[]): Promise<void> {
    if (this.#seenFolders.has(real)) return;
    this.#seenFolders.add(real);
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) {
      this.problems.push(this.#options.problems.unreadable(this.uri(folder), entries));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (closedFolders.has(entry.name) || ignore.ignores(path, isFolder) || this.#options.ignored(this.uri(path))) continue;
      if (entry.isSymbolicLink()) links.push({ path, ignore });
      else if (isFolder) await this.#walk(path, join(real, entry.name), await ignore.enter(path), wanted, links);
      else if (entry.isFile() && wanted(path)) await this.#add(path, false);
    }
  }
}

/**
 * The files that paths, folders and globs stand for. Never leaves a named folder by a link, nor goes round in one.
 * What git ignores and what the config ignores is left out, except files that are named one by one.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const search = new Search(options);
  for (const path of paths) await search.named(path);
  return {
    files: [...search.files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    problems: search.problems,
    loops: [...search.loops].sort(),
  };
}

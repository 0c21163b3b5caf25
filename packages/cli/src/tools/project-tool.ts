import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStadError, type StadError } from '@stad/errors';
import type { Edit, Finding, ReportRun } from '@stockholm/findings';
import { readKit } from '@stockholm/findings/kit';
import { readSource } from '../check/read-source.ts';
import { isPublic, maskSource } from '../private-words.ts';
import type { Problems } from '../problems.ts';

/** What a lint tool of the project found, as findings. */
export interface ToolRun {
  findings: Finding[];
  problems: StadError[];
  /** Ids of our rules that ran. */
  ran: string[];
  skipped: ReportRun['rules']['skipped'];
  /** Absolute paths of the files that it judged. */
  judged: string[];
  /** Masked text by uri, of those files that have findings to show. */
  sources: Map<string, string>;
}

export const emptyRun = (): ToolRun => ({ findings: [], problems: [], ran: [], skipped: [], judged: [], sources: new Map() });

/** Where a module of the project's own installation is; undefined when it has none. */
export function resolveFromProject(name: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'stad.js')).resolve(name);
  } catch {
    return undefined;
  }
}

/** Loads a module from the project's own installation; undefined when it has none. */
export async function loadFromProject<T>(name: string, folder: string): Promise<T | undefined> {
  const path = resolveFromProject(name, folder);
  return path === undefined ? undefined : ((await import(pathToFileURL(path).href)) as T);
}

/** True when a folder at or above the root has one of the tool's config files. */
export async function hasConfig(root: string, isConfig: (name: string) => boolean): Promise<boolean> {
  for (let folder = root; ; folder = dirname(folder)) {
    const names: string[] = await readdir(folder).catch(() => []);
    if (names.some(isConfig)) return true;
    // A project ends where its repository does.
    if (names.includes('.git') || dirname(folder) === folder) return false;
  }
}

/** An edit as a finding carries it; none when it would write out something private. */
export function publicEdit(fix: { range: readonly [number, number]; text: string } | undefined): Edit[] | undefined {
  return fix === undefined || !isPublic(fix.text) ? undefined : [{ start: fix.range[0], end: fix.range[1], text: fix.text }];
}

/** Leaves out, as problems, what no tool can judge: files that are too large, unreadable or no text in UTF-8. */
export async function readableFiles<T extends { path: string; uri: string }>(
  files: readonly T[],
  problems: Problems,
): Promise<{ readable: T[]; unreadable: StadError[] }> {
  const readable: T[] = [];
  const unreadable: StadError[] = [];
  for (const file of files) {
    try {
      await readSource(file.path, file.uri, problems);
      readable.push(file);
    } catch (error) {
      if (!isStadError(error)) throw error;
      unreadable.push(error);
    }
  }
  return { readable, unreadable };
}

/** The kit that is installed beside the files; the reason why the rules that need it say nothing, when there is none. */
export function missingKit(files: readonly { path: string }[]): string | undefined {
  let reason: string | undefined;
  const folders = new Map(files.map(({ path }) => [dirname(path), path]));
  for (const path of folders.values()) {
    const kit = readKit(path);
    if (kit.found) return undefined;
    reason ??= kit.reason;
  }
  return reason;
}

/** Offsets of line starts, for excerpts and surroundings of a finding. */
export class SourceLines {
  /** Masked, without byte order mark. */
  readonly text: string;
  readonly #starts: number[] = [0];

  /** Private words are masked at once, so that none can leave in an excerpt or a fingerprint. */
  constructor(text: string) {
    this.text = maskSource(text);
    for (const match of this.text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu)) this.#starts.push(match.index + match[0].length);
  }

  /** UTF-16 offset of a 1-based place. */
  offset(line: number, column: number): number {
    return Math.min((this.#starts[line - 1] ?? this.text.length) + column - 1, this.text.length);
  }

  slice(start: number, end: number): string {
    return this.text.slice(Math.max(0, start), end);
  }
}

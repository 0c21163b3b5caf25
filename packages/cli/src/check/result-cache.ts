import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { LintOptions, LintResult } from '@stockholm/content-lint';
import type { FileFormat } from '@stockholm/content-lint/node';
import { configHash } from '../config/config-hash.ts';
import { sayIn } from '../lang.ts';
import { isInside, uriOf } from '../paths.ts';
import { writeAtomically } from '../write-atomically.ts';
import { engineDigest } from './engine-digest.ts';
import type { RunContext } from './run-context.ts';

const defaultFolder = 'node_modules/.cache/stad';
const fileName = 'content.json';

interface Entry {
  /** Of all that decides the result: the text, its name, settings, edition, language, and what judges. */
  key: string;
  result: LintResult;
}

/** Results of the content rules from earlier runs. */
export interface ResultCache {
  /** What was found in the same text under the same settings, else what `judge` finds now. */
  of(content: string | Uint8Array, options: Omit<LintOptions, 'format' | 'dictionary'> & { format: FileFormat; dictionary?: string }, judge: () => Promise<LintResult>): Promise<LintResult>;
  /** Keeps what is known for the next run. */
  save(): Promise<void>;
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A file of ours begins with the hash of the rest, so that half of one, or one that somebody edited, is no cache. */
function parse(text: string): Map<string, Entry> | undefined {
  const lineEnd = text.indexOf('\n');
  const body = text.slice(lineEnd + 1);
  return lineEnd < 0 || text.slice(0, lineEnd) !== sha256(body) ? undefined : new Map(Object.entries(JSON.parse(body) as Record<string, Entry>));
}

/**
 * Opens the cache of `--cache`: `content.json` in the config's `cache`, else in `node_modules/.cache/stad`. One that is broken or can't
 * be read or written is told of and otherwise as if it were not there: it never changes what a run finds. Private words are masked in it,
 * as in every report.
 *
 * @param note - Takes a line for the user.
 * @throws StadError `OUTSIDE_ROOT`.
 */
export async function openCache({ root, config, lang, problems }: RunContext, note: (line: string) => void): Promise<ResultCache> {
  const folder = config.cache ?? defaultFolder;
  const path = resolve(root, folder, fileName);
  if (!isInside(root, path)) throw problems.outputOutsideRoot(folder);
  const say = sayIn(lang);
  const uri = uriOf(relative(root, path));
  let known = new Map<string, Entry>();
  try {
    const found = parse(await readFile(path, 'utf8'));
    if (found === undefined) note(say(`${uri} är trasig och används inte. Den skrivs om nu.`, `${uri} is broken and is not used. It is written anew.`));
    known = found ?? known;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') note(say(`${uri} går inte att läsa (${code ?? String(error)}), så allt granskas på nytt.`, `${uri} can't be read (${code ?? String(error)}), so all is judged anew.`));
  }
  const by = await engineDigest();
  let changed = false;
  return {
    of: async (content, options, judge) => {
      const key = configHash(by, sha256(content), options);
      const entry = known.get(options.uri);
      // A copy: what a run marks in its findings is not in the text.
      if (entry?.key === key) return structuredClone(entry.result);
      const result = await judge();
      known.set(options.uri, { key, result: structuredClone(result) });
      changed = true;
      return result;
    },
    save: async () => {
      if (!changed) return;
      // By name, whichever was judged first: the same results are the same file.
      const body = JSON.stringify(Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1))));
      try {
        await writeAtomically(path, `${sha256(body)}\n${body}`);
      } catch (error) {
        note(say(`${uri} går inte att skriva (${(error as NodeJS.ErrnoException).code}), så nästa körning börjar om.`, `${uri} can't be written (${(error as NodeJS.ErrnoException).code}), so the next run begins anew.`));
      }
    },
  };
}

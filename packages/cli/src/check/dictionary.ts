import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { openDictionary, readBytes } from '@stockholm/content-lint/node';
import { isStadError } from '@stad/errors';
import { isInside, uriOf } from '../paths.ts';
import type { RunContext } from './run-context.ts';

/** The project's own dictionary, for the words of its texts. */
export interface ProjectDictionary {
  /** Absolute path of the .dic. */
  path: string;
  /** Of both its files: what the cache knew with other words counts no more. */
  hash: string;
}

/**
 * The dictionary that the root's config names; undefined where it names none. Read here once, so that a fault in it is told before any
 * text is judged, and not once for each.
 *
 * @throws StadError `DICTIONARY_OUTSIDE_ROOT`, `DICTIONARY_BROKEN`, `DICTIONARY_TOOL_MISSING`, `FILE_NOT_FOUND`.
 */
export async function dictionaryOf({ root, config: { dictionary }, problems }: RunContext): Promise<ProjectDictionary | undefined> {
  if (dictionary === undefined) return undefined;
  const path = resolve(root, dictionary);
  if (!isInside(root, path)) throw problems.dictionaryOutsideRoot(dictionary);
  const uri = uriOf(relative(root, path));
  try {
    await openDictionary(path);
    const hash = createHash('sha256');
    for (const file of [path, path.replace(/\.dic$/iu, '.aff')]) hash.update(await readBytes(file));
    return { path, hash: hash.digest('hex') };
  } catch (error) {
    throw isStadError(error) ? problems.dictionary(uri, error) : error;
  }
}

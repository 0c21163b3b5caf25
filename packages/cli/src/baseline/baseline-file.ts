import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseBaseline, type BaselineEntry } from '@stockholm/findings/baseline';
import { isStadError } from '@stad/errors';
import type { RunContext } from '../check/run-context.ts';
import { isInside, uriOf } from '../paths.ts';

/** The baseline's name beside the config. */
export const baselineName = 'stad.baseline.jsonl';

export interface BaselineFile {
  path: string;
  /** As errors and messages name it: from the root. */
  uri: string;
  /** True when somebody asked for this file, and not for the one that a project may have. */
  isNamed: boolean;
}

/** Which file it is: that of the option (from the working folder), else of the config, else the one beside the config. */
export function baselineFile(named: string | undefined, { root, config }: RunContext, cwd: string): BaselineFile {
  const path = named === undefined ? resolve(root, config.baseline ?? baselineName) : resolve(cwd, named);
  return { path, uri: isInside(root, path) ? uriOf(relative(root, path)) : uriOf(path), isNamed: named !== undefined || config.baseline !== undefined };
}

/**
 * What the file lets be; undefined when there is none.
 *
 * @throws StadError `BASELINE_BROKEN`, `FILE_UNREADABLE`.
 */
export async function readBaseline({ path, uri }: BaselineFile, { problems }: RunContext): Promise<BaselineEntry[] | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problems.unreadable(uri, error);
  }
  try {
    return parseBaseline(text, uri);
  } catch (error) {
    throw isStadError(error) && error.code === 'BASELINE_BROKEN' ? problems.baselineBroken(uri, error) : error;
  }
}

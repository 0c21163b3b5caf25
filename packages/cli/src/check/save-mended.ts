import { realpath } from 'node:fs/promises';
import type { StadError } from '@stad/errors';
import { isInside } from '../paths.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { FoundFile } from './find-files.ts';
import type { RunContext } from './run-context.ts';

/** Writes a mended file. Rejects with a StadError: `OUTSIDE_ROOT`, `FILE_UNWRITABLE`. */
export type Save = (path: string, uri: string, text: string) => Promise<void>;

async function isOutside(path: string, root: string): Promise<boolean> {
  return !isInside(root, path) || !isInside(await realpath(root), await realpath(path));
}

/** Refuses what is outside the root, also behind a link, and writes the rest. */
export function saverFor({ root, problems }: RunContext): Save {
  return async (path, uri, text) => {
    if (await isOutside(path, root)) throw problems.fixOutsideRoot(uri);
    try {
      // Through the link, so that it stays a link.
      await writeAtomically(await realpath(path), text);
    } catch (error) {
      throw problems.unwritable(uri, error);
    }
  };
}

/** With `--fix`, a file outside the root is refused even when there is nothing to mend in it: the user expects a change. */
export async function refusedFixes(files: readonly FoundFile[], { root, problems }: RunContext): Promise<StadError[]> {
  const refused = [];
  for (const { path, uri } of files) if (await isOutside(path, root)) refused.push(problems.fixOutsideRoot(uri));
  return refused;
}

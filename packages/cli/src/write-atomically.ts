import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes beside the file and renames, so that no reader ever meets half of it. Keeps the mode of a file that exists. */
export async function writeAtomically(path: string, text: string | Uint8Array): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const mode = await stat(path).then((found) => found.mode & 0o7777, () => undefined);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(part, text, mode === undefined ? {} : { mode });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { StadError } from '@stad/errors';

/** A larger file is no text that anyone reads. */
export const maxFileSize = 20 * 1024 * 1024;

/**
 * Reads a file's bytes.
 *
 * @throws StadError `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxFileSize) {
      throw new StadError({
        code: 'FILE_TOO_LARGE',
        what: `${path} is ${Math.ceil(size / 1024 / 1024)} MB`,
        why: `The limit is ${maxFileSize / 1024 / 1024} MB`,
        remedy: 'Split the file, or leave it out.',
        uri: path,
      });
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof StadError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new StadError({
      code: missing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
      what: missing ? `${path} does not exist` : `${path} can't be read (${code ?? 'unknown error'})`,
      remedy: missing ? 'Check the path.' : 'Check that it is a file and that you may read it.',
      uri: path,
      cause,
    });
  }
}

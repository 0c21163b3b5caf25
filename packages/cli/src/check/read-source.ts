import { readFile, stat } from 'node:fs/promises';
import { maxFileSize } from '@stockholm/content-lint/node';
import type { Problems } from '../problems.ts';

/** Strict UTF-8, as text with its byte order mark if there is one. Undefined for other bytes. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads a text that is to be judged.
 *
 * @throws StadError `FILE_TOO_LARGE`, `FILE_UNREADABLE`, `FILE_UNDECODABLE`, `FILE_NOT_FOUND`.
 */
export async function readSource(path: string, uri: string, problems: Problems): Promise<string> {
  const text = decode(await readBytes(path, uri, problems));
  if (text === undefined) throw problems.undecodable(uri);
  return text;
}

/**
 * Reads a file that is to be judged and is no text: a Word document.
 *
 * @throws StadError `FILE_TOO_LARGE`, `FILE_UNREADABLE`, `FILE_NOT_FOUND`.
 */
export async function readBytes(path: string, uri: string, problems: Problems): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // Before reading: the limit is there to save the memory.
    if (size > maxFileSize) throw problems.tooLarge(uri, size, maxFileSize);
    return await readFile(path);
  } catch (error) {
    if (!('syscall' in (error as Error))) throw error;
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? problems.fileNotFound(uri) : problems.unreadable(uri, error);
  }
}

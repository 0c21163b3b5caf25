import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fromBuffer } from '@capsizecss/unpack';
import { StadError } from '@stad/errors';
import { checkMetrics } from './check-font.ts';
import type { FontMetrics } from './font-types.ts';

export type { FontMetrics } from './font-types.ts';

/** A font file is seldom more than 500 kB; a film that was named by mistake is not read into memory whole and unpacked. */
const mostBytes = 20_000_000;

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n', 1)[0] as string) : String(cause);
}

async function read(file: string | URL): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StadError({
      code: missing ? 'FONT_FILE_MISSING' : 'FONT_FILE_UNREADABLE',
      what: missing ? `There is no font file ${String(file)}` : `The font file ${String(file)} can not be read`,
      why: missing ? `The path is taken from ${process.cwd()}` : reasonOf(cause),
      remedy: missing ? 'Correct the path. Stockholm Type is not in the kit: get the files from the city.' : 'Name a file, not a folder, that you may read.',
      uri: String(file),
      cause,
    });
  }
}

/**
 * Measures a font file (woff2, woff, ttf, otf), for `fontFace` and `fallbackFace`. For a build script, in Node; the licensed
 * file never leaves the consumer's machine. Of a variable font, its default weight is measured.
 *
 * @param file a path, from the working folder where it is relative, or a `file:` URL.
 * @throws StadError `FONT_FILE_MISSING`, `FONT_FILE_UNREADABLE`, `NOT_A_FONT`.
 */
export async function readFontMetrics(file: string | URL): Promise<FontMetrics> {
  const buffer = await read(file);
  try {
    if (buffer.length > mostBytes) throw new Error(`it is larger than ${String(mostBytes / 1_000_000)} MB`);
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(buffer);
    return checkMetrics({ ascent, descent, lineGap, unitsPerEm, xWidthAvg });
  } catch (cause) {
    const path = file instanceof URL ? fileURLToPath(file) : file;
    throw new StadError({
      code: 'NOT_A_FONT',
      what: `${path} is no font file that can be measured`,
      why: reasonOf(cause),
      remedy: 'Name the woff2, woff, ttf or otf file of one cut with Latin letters.',
      uri: path,
      cause,
    });
  }
}

import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStadError } from '@stad/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFontMetrics } from './font-metrics.ts';
import localFonts from './local-fonts.json' with { type: 'json' };

const { resolve } = createRequire(import.meta.url);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stad-font-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readFontMetrics', () => {
  test('measures a font file, by path or by URL', async () => {
    const path = resolve('@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2');
    const measures = { ascent: 2189, descent: -600, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 960 };
    expect(await readFontMetrics(path)).toEqual(measures);
    expect(await readFontMetrics(pathToFileURL(path))).toEqual(measures);
  });

  // Arimo was drawn to Arial's widths; the machine that tests has no Arial.
  test.each(localFonts.faces.map((face) => [`${face.bold ? '700' : '400'}-${face.style}`, face.metrics] as const))(
    'finds in Arimo %s the measures that we keep for Arial',
    async (cut, measures) => {
      expect(await readFontMetrics(resolve(`@fontsource/arimo/files/arimo-latin-${cut}.woff2`))).toEqual(measures);
    },
  );

  test('reads woff too', async () => {
    expect(await readFontMetrics(resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff'))).toMatchObject({ unitsPerEm: 2048, ascent: 1854 });
  });

  async function errorOf(given: string | URL): Promise<{ code: string; message: string }> {
    try {
      await readFontMetrics(given);
    } catch (error) {
      if (isStadError(error)) return error;
      throw error;
    }
    throw new Error('readFontMetrics took it');
  }

  test('says which file is missing, and from where it looked', async () => {
    const error = await errorOf('fonts/nowhere.woff2');
    expect(error.code).toBe('FONT_FILE_MISSING');
    expect(error.message).toContain('fonts/nowhere.woff2');
    expect(error.message).toContain(process.cwd());
  });

  test('says that a folder is no file, and that an address is no file here', async () => {
    expect((await errorOf(folder)).code).toBe('FONT_FILE_UNREADABLE');
    expect((await errorOf(new URL('https://typsnitt.example/fet.woff2'))).code).toBe('FONT_FILE_UNREADABLE');
    expect((await errorOf(undefined as unknown as string)).code).toBe('FONT_FILE_UNREADABLE');
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['a page of text', Buffer.from('<!doctype html><title>404</title>')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['only the first bytes of a woff2', Buffer.from('wOF2\u0000\u0001\u0000\u0000')],
  ])('says that %s is no font', async (name, bytes) => {
    const path = join(folder, `${name}.woff2`);
    await writeFile(path, bytes);
    const error = await errorOf(path);
    expect(error.code).toBe('NOT_A_FONT');
    expect(error.message).toContain(path);
  });

  test('does not unpack a file that is too large to be a font', async () => {
    const path = join(folder, 'film.woff2');
    await writeFile(path, '');
    await truncate(path, 20_000_001);
    const error = await errorOf(path);
    expect(error.code).toBe('NOT_A_FONT');
    expect(error.message).toContain('larger than 20 MB');
  });

  test('says that half a font is no font', async () => {
    const whole = await readFile(resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'));
    const path = join(folder, 'half.woff2');
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect((await errorOf(path)).code).toBe('NOT_A_FONT');
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import type { ContrastTable } from './contrast.ts';
import { tokenFolder } from './resolve-tokens.ts';

const table = JSON.parse((await buildTokens()).contrast) as ContrastTable;

function ratiosOf(foreground: string, background: string): ContrastTable['pairs'][number]['ratios'] {
  const pair = table.pairs.find((candidate) => candidate.foreground === foreground && candidate.background === background);
  if (pair === undefined) throw new Error(`no pair ${foreground} on ${background}`);
  return pair.ratios;
}

// The figures of the visual direction, typed in: foreground, background, light, dark. Computed there by another program.
const figures: [foreground: string, background: string, light: number, dark: number][] = [
  ['text', 'page', 17.4, 16.31],
  ['text', 'base', 15.69, 14.82],
  ['text', 'sunk', 13.85, 13.05],
  ['text-secondary', 'page', 8.83, 10.41],
  ['text-secondary', 'base', 7.96, 9.46],
  ['text-secondary', 'sunk', 7.02, 8.33],
  ['border-control', 'page', 4.85, 5.63],
  ['border-control', 'base', 4.37, 5.12],
  ['border-control', 'sunk', 3.86, 4.51],
  ['text-disabled', 'sunk', 5.63, 5.71],
  ['text-error', 'page', 6.96, 10.65],
  ['text-error', 'base', 6.27, 9.68],
  ['text-error', 'sunk', 5.54, 8.52],
  ['text', 'info-tint', 14.4, 13.64],
  ['text', 'success-tint', 14.94, 13.56],
  ['text', 'warning-tint', 16.17, 12.95],
  ['text', 'error-tint', 14.11, 14.06],
  ['info-icon', 'info', 7.66, 10.08],
  ['success-icon', 'success', 8.26, 11.28],
  ['warning-icon', 'warning', 10.44, 10.44],
  ['error-icon', 'error', 6.96, 10.25],
  ['info', 'info-tint', 6.34, 8.76],
  ['success', 'success-tint', 7.09, 9.74],
  ['error', 'error-tint', 5.64, 9.19],
  ['crisis-text', 'crisis', 17.4, 10.44],
  ['crisis-icon', 'crisis-block', 10.44, 10.44],
  ['danger-text', 'danger', 6.96, 10.25],
  ['danger-text', 'danger-hover', 9.37, 13.47],
  ['danger-text', 'danger-pressed', 13.96, 17.4],
  ['field-text', 'field', 10.49, 10.49],
  ['deep-text', 'deep', 17.27, 17.27],
  ['text', 'tint', 14.47, 14.53],
  ['action', 'page', 10.49, 9.37],
  ['action', 'base', 9.46, 8.52],
  ['action', 'sunk', 8.34, 7.5],
  ['action', 'tint', 8.72, 8.35],
  ['action-text', 'action', 10.49, 9.02],
  ['strong-text', 'strong', 14.69, 14.47],
  ['focus-field-outer', 'field', 6.29, 6.29],
];

// Light only: in dark, text on soft is another colour than the one tabled there.
const lightFigures: [string, string, number][] = [
  ['text', 'soft', 9.02],
  ['strong', 'page', 14.69],
  ['strong', 'soft', 7.61],
  ['strong', 'tint', 12.21],
  ['focus-outer', 'focus-inner', 10.44],
];

const contrastFigures: [string, string, mode: 'light-contrast' | 'dark-contrast', number][] = [
  ['text', 'page', 'light-contrast', 21],
  ['text', 'page', 'dark-contrast', 21],
  ['text-error', 'page', 'light-contrast', 9.37],
  ['text-error', 'page', 'dark-contrast', 16.25],
  ['info', 'page', 'light-contrast', 10.67],
  ['success', 'page', 'light-contrast', 12.52],
];

describe('contrast.json', () => {
  test.each(figures)('measures %s on %s as the visual direction does', (foreground, background, light, dark) => {
    const ratios = ratiosOf(foreground, background);
    // Rounding there, rounding down here: one hundredth at most between them.
    expect(Math.abs(ratios.light - light), `light ${ratios.light}`).toBeLessThan(0.0101);
    expect(Math.abs(ratios.dark - dark), `dark ${ratios.dark}`).toBeLessThan(0.0101);
  });

  test.each(lightFigures)('measures %s on %s in light', (foreground, background, light) => {
    expect(Math.abs(ratiosOf(foreground, background).light - light)).toBeLessThan(0.0101);
  });

  test.each(contrastFigures)('measures %s on %s in %s', (foreground, background, mode, ratio) => {
    expect(Math.abs(ratiosOf(foreground, background)[mode] - ratio)).toBeLessThan(0.0101);
  });

  test('keeps action, field and their texts above the direction in high contrast', () => {
    expect(ratiosOf('action', 'page')['light-contrast']).toBeGreaterThanOrEqual(11.48);
    expect(ratiosOf('field-text', 'field')['light-contrast']).toBeGreaterThanOrEqual(11.48);
    expect(ratiosOf('action', 'page')['dark-contrast']).toBeGreaterThanOrEqual(16.9);
  });

  test('holds each pair once per use, with its promise', () => {
    const keys = table.pairs.map(({ foreground, background, use }) => `${foreground} ${background} ${use}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const pair of table.pairs) expect([3, 4.5, 7]).toContain(pair.min);
  });

  test('leaves out what must not be used: secondary text, control borders and error text on soft', () => {
    for (const foreground of ['text-secondary', 'border-control', 'text-error', 'action']) {
      expect(table.pairs.filter((pair) => pair.foreground === foreground && pair.background === 'soft')).toEqual([]);
    }
  });
});

describe('the build of a broken copy', () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
    folder = undefined;
  });

  async function copyWith(file: string, change: (text: string) => string): Promise<URL> {
    folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    await cp(tokenFolder, folder, { recursive: true });
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(path, after);
    return pathToFileURL(`${folder}/`);
  }

  test('stops at a failing pair and names pair, mode, ratio and what is needed', async () => {
    const copy = await copyWith('color.dark.json', (text) => text.replace('{derived.chalk-secondary}', '{derived.chalk-control}'));
    await expect(buildTokens(copy)).rejects.toMatchObject({
      code: 'CONTRAST_TOO_LOW',
      message: expect.stringMatching(/^Stad: .*text-secondary on page in dark: 5\.6\d, needs 7 \(text\)/u),
    });
  });

  test('stops at a colour whose hex and components differ', async () => {
    const copy = await copyWith('palette.json', (text) => text.replace('"hex": "#890c58"', '"hex": "#890c59"'));
    await expect(buildTokens(copy)).rejects.toMatchObject({ code: 'COLOUR_MISMATCH', message: expect.stringContaining('palette.print.pink-dark') });
  });

  test("stops at a source's RGB that is not the hex, unless the contradiction is recorded", async () => {
    const copy = await copyWith('palette.json', (text) => text.replace('"knownMismatch"', '"note"'));
    await expect(buildTokens(copy)).rejects.toMatchObject({
      code: 'COLOUR_MISMATCH',
      message: expect.stringContaining('palette.print.pink has hex #e5006c but rgb 230/0/107, which is #e6006b'),
    });
  });

  test('stops at a recorded contradiction that is none', async () => {
    const copy = await copyWith('palette.json', (text) => text.replace('"hex": "#e5006c"', '"hex": "#e6006b"').replace('0.898039,\n            0.0,\n            0.423529', '0.901961,\n            0.0,\n            0.419608'));
    await expect(buildTokens(copy)).rejects.toMatchObject({ code: 'COLOUR_MISMATCH', message: expect.stringContaining('claims a known mismatch') });
  });

  test('stops at an alias without a target', async () => {
    const copy = await copyWith('color.json', (text) => text.replace('{palette.web.grey}', '{palette.web.gray}'));
    await expect(buildTokens(copy)).rejects.toMatchObject({ code: 'TOKENS_UNREADABLE', message: expect.stringContaining('palette.web.gray') });
  });

  test('stops at a file that is no JSON', async () => {
    const copy = await copyWith('space.json', (text) => text.slice(0, 40));
    await expect(buildTokens(copy)).rejects.toMatchObject({ code: 'TOKENS_UNREADABLE' });
  });

  test('stops at a pair whose role has no token', async () => {
    folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    const pairs = join(folder, 'pairs.json');
    await writeFile(pairs, JSON.stringify({ pairs: [{ foreground: 'text', backgrounds: ['paper'], use: 'text', min: 7 }] }));
    await expect(buildTokens(undefined, pathToFileURL(pairs))).rejects.toMatchObject({ code: 'CONTRAST_ROLE_UNKNOWN', message: expect.stringContaining('paper') });
  });
});

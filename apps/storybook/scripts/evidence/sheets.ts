import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright';
import { openStory } from './story-page.ts';

/*
 * One picture of a component: four panels of its story with all variants, half as large. What is kept in the repository
 * and compared in each run.
 */

/** Of a wide window; between the panels. */
const gap = 16;
/** Steps that colours are rounded to: flat areas stay flat, and the files small. */
const step = 8;
/** What is drawn on half the scale is read as such, and weighs a quarter. */
const scale = 0.5;

interface Panel {
  width: number;
  scheme: 'light' | 'dark';
  forced: boolean;
}

/** In the order of reading: two and two. */
const panels: readonly Panel[] = [
  { width: 1280, scheme: 'light', forced: false },
  { width: 1280, scheme: 'dark', forced: false },
  { width: 1280, scheme: 'light', forced: true },
  { width: 320, scheme: 'light', forced: false },
];

async function photograph(page: Page, { width, scheme, forced }: Panel): Promise<PNG> {
  await page.setViewportSize({ width, height: 200 });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : null, reducedMotion: 'reduce' });
  await page.evaluate(async (mode) => {
    document.documentElement.dataset['sthlmMode'] = mode;
    await document.fonts.ready;
  }, scheme);
  return PNG.sync.read(await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }));
}

const rounded = (value: number): number => Math.min(255, Math.round(value / step) * step);

/** The panels side by side, two in a row, on white. */
function composed(pictures: readonly PNG[]): PNG {
  const [first, second, third, fourth] = pictures as [PNG, PNG, PNG, PNG];
  const column = first.width + gap;
  const row = Math.max(first.height, second.height) + gap;
  const sheet = new PNG({ width: column + second.width, height: row + Math.max(third.height, fourth.height), colorType: 2 });
  sheet.data.fill(255);
  for (const [picture, x, y] of [[first, 0, 0], [second, column, 0], [third, 0, row], [fourth, column, row]] as const) PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y);
  for (let at = 0; at < sheet.data.length; at += 1) sheet.data[at] = at % 4 === 3 ? 255 : rounded(sheet.data[at]!);
  return sheet;
}

/** Photographs a story on a page of its own. */
export async function takeSheet(browser: Browser, base: string, id: string): Promise<Buffer> {
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: scale });
  try {
    const page = await context.newPage();
    await openStory(page, base, id);
    const pictures: PNG[] = [];
    for (const panel of panels) pictures.push(await photograph(page, panel));
    // Flat areas without a filter and with a whole window of repeats weigh half of what pngjs makes by itself.
    return PNG.sync.write(composed(pictures), { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
  } finally {
    await context.close();
  }
}

/** How a sheet stands to the one that is kept; `changed` with how many pixels differ. */
export type SheetVerdict = { kind: 'same' | 'new' } | { kind: 'changed'; pixels: number; picture: string; difference: string };

export interface SheetFolders {
  /** What is in the repository. */
  kept: string;
  /** Where a new picture and its difference are laid. */
  found: string;
}

/** What differs, in red on the new picture; sizes that differ are laid on the same sheet first. */
function difference(one: PNG, other: PNG): { pixels: number; picture: PNG } {
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const [before, now] = [one, other].map((picture) => {
    const sheet = new PNG({ width, height });
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
    return sheet;
  }) as [PNG, PNG];
  const picture = new PNG({ width, height });
  return { pixels: pixelmatch(before.data, now.data, picture.data, width, height, { threshold: 0.1 }), picture };
}

/**
 * Compares a sheet with the one that is kept, and keeps it when it is the first or when changes are accepted.
 *
 * @param accept - Takes the new one where it differs.
 */
export async function judgeSheet(name: string, sheet: Buffer, { kept, found }: SheetFolders, accept: boolean): Promise<SheetVerdict> {
  const path = join(kept, `${name}.png`);
  await mkdir(kept, { recursive: true });
  if (!existsSync(path)) {
    await writeFile(path, sheet);
    return { kind: 'new' };
  }
  const { pixels, picture } = difference(PNG.sync.read(await readFile(path)), PNG.sync.read(sheet));
  if (pixels === 0) return { kind: 'same' };
  await mkdir(found, { recursive: true });
  const verdict = { kind: 'changed', pixels, picture: join(found, `${name}.new.png`), difference: join(found, `${name}.diff.png`) } as const;
  await writeFile(verdict.picture, sheet);
  await writeFile(verdict.difference, PNG.sync.write(picture));
  if (accept) await writeFile(path, sheet);
  return verdict;
}

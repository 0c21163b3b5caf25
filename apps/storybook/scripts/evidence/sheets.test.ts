import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from './serve-static.ts';
import { judgeSheet, takeSheet, type SheetFolders } from './sheets.ts';

const stories = {
  plain: '<style>@keyframes b { to { opacity: 0 } } i { animation: b 1s infinite alternate }</style><p>Vi svarar inom tio dagar.</p><input autofocus><i>Snurrar</i>',
  moved: '<p style="margin-inline-start: 40px">Vi svarar inom tio dagar.</p><input autofocus>',
  longer: '<p>Vi svarar inom tio dagar.</p><p style="block-size: 900px">Och en text till.</p>',
  modes: '<style>[data-sthlm-mode="dark"] { background: #000 } p { color: #c00; background: #0c0; forced-color-adjust: auto } @media (width < 500px) { p { block-size: 500px } }</style><p>Text</p>',
};

let browser: Browser;
let site: { url: string; close: () => void };
let folders: SheetFolders;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stad-sheets-'));
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="sv"><head><title>Prov</title><style>body { margin: 0 }</style></head><body class="sb-show-main"><div id="storybook-root"></div><script>document.querySelector('#storybook-root').innerHTML = (${JSON.stringify(stories)})[new URLSearchParams(location.search).get('id')]</script></body></html>`,
  );
  folders = { kept: join(folder, 'kept'), found: join(folder, 'found') };
  site = await serveStatic(folder);
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const take = (id: keyof typeof stories): Promise<Buffer> => takeSheet(browser, site.url, id);
const colourAt = ({ data, width }: PNG, x: number, y: number): number[] => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];

test('keeps the first picture, and finds the same again', async () => {
  expect(await judgeSheet('Plain', await take('plain'), folders, false)).toEqual({ kind: 'new' });
  expect(await judgeSheet('Plain', await take('plain'), folders, false)).toEqual({ kind: 'same' });
});

test('shows four panels in the house order, small enough to keep', async () => {
  await judgeSheet('Modes', await take('modes'), folders, false);
  const path = join(folders.kept, 'Modes.png');
  const sheet = PNG.sync.read(await readFile(path));
  expect((await stat(path)).size).toBeLessThan(40_000);
  expect(sheet.width).toBe(640 + 16 + 640);
  const below = sheet.height - 200;
  expect(colourAt(sheet, 600, 5)).toEqual([255, 255, 255]);
  // Dark on the right.
  expect(colourAt(sheet, 656 + 600, 2)).toEqual([0, 0, 0]);
  // Forced colours take the author's green away; the narrow page to the right keeps it, and is higher.
  expect(colourAt(sheet, 300, below)).not.toEqual([0, 208, 0]);
  expect(colourAt(sheet, 656 + 100, below + 100)).toEqual([0, 208, 0]);
});

test('tells what has changed, with a picture of the difference, and takes it when it is accepted', async () => {
  await judgeSheet('Changed', await take('plain'), folders, false);
  const moved = await take('moved');
  const verdict = await judgeSheet('Changed', moved, folders, false);
  expect(verdict).toMatchObject({ kind: 'changed', picture: join(folders.found, 'Changed.new.png') });
  if (verdict.kind !== 'changed') return;
  expect(verdict.pixels).toBeGreaterThan(50);
  expect(PNG.sync.read(await readFile(verdict.difference)).width).toBe(PNG.sync.read(moved).width);
  // Nothing is taken unasked.
  expect((await judgeSheet('Changed', moved, folders, false)).kind).toBe('changed');
  await judgeSheet('Changed', moved, folders, true);
  expect(await judgeSheet('Changed', moved, folders, false)).toEqual({ kind: 'same' });
});

test('compares pictures of different heights', async () => {
  await judgeSheet('Higher', await take('plain'), folders, false);
  expect((await judgeSheet('Higher', await take('longer'), folders, false)).kind).toBe('changed');
});

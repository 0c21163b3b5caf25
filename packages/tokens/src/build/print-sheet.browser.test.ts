import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import { printSheet, printSheetCsv } from './print-sheet.ts';
import type { PaletteColour } from './token-list.ts';

const { files } = await buildTokens();
const folder = mkdtempSync(join(tmpdir(), 'print-sheet-'));
for (const name of ['print-sheet.html', 'print-sheet.css']) writeFileSync(join(folder, name), files.get(name) ?? '');

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function opened(width = 794): Promise<Awaited<ReturnType<typeof browser.newPage>>> {
  const page = await browser.newPage({ viewport: { width, height: 1123 } });
  await page.goto(pathToFileURL(join(folder, 'print-sheet.html')).href);
  return page;
}

const hostile: PaletteColour = {
  id: 'palette.print.hostile',
  name: '=HYPERLINK("x");<img src=x onerror=alert(1)>',
  value: '#00594f',
  description: '',
  source: 'javascript:alert(1)"><script>alert(2)</script>',
  origin: 'third-party',
  verified: false,
};

describe('print-sheet.html', () => {
  test('names every profile colour with its print values, and says what is missing', async () => {
    const page = await opened();
    const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].slice(1).map((cell) => cell.textContent)));
    expect(rows).toContainEqual(['Grön', '3272', '94/0/50/0', 'S 2555-B60G', '#009991', '0/153/145', 'Ja (1)']);
    expect(rows).toContainEqual(['Mörkgrön', '3292', '100/0/56/58', 'uppgift saknas', '#00594F', '0/89/79', 'Ja (1)']);
    expect(rows.find(([name]) => name === 'Blå')?.slice(1, 4)).toEqual(['uppgift saknas', 'uppgift saknas', 'uppgift saknas']);
    expect(await page.locator('body').innerText()).toContain('ingen PMS eller CMYK ännu: Blå, Lila, Gul');
    expect(await page.locator('body').innerText()).toContain('* Rosa: Källan anger hex och rgb som inte stämmer överens.');
    await page.close();
  });

  test('paints each swatch with its colour, without "background graphics"', async () => {
    const page = await opened();
    const fills = await page.locator('tbody rect').evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).fill));
    expect(fills[0]).toBe('rgb(229, 0, 108)');
    expect(new Set(fills).size).toBe(fills.length);
    await page.close();
  });

  test('is one sheet of A4', async () => {
    const page = await opened();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
    expect(/\/MediaBox\s*\[0 0 (?<w>\d+)[.\d]* (?<h>\d+)/u.exec(pdf)?.groups).toMatchObject({ w: expect.stringMatching(/^59[45]$/u), h: expect.stringMatching(/^84[12]$/u) });
    await page.close();
  });

  test('holds no style or script of its own, and does not scroll sideways on a phone', async () => {
    expect(files.get('print-sheet.html')).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=/u);
    const page = await opened(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('lets nothing of a token become markup or an address', () => {
    const html = printSheet([hostile]);
    expect(html).not.toMatch(/<img|<script|href="javascript/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('print-sheet.csv', () => {
  const csv = files.get('print-sheet.csv') ?? '';

  test('is what a Swedish Excel opens: byte order mark, semicolons, CRLF', () => {
    expect(csv.startsWith('\uFEFFNamn;PMS;CMYK;NCS;Hex;Rgb;Kontrollerad;Källa;Anmärkning\r\n')).toBe(true);
    expect(csv).toContain('\r\nLjusgrön 1;7471;38/0/20/0;S 1040-B80G;#AAD9D6;170/217/214;Ja;https://');
    expect(csv).toContain('\r\nGul;uppgift saknas;uppgift saknas;uppgift saknas;#FCBF0A;252/191/10;Nej;');
  });

  test('runs nothing and breaks no row, whatever a token says', () => {
    expect(printSheetCsv([hostile]).split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""x""\);<img src=x onerror=alert\(1\)>";/u);
  });
});

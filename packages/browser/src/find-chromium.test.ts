import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, openBrowser } from './index.ts';

afterEach(() => vi.unstubAllEnvs());

test('takes the program that STAD_CHROMIUM names', async () => {
  const program = join(mkdtempSync(join(tmpdir(), 'stad-browser-')), 'chromium');
  writeFileSync(program, '', { mode: 0o755 });
  vi.stubEnv('STAD_CHROMIUM', program);
  expect(await findChromium()).toEqual({ executablePath: program, from: 'STAD_CHROMIUM', env: {} });
});

test('says what to do when STAD_CHROMIUM names nothing that runs', async () => {
  vi.stubEnv('STAD_CHROMIUM', '/nowhere/chromium');
  await expect(findChromium()).rejects.toThrow(/STAD_CHROMIUM is \/nowhere\/chromium.+unset it/u);
});

test('opens a page in the browser that it finds', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    // The field needs a font of the system: without one the browser dies.
    await page.setContent('<h1>Överförmyndarförvaltningen</h1><input>');
    expect(await page.textContent('h1')).toBe('Överförmyndarförvaltningen');
  } finally {
    await browser.close();
  }
}, 60_000);

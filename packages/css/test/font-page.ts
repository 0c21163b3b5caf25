import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { openBrowser } from '@stad/browser';
import { buildFonts } from '../scripts/fonts.ts';
import { allCss } from './plain-page.ts';

export type Browser = Awaited<ReturnType<typeof openBrowser>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;

const { resolve } = createRequire(import.meta.url);

const stylesheets = Promise.all([allCss(), buildFonts()]);

export interface FontPageOptions {
  width?: number;
  /** Changes `fonts.css` on its way to the page. */
  change?: (fontsCss: string) => string;
  /** A stylesheet after the kit's. */
  after?: string;
  /** Waits before a font file is sent. */
  hold?: (path: string) => Promise<void> | undefined;
  /** Further font files by the path that the page asks for. */
  files?: Readonly<Record<string, string>>;
}

/**
 * A site without a bundler: `all.css` and `fonts.css` lie in one folder, and the font package's folder beside them, under its
 * name. Whatever else the page asks for fails.
 */
export async function openFontPage(browser: Browser, body: string, options: FontPageOptions = {}): Promise<Page> {
  const [all, fonts] = await stylesheets;
  const page = await browser.newPage({ viewport: { width: options.width ?? 1280, height: 900 } });
  await page.route('**/*', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = path.startsWith('/css/@fontsource-variable/') ? resolve(path.slice('/css/'.length)) : options.files?.[path];
    if (file !== undefined) {
      await options.hold?.(path);
      return route.fulfill({ contentType: 'font/woff2', body: await readFile(file) });
    }
    if (path === '/css/all.css') return route.fulfill({ contentType: 'text/css', body: all });
    if (path === '/css/fonts.css') return route.fulfill({ contentType: 'text/css', body: options.change?.(fonts) ?? fonts });
    if (path !== '/') return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="sv"><title>Typsnitt</title><link rel="stylesheet" href="/css/fonts.css"><link rel="stylesheet" href="/css/all.css"><style>${options.after ?? ''}</style><body>${body}</body></html>`,
    });
  });
  // Not "load", which waits for the fonts that a test may hold back.
  await page.goto('http://stad.example/', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.styleSheets.length === 3);
  // A browser asks for fonts when it lays out the text; before that, `document.fonts` has nothing to wait for.
  await page.evaluate(() => document.body.offsetHeight);
  return page;
}

/** The fonts that painted the text of each element, as Chromium's own inspector tells it: `Open Sans (the page’s)`. */
export async function fontsOf(page: Page, selector: string): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found: string[][] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    found.push(fonts.map(({ familyName, isCustomFont }) => `${familyName} (${isCustomFont ? 'the page’s' : 'the system’s'})`).sort());
  }
  await session.detach();
  return found;
}

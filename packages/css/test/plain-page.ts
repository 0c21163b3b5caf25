import { type openBrowser } from '@stad/browser';
import { buildStyles, readComponentTokens, readSources, readTokens } from '../scripts/build.ts';

export type Browser = Awaited<ReturnType<typeof openBrowser>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;
export type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** The whole stylesheet, built from the sources. */
export async function allCss(): Promise<string> {
  return buildStyles(await readSources(), readTokens(), '0.0.0', await readComponentTokens()).files.get('all.css') ?? '';
}

/** Attributes of `<html>`, and stylesheets before and after the kit's. */
export interface PageOptions extends ContextOptions {
  html?: string;
  before?: string;
  after?: string;
}

/** A page with the stylesheet and nothing else of the kit: what a CMS template or an older framework gives. */
export async function openPage(browser: Browser, css: string, body: string, { before = '', after = '', html = '', ...options }: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="sv" ${html}><style>${before}</style><style>${css}</style><style>${after}</style><body>${body}</body></html>`);
  return page;
}

/** Computed values of the first element that matches. */
export async function style(page: Page, selector: string, ...names: string[]): Promise<string[]> {
  return page.$eval(selector, (element, wanted) => wanted.map((name) => getComputedStyle(element).getPropertyValue(name)), names);
}

/** `#5D237D` as a browser reports it. */
export const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

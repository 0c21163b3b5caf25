import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';

const { css } = await buildTokens();

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const page = { light: '#ffffff', dark: '#171614', 'light more': '#ffffff', 'dark more': '#000000' } as const;

/** The page colour and 2 px border on the root, in a light section, a dark one in it, and a light one in that. */
async function computed(colorScheme: 'light' | 'dark', contrast: 'no-preference' | 'more', rootMode: string | undefined): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, contrast });
  try {
    const tab = await context.newPage();
    const attribute = rootMode === undefined ? '' : `data-sthlm-mode="${rootMode}"`;
    await tab.setContent(
      `<html ${attribute}><style>${css}</style><p data-sthlm-mode="light"><span data-sthlm-mode="dark"><i data-sthlm-mode="light"></i></span></p></html>`,
    );
    return await tab.evaluate(() =>
      ['html', 'p', 'span', 'i'].map((selector) => {
        const style = getComputedStyle(document.querySelector(selector) as Element);
        return `${style.colorScheme} ${style.getPropertyValue('--sthlm-color-page')} ${style.getPropertyValue('--sthlm-border-2')}`;
      }),
    );
  } finally {
    await context.close();
  }
}

describe.each(['light', 'dark'] as const)('a reader whose system is %s', (system) => {
  describe.each(['no-preference', 'more'] as const)('with contrast %s', (contrast) => {
    test.each([undefined, 'light', 'dark'] as const)('gets the root in mode %s, and each nested section in its own', async (rootMode) => {
      const expected = (mode: 'light' | 'dark'): string =>
        contrast === 'more' ? `${mode} ${page[`${mode} more`]} 3px` : `${mode} ${page[mode]} 2px`;
      expect(await computed(system, contrast, rootMode)).toEqual([expected(rootMode ?? system), expected('light'), expected('dark'), expected('light')]);
    });
  });
});

import type { Page } from 'playwright';

interface PreviewStory {
  parameters: { wrongUse?: { caughtBy?: string } };
}

declare global {
  interface Window {
    /** Storybook's own; not there in a page that only looks like it. */
    __STORYBOOK_PREVIEW__?: { storyStoreValue: { loadStory: (of: { storyId: string }) => Promise<PreviewStory> } };
    /** The server's markup of a story, from .storybook/preview.tsx. Undefined for what can't be rendered there. */
    stadServerMarkup?: (id: string) => Promise<string | undefined>;
  }
}

/** Opens a story of a built Storybook, and waits until it is there. */
export async function openStory(page: Page, base: string, id: string): Promise<void> {
  await page.goto(`${base}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
  await page.locator('body.sb-show-main').waitFor();
  await page.waitForFunction(() => (document.querySelector('#storybook-root')?.childElementCount ?? 0) > 0);
}

/** What a server sends for the story that is open: without it, a page without JavaScript would be measured by what JavaScript has made of it. */
export async function serverMarkup(page: Page, id: string): Promise<string> {
  return page.evaluate(async (story) => (await window.stadServerMarkup?.(story)) ?? document.querySelector('#storybook-root')!.innerHTML, id);
}

/** What finds the fault of an example of wrong use: `axe:link-name`. Undefined when the story does not say. */
export async function caughtBy(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate(async (storyId) => (await window.__STORYBOOK_PREVIEW__?.storyStoreValue.loadStory({ storyId }))?.parameters.wrongUse?.caughtBy, id);
}

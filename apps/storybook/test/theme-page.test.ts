import { fileURLToPath } from 'node:url';
import { openBrowser } from '@stad/browser';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveStatic } from '../scripts/evidence/serve-static.ts';

/** The built Storybook: `npm run build` makes it, and turbo runs that before these tests. */
const built = fileURLToPath(new URL('../storybook-static', import.meta.url));

let browser: Browser;
let site: { url: string; close: () => void };
let page: Page;

beforeAll(async () => {
  site = await serveStatic(built);
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/iframe.html?viewMode=docs&id=grafisk-profil-teman--${encodeURIComponent('översikt')}`);
  await page.frameLocator('.stad-theme-frame').locator('h1').waitFor();
});

afterEach(() => page.close());

const root = (): Promise<Record<string, string | null>> =>
  page.evaluate(() => {
    const { documentElement } = (document.querySelector('.stad-theme-frame') as HTMLIFrameElement).contentDocument as Document;
    return Object.fromEntries(['accent', 'mode', 'contrast', 'density'].map((name) => [name, documentElement.getAttribute(`data-sthlm-${name}`)]));
  });

const fieldColour = (): Promise<string> =>
  page.evaluate(() => {
    const { contentDocument, contentWindow } = document.querySelector('.stad-theme-frame') as HTMLIFrameElement;
    return (contentWindow as Window).getComputedStyle(contentDocument?.querySelector('[data-sthlm-surface="field"]') as Element).backgroundColor;
  });

test('a choice changes the whole page in the window, and the file to copy', async () => {
  await page.getByLabel('Orange', { exact: true }).check();
  await page.getByText('Alltid mörkt', { exact: true }).click();
  await page.getByText('Kompakt', { exact: true }).click();
  await page.getByLabel('Visa med hög kontrast').check();
  expect(await root()).toEqual({ accent: 'orange', mode: 'dark', contrast: 'more', density: 'compact' });
  await page.getByLabel('Visa med hög kontrast').uncheck();
  // The dark field of the orange accent.
  await expect.poll(fieldColour).toBe('rgb(140, 36, 0)');
  expect(await page.locator('.stad-theme-file pre').innerText()).toContain("accent: 'orange',\n  organisation: 'Serviceförvaltningen',\n  mode: 'dark',\n  density: 'compact',");
  // The page around stays as its reader has it.
  expect(await page.evaluate(() => document.documentElement.getAttribute('data-sthlm-accent'))).not.toBe('orange');
});

test('what is forbidden is refused with reason, source and the nearest choice, and there is nothing to copy', async () => {
  for (const [wish, reason, nearest] of [
    ['Vit text på gult', /Vit text på gult går inte att läsa/u, /#[0-9A-F]{6}/u],
    ['Fältets blå som textfärg', /action mot tint blir 4,36:1 i ljust läge/u, /#00549B/u],
    ['En toning', /Toningar är inte tillåtna/u, /ren färg/u],
    ['Rundade hörn', /hörn är raka/u, /Raka hörn/u],
  ] as const) {
    await page.getByLabel('Pröva ett önskemål').selectOption({ label: wish });
    const answer = page.locator('.stad-theme-answer');
    await answer.getByText('Temat är inte tillåtet').waitFor();
    expect(await answer.innerText()).toMatch(reason);
    expect(await answer.innerText()).toMatch(nearest);
    expect(await answer.innerText()).toMatch(/Källa: \S/u);
    expect(await page.locator('.stad-theme-file').count()).toBe(0);
  }
});

test('a wish that is allowed is seen in the window', async () => {
  const room = (): Promise<string> =>
    page.evaluate(() => {
      const { contentDocument, contentWindow } = document.querySelector('.stad-theme-frame') as HTMLIFrameElement;
      return (contentWindow as Window).getComputedStyle(contentDocument?.documentElement as Element).getPropertyValue('--sthlm-layout-section');
    });
  await page.getByLabel('Pröva ett önskemål').selectOption({ label: 'Mer luft mellan avsnitten' });
  await expect.poll(room).toBe('6rem');
  expect(await page.locator('.stad-theme-file pre').innerText()).toContain("token: 'layout-section'");
});

test('a company with a profile of its own is shown without the city’s logotype, and may not have it', async () => {
  await page.getByLabel('Avsändare').selectOption({ label: 'Stockholms Hamn AB' });
  const inner = page.frameLocator('.stad-theme-frame');
  await inner.getByText('En del av Stockholms stad').first().waitFor();
  expect(await inner.locator('.sthlm-sender__city').count()).toBe(0);
  await page.getByLabel('Med stadens logotyp').check();
  await page.locator('.stad-theme-answer').getByText(/egen grafisk profil/u).waitFor();
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '@stad/browser';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../scripts/evidence/serve-static.ts';

/** The built Storybook: `npm run build` makes it, and turbo runs that before these tests. */
const built = fileURLToPath(new URL('../storybook-static', import.meta.url));
const pages = ['start', 'kom-igång', 'färg-och-kontrast', 'typografi', 'rum', 'avsändare', 'innehållsregler', 'för-dig-som-skriver', 'komponenter-button', 'komponenter-siteheader'];

let browser: Browser;
let site: { url: string; close: () => void };
let axeSource: string;

beforeAll(async () => {
  site = await serveStatic(built);
  browser = await openBrowser();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page and keeps what it complains of and what it asks of others. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(?:data|blob):/u.test(url)) complaints.push(`asks ${url}`);
  });
  await page.goto(site.url + path);
  return { page, complaints };
}

test.each(pages)('%s is a whole page: Swedish, no known fault in either mode, no sideways scroll on a phone, nothing from elsewhere', async (id) => {
  const { page, complaints } = await open(`/iframe.html?viewMode=docs&id=${encodeURIComponent(`${id}--översikt`)}`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  await page.evaluate(axeSource);
  for (const mode of ['light', 'dark']) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-sthlm-mode', value), mode);
    const { violations } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      // Examples bring their own headings and landmarks, and the same example may stand there twice.
      const parts = ['heading-order', 'landmark-unique', 'landmark-no-duplicate-banner', 'landmark-banner-is-top-level', 'landmark-no-duplicate-contentinfo', 'landmark-contentinfo-is-top-level', 'region', 'page-has-heading-one', 'document-title', 'duplicate-id-aria'];
      return axe.run({ resultTypes: ['violations'], preload: false, rules: Object.fromEntries(parts.map((rule) => [rule, { enabled: false }])) });
    });
    expect(violations.map((rule) => `${mode}: ${rule.id} ${String(rule.nodes[0]?.target)}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a component's page shows examples with HTML and React, props and colour pairs", async () => {
  const { page } = await open('/iframe.html?viewMode=docs&id=komponenter-button--%C3%B6versikt');
  await page.locator('main h1').waitFor();
  await page.locator('.stad-story').first().waitFor();
  const first = page.locator('.stad-story').first();
  await first.locator('summary', { hasText: 'HTML' }).click();
  expect(await first.locator('pre').first().innerText()).toMatch(/^<button class="sthlm-button"/u);
  await first.locator('summary', { hasText: 'React' }).click();
  expect(await first.locator('pre').last().innerText()).toBe('<Button>Spara</Button>');
  expect(await page.locator('#egenskaper ~ .stad-scroll tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('.stad-scroll[aria-label="Färgpar i Button"] tbody tr').count()).toBeGreaterThan(5);
  await page.close();
});

test('the panel Granskning tells what is wrong in the story that is shown, and follows its changes', async () => {
  const { page, complaints } = await open('/?path=/story/komponenter-button--default');
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.locator('button', { hasText: 'Spara' }).waitFor();
  await page.getByRole('tab', { name: 'Granskning' }).click();
  await page.getByText('Inga kända brister i tillgänglighet.').waitFor();
  await story.locator('#storybook-root').evaluate((root) => root.append(document.createElement('img')));
  await page.getByText('En bild saknar textalternativ.').waitFor();
  await story.locator('#storybook-root img').evaluate((image) => image.setAttribute('alt', ''));
  await page.getByText('Inga kända brister i tillgänglighet.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('the mode in the toolbar turns the story dark', async () => {
  const { page } = await open('/?path=/story/komponenter-button--default&globals=mode:dark');
  const html = page.frameLocator('#storybook-preview-iframe').locator('html[data-sthlm-mode="dark"]');
  await html.waitFor();
  expect(await html.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(23, 22, 20)');
  await page.close();
});

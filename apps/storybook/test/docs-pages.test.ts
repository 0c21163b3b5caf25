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
const profilePages = ['färg', 'kontrast', 'teman', 'typografi', 'avstånd', 'rörelse', 'avsändare', 'utskrift', 'språk'].map((page) => `grafisk-profil-${page}`);
const pages = ['start', 'kom-igång', ...profilePages, 'innehållsregler', 'för-dig-som-skriver', 'så-skriver-vi', 'skriva-med-ai', 'komponenter-button', 'komponenter-siteheader'];

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
      const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } };
      // Examples bring their own headings and landmarks, and the same example may stand there twice.
      const parts = ['heading-order', 'landmark-unique', 'landmark-no-duplicate-banner', 'landmark-banner-is-top-level', 'landmark-no-duplicate-contentinfo', 'landmark-contentinfo-is-top-level', 'region', 'page-has-heading-one', 'document-title', 'duplicate-id-aria'];
      // What a story of wrong use shows is meant to be wrong, and stands in a frame that says so.
      return axe.run({ exclude: ['[data-wrong]'] }, { resultTypes: ['violations'], preload: false, rules: Object.fromEntries(parts.map((rule) => [rule, { enabled: false }])) });
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
  expect(await first.locator('pre').first().innerText()).toMatch(/^<button type="button" class="sthlm-button"/u);
  await first.locator('summary', { hasText: 'React' }).click();
  expect(await first.locator('pre').last().innerText()).toBe('<Button>Spara</Button>');
  expect(await page.locator('#egenskaper ~ .stad-scroll tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('.stad-scroll[aria-label="Färgpar i Button"] tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('.stad-scroll[aria-label="Mätningar av Button"] tr', { hasText: 'Färgpar' }).innerText()).toMatch(/\d+ par i 6 accenter × 4 lägen, alla kända/u);
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

test('the guide leads to its parts without leaving the page, and from a part to the rule', async () => {
  const { page, complaints } = await open(`/?path=/docs/${encodeURIComponent('så-skriver-vi--översikt')}`);
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByRole('link', { name: 'Skydda människor' }).click();
  const top = (selector: string): Promise<number> => frame.locator(selector).evaluate((heading) => Math.abs(heading.getBoundingClientRect().top));
  await expect.poll(() => top('#safety')).toBeLessThan(100);
  expect(new URL(page.url()).search).toContain(encodeURIComponent('så-skriver-vi'));
  await frame.getByRole('link', { name: 'Kontonummer i texten' }).click();
  // In view, and open: it is among the last of its page, which ends before it can be at the top.
  const isInView = (selector: string): Promise<boolean> => frame.locator(selector).evaluate((rule) => window.scrollY > 1000 && rule.getBoundingClientRect().top > 0 && rule.getBoundingClientRect().bottom < window.innerHeight);
  await expect.poll(() => isInView('#content-no-bank-account'), { timeout: 20_000 }).toBe(true);
  await frame.locator('#content-no-bank-account .stad-note').waitFor({ state: 'visible' });
  expect(await frame.locator('.stad-rule[open]').count()).toBe(1);
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

test('the toolbar gives an example accent, high contrast and density, and takes them back', async () => {
  const { page } = await open('/?path=/story/komponenter-button--default&globals=accent:green;contrast:more;density:compact;mode:print');
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.locator('html[data-sthlm-accent="green"][data-sthlm-contrast="more"][data-sthlm-density="compact"][data-sthlm-mode="print"] .sthlm-button').waitFor();
  await page.getByRole('button', { name: 'Accent: grön' }).click();
  await page.getByText('Accent: inte vald').click();
  await frame.locator('html:not([data-sthlm-accent])[data-sthlm-contrast="more"] .sthlm-button').waitFor();
  await page.close();
});

test("a page of text keeps the reader's own mode, whatever the toolbar says", async () => {
  const { page } = await open(`/iframe.html?viewMode=docs&id=${encodeURIComponent('grafisk-profil-rörelse--översikt')}&globals=mode:dark;accent:green`);
  await page.locator('main h1').waitFor();
  const background = (): Promise<string> => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe('rgb(23, 22, 20)');
  await page.close();
});

test('a click on a value copies it and says so; without leave it tells the reader to do it', async () => {
  const { page } = await open(`/iframe.html?viewMode=docs&id=${encodeURIComponent('grafisk-profil-färg--översikt')}`);
  const value = page.getByRole('button', { name: 'Kopiera #E5006C' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await value.click();
  await page.getByText('Kopierat: #E5006C').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('#E5006C');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await value.click();
  await page.getByText('Markera #E5006C och kopiera själv.').waitFor();
  await page.close();
});

test('the contrast of a pair follows accent and mode, and a no says why', async () => {
  const { page } = await open('/iframe.html?viewMode=docs&id=grafisk-profil-kontrast--%C3%B6versikt');
  const cell = (row: string, column: number): Promise<string> => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row, exact: true }) }).getByRole('cell').nth(column).innerText();
  await page.getByRole('rowheader', { name: 'Text', exact: true }).waitFor();
  expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(12);
  // The first column is the page: pink is the faintest accent there, yellow the strongest.
  expect(await cell('Handling', 0)).toMatch(/Ja\s+10,48:1/u);
  await page.getByRole('button', { name: 'Rosa' }).click();
  expect(await cell('Handling', 0)).toMatch(/Ja\s+5,94:1/u);
  await page.getByRole('button', { name: 'Mörkt', exact: true }).click();
  expect(await cell('Handling', 0)).toMatch(/Ja\s+9,08:1/u);
  await page.getByRole('button', { name: 'Hög kontrast, ljust' }).click();
  await page.getByText('Kravet är minst 7:1.').waitFor();
  await page.getByRole('button', { name: 'Ljust', exact: true }).click();
  expect(await cell('Andra text', 4)).toMatch(/Nej\s+4,4\d?:1\s+För svag\. Kravet är 4,5:1/u);
  await page.getByLabel('Sök efter en yta eller en text').fill('mjuk');
  await page.getByText(/på 1 yta:/u).waitFor();
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Text', 'Mjuk']);
  await page.getByLabel('Sök efter en yta eller en text').fill('<b>finns inte</b>');
  await page.getByText('Inget heter ”<b>finns inte</b>”.').waitFor();
  await page.close();
});

test('the page about print leads to the sheet for printers and the list of it', async () => {
  const { page, complaints } = await open('/iframe.html?viewMode=docs&id=grafisk-profil-utskrift--%C3%B6versikt');
  const list = await page.getByRole('link', { name: 'hämta som tabell' }).getAttribute('href');
  expect(await (await page.request.get(new URL(list ?? '', page.url()).href)).text()).toContain('Rubine Red');
  const sheet = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'skriva ut som en sida' }).click();
  expect(await (await sheet).locator('main, body').first().innerText()).toContain('Rubine Red');
  expect(complaints).toEqual([]);
  await page.close();
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceMode } from '@stockholm/storybook-addon';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { tabStops } from '../../src/keyboard/tab-stops.ts';
import {
  clippedTexts,
  focusBefore,
  focusedStop,
  movingAnimations,
  nameOfStop,
  placeOfStop,
  placeSentinels,
  removeSentinels,
  sidewaysOverflow,
} from './page-probes.ts';

/** What came out of one story in one mode. */
export interface StoryResult {
  faults: string[];
  questions: string[];
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 800 };

/** WCAG 1.4.12: what a reader may set, and nothing may then be lost. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Rules about a page as a whole: a story is a part of one. */
const pageRules = ['bypass', 'document-title', 'heading-order', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one', 'region', 'landmark-unique'];

async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document.getAnimations().filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.race([Promise.allSettled(finite.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 500))]);
  });
}

/** With the reader's own colours the browser still tells the author's text colour: axe would compare it with the reader's background. */
const authorColourRules = ['color-contrast', 'link-in-text-block'];

async function judgeWithAxe(page: Page): Promise<StoryResult> {
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const results = await page.evaluate(async (off) => {
    const { axe } = window as unknown as { axe: { run: (root: string, options: object) => Promise<AxeResults> } };
    return axe.run('#storybook-root', {
      resultTypes: ['violations', 'incomplete'],
      preload: false,
      rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    });
  }, [...pageRules, ...(forced ? authorColourRules : [])]);
  const lines = (rules: AxeResults['violations']): string[] => rules.map((rule) => `${rule.id}: ${String(rule.nodes[0]?.target)} (${rule.nodes.length})`);
  return { faults: lines(results.violations), questions: lines(results.incomplete) };
}

/** The surroundings of a stop as a picture: the indicator may stand outside the element. */
async function pictureOf(page: Page, stop: string): Promise<Buffer | undefined> {
  const box = await page.evaluate(placeOfStop, stop);
  if (box === undefined) return undefined;
  const margin = 8;
  const size = page.viewportSize() ?? wide;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const width = Math.min(size.width - x, box.width + 2 * margin);
  const height = Math.min(size.height - y, box.height + 2 * margin);
  if (width <= 0 || height <= 0) return undefined;
  return page.screenshot({ clip: { x, y, width, height }, animations: 'disabled', caret: 'hide' });
}

/** Gives every stop its number as an attribute, and says how many there are. */
const markTabStops = `(() => {
  const stops = (${tabStops.toString()})(document.querySelector('#storybook-root'));
  stops.forEach((stop, number) => stop.setAttribute('data-stad-stop', String(number)));
  return stops.length;
})()`;

/** Real presses of Tab; a stop shows its focus when at least one pixel around it changes (WCAG 2.4.7). */
async function walkWithPictures(page: Page): Promise<string[]> {
  const count = await page.evaluate<number>(markTabStops);
  if (count === 0) return [];
  const faults: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(placeSentinels);
  const calm = new Map<string, Buffer | undefined>();
  for (let stop = 0; stop < count; stop += 1) calm.set(String(stop), await pictureOf(page, String(stop)));
  await page.evaluate(focusBefore);
  const reached = new Set<string>();
  let at = 'other';
  for (let press = 0; press < count * 2 + 4 && at !== 'after'; press += 1) {
    await page.keyboard.press('Tab');
    at = await page.evaluate(focusedStop);
    if (at === 'after' || at === 'other' || reached.has(at)) continue;
    reached.add(at);
    await still(page);
    const before = calm.get(at);
    const now = await pictureOf(page, at);
    // What only shows itself when it has focus, such as a skip link, has no calm picture: being seen is the sign.
    if (before !== undefined && now !== undefined && before.equals(now)) faults.push(`fokus syns inte på ${await page.evaluate(nameOfStop, at)}`);
  }
  if (at !== 'after') faults.push('Tab kommer inte ut ur exemplet');
  for (const stop of calm.keys()) if (!reached.has(stop)) faults.push(`Tab når inte ${await page.evaluate(nameOfStop, stop)}`);
  await page.evaluate(removeSentinels);
  return faults;
}

async function seen(page: Page): Promise<StoryResult> {
  await still(page);
  const judged = await judgeWithAxe(page);
  return { ...judged, faults: [...judged.faults, ...(await walkWithPictures(page))] };
}

const fault = (label: string, found: readonly string[]): StoryResult => ({ faults: found.map((what) => `${label}: ${what}`), questions: [] });

export interface MeasuredStory {
  id: string;
  results: Record<EvidenceMode, StoryResult>;
}

/**
 * Measures a story in every mode, on one page that is put back after each.
 *
 * @param page - Opened with reduced motion.
 * @param base - Where the built Storybook is served.
 * @param pictures - Folder for screenshots of each mode.
 */
export async function measureStory(page: Page, base: string, id: string, axeSource: string, pictures: string): Promise<MeasuredStory> {
  const open = async (): Promise<void> => {
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, reducedMotion: 'reduce' });
    await page.goto(`${base}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
    await page.locator('body.sb-show-main').waitFor();
    await page.waitForFunction(() => (document.querySelector('#storybook-root')?.childElementCount ?? 0) > 0);
    await page.evaluate(axeSource);
    await still(page);
  };
  const folder = join(pictures, id);
  await mkdir(folder, { recursive: true });
  const picture = (mode: EvidenceMode): Promise<unknown> => page.screenshot({ path: join(folder, `${mode}.png`), fullPage: true, animations: 'disabled' });

  await open();
  const html = await page.locator('#storybook-root').innerHTML();
  const words = await page.locator('#storybook-root').innerText();
  const results: Partial<Record<EvidenceMode, StoryResult>> = {};

  await picture('light');
  results.light = await seen(page);
  results['reduced-motion'] = fault('rör sig', await page.evaluate(movingAnimations));

  const clippedBefore = new Set(await page.evaluate(clippedTexts));
  const newlyClipped = async (): Promise<string[]> => (await page.evaluate(clippedTexts)).filter((text) => !clippedBefore.has(text));

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await still(page);
  await picture('text-200');
  results['text-200'] = fault('kapad text', await newlyClipped());
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

  const style = await page.addStyleTag({ content: spacing });
  const spaced: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await still(page);
    spaced.push(...(await newlyClipped()));
  }
  await picture('text-spacing');
  results['text-spacing'] = fault('kapad text', [...new Set(spaced)]);
  await style.evaluate((element) => (element as Element).remove());

  await still(page);
  await picture('reflow-320');
  results['reflow-320'] = fault('utanför skärmen', await page.evaluate(sidewaysOverflow));

  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const mirrored: string[] = [];
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    await still(page);
    mirrored.push(...(await page.evaluate(sidewaysOverflow)));
  }
  await picture('rtl');
  results.rtl = fault('utanför skärmen', [...new Set(mirrored)]);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));

  await page.evaluate(() => (document.documentElement.dataset['sthlmMode'] = 'dark'));
  await picture('dark');
  results.dark = await seen(page);
  await page.evaluate(() => (document.documentElement.dataset['sthlmMode'] = 'light'));

  await page.emulateMedia({ contrast: 'more' });
  await picture('contrast');
  results.contrast = await seen(page);
  await page.emulateMedia({ contrast: null, forcedColors: 'active' });
  await picture('forced-colors');
  results['forced-colors'] = await seen(page);
  await page.emulateMedia({ forcedColors: null });

  results['no-js'] = fault('andra ord', await withoutScript(page, base, html, words));
  return { id, results: results as Record<EvidenceMode, StoryResult> };
}

/** The same markup and stylesheets on a page where no script may run: every word must still be there. */
async function withoutScript(page: Page, base: string, html: string, words: string): Promise<string[]> {
  const sheets = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => sheet.href ?? []));
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false, viewport: wide });
  try {
    const plain = await context.newPage();
    await plain.route(`${base}/plain`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="sv" data-sthlm-mode="light"><head>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}</head><body><div id="storybook-root">${html}</div></body></html>`,
      }),
    );
    await plain.goto(`${base}/plain`);
    const shown = await plain.locator('#storybook-root').innerText();
    const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    return tidy(shown) === tidy(words) ? [] : [tidy(shown).slice(0, 60)];
  } finally {
    await context.close();
  }
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceModes, type EvidenceMode, type GonePart } from '@stockholm/storybook-addon';
import type { Page } from 'playwright';
import { judgeWithAxe, type AxeQuestion } from './axe.ts';
import type * as InThePage from './probes/in-the-page.ts';
import type { MeasuredTargets } from './probes/targets.ts';
import { openStory, serverMarkup } from './story-page.ts';
import { orderFaults, walkInWindow, walkWithPictures, type RingContrast } from './walk.ts';

declare global {
  interface Window {
    /** Once `bundleProbes`' script is in the page. */
    stadProbes: typeof InThePage;
  }
}

/** What came out of one story in one mode. */
export interface StoryResult {
  faults: string[];
  questions: AxeQuestion[];
}

export interface MeasuredStory {
  results: Record<EvidenceMode, StoryResult>;
  /** On a wide window and on a phone. */
  targets: MeasuredTargets[];
  stops: number;
  /** The weakest focus indicator in the modes where it is looked at. */
  ring?: RingContrast;
  /** Parts that were gone where they may be. */
  gone: GonePart[];
  /** How it is read out, and what Tab reaches, one after the other. */
  transcript: string;
}

export interface StoryMeasures {
  /** Where the built Storybook is served. */
  base: string;
  axeSource: string;
  /** What `bundleProbes` gives. */
  probes: string;
  /** Parts that a mode may leave out. */
  mayGo: readonly GonePart[];
  /** Folder for a picture of each story in each mode; none are taken without it. */
  pictures?: string;
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 800 };
/** What a window of 1280 × 1024 shows when it is enlarged four times. */
const zoomed = { width: 320, height: 256 };
/** A4 within its margins of 20 mm, at 96 px an inch. */
const paper = { width: 643, height: 971 };
/** No story is higher; one that grows with the window must not grow for ever. */
const highest = 6000;

/** WCAG 1.4.12: what a reader may set, and nothing may then be lost. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const settle = (page: Page): Promise<void> => page.evaluate(() => window.stadProbes.settle());
const tidy = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();

interface Layout {
  clipped: string[];
  overlapping: string[];
  sideways: string[];
}

const layoutOf = (page: Page): Promise<Layout> =>
  page.evaluate(() => ({ clipped: window.stadProbes.clippedTexts(), overlapping: window.stadProbes.overlappingTexts(), sideways: window.stadProbes.sidewaysOverflow() }));

const layoutFaults = ({ clipped, overlapping, sideways }: Layout, light?: Layout): string[] => {
  const added = (now: readonly string[], before: readonly string[] = []): string[] => now.filter((text) => !before.includes(text));
  return [
    ...added(clipped, light?.clipped).map((text) => `kapad text: ${text}`),
    ...added(overlapping, light?.overlapping).map((texts) => `texter på varandra: ${texts}`),
    ...added(sideways, light?.sideways).map((text) => `utanför skärmen: ${text}`),
  ];
};

/** The window as high as the page, so that nothing needs to scroll. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: wide.width, height: Math.min(highest, Math.max(wide.height, height)) });
}

interface Seen extends StoryResult {
  ring?: RingContrast;
}

/** What is seen is judged by axe and walked through with pictures. */
async function seen(page: Page): Promise<Seen> {
  const judged = await judgeWithAxe(page);
  await showWhole(page);
  const { faults, ring } = await walkWithPictures(page);
  await page.setViewportSize(wide);
  const unreadable = (await page.evaluate(() => window.stadProbes.unreadableTexts())).map((text) => `går inte att läsa: ${text}`);
  return { ...judged, faults: [...judged.faults, ...unreadable, ...faults], ...(ring !== undefined && { ring }) };
}

/**
 * Measures a story in every mode, on one page that is put back after each.
 *
 * @param page - Opened with reduced motion.
 */
export async function measureStory(page: Page, id: string, { base, axeSource, probes, mayGo, pictures }: StoryMeasures): Promise<MeasuredStory> {
  const open = async (): Promise<void> => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', contrast: null, forcedColors: null, reducedMotion: 'reduce' });
    await page.setViewportSize(wide);
    await openStory(page, base, id);
    await page.evaluate(axeSource);
    await page.evaluate(probes);
    await settle(page);
  };
  const picture = async (mode: EvidenceMode): Promise<void> => {
    if (pictures === undefined) return;
    await mkdir(join(pictures, id), { recursive: true });
    await page.screenshot({ path: join(pictures, id, `${mode}.png`), fullPage: true, animations: 'disabled' });
  };

  await open();
  const markup = await serverMarkup(page, id);
  const texts = await page.evaluate((selectors) => window.stadProbes.readTexts('seen', selectors), mayGo.map(({ selector }) => selector));
  const gone = new Set<GonePart>();

  const missingNow = async (on: Page, whose: 'seen' | 'told', mode: EvidenceMode): Promise<string[]> => {
    const now = tidy((await on.evaluate((which) => window.stadProbes.readTexts(which, []), whose)).map(({ words }) => words).join(' '));
    const missing = texts.filter(({ words }) => !now.includes(words));
    const excuses = mayGo.filter((part) => part.mode === mode || (part.mode === 'reflow-320' && mode === 'zoom-400'));
    return missing.flatMap(({ words, within }) => {
      const excuse = excuses.find(({ selector }) => within.includes(selector));
      if (excuse === undefined) return [words];
      gone.add(excuse);
      return [];
    });
  };
  /** Words that are seen in light mode and are nowhere now, not even in what can be opened. Paper can't be opened. */
  const lost = async (mode: EvidenceMode, on: Page = page): Promise<string[]> => {
    const first = await missingNow(on, mode === 'print' ? 'seen' : 'told', mode);
    if (first.length === 0 || mode === 'print') return first;
    await on.evaluate(() => window.stadProbes.unfold());
    await settle(on);
    const then = await missingNow(on, 'told', mode);
    if (on === page) await open();
    return then;
  };
  const lostFaults = async (mode: EvidenceMode, on?: Page): Promise<string[]> => [...new Set(await lost(mode, on))].map((words) => `försvunnen text: "${words.slice(0, 40)}"`);

  const results: Partial<Record<EvidenceMode, StoryResult>> = {};
  const rings: RingContrast[] = [];
  const put = (mode: EvidenceMode, { ring, ...result }: Seen): void => {
    results[mode] = result;
    if (ring !== undefined) rings.push({ ...ring, name: `${ring.name}, ${evidenceModes.find((known) => known.mode === mode)?.name.toLowerCase()}` });
  };
  const targets: MeasuredTargets[] = [];
  const measureTargets = async (): Promise<string[]> => {
    const measured = await page.evaluate(() => window.stadProbes.measureTargets());
    targets.push(measured);
    const size = (width: number, height: number): string => `${width} × ${height} px`;
    return [
      ...measured.tooSmall.map(({ name, width, height }) => `för liten att träffa: ${name}, ${size(width, height)}`),
      ...measured.smallPrimary.map(({ name, width, height }) => `huvudknapp under 44 px: ${name}, ${size(width, height)}`),
    ];
  };

  // Light: the measure of all others.
  await picture('light');
  const snapshot = await page.locator('#storybook-root').ariaSnapshot();
  const light = await layoutOf(page);
  const judged = await seen(page);
  const walk = await walkInWindow(page, true);
  const path = await Promise.all(walk.order.map((stop) => page.evaluate((number) => window.stadProbes.nameOfStop(number), stop)));
  put('light', { ...judged, faults: [...layoutFaults(light), ...judged.faults, ...walk.faults, ...(await orderFaults(page, walk.order)), ...(await measureTargets())] });
  results['reduced-motion'] = { faults: (await page.evaluate(() => window.stadProbes.movingAnimations())).map((what) => `rör sig: ${what}`), questions: [] };

  const inMode = async (mode: EvidenceMode, sizes: readonly { width: number; height: number }[], more: () => Promise<Seen> = () => Promise.resolve({ faults: [], questions: [] })): Promise<void> => {
    const faults: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settle(page);
      if (size === sizes.at(-1)) await picture(mode);
      faults.push(...layoutFaults(await layoutOf(page), light));
    }
    const added = await more();
    const missing = await lostFaults(mode);
    put(mode, { ...added, faults: [...new Set([...faults, ...missing, ...added.faults])] });
    await page.setViewportSize(wide);
  };

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await inMode('text-200', [wide]);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
  await inMode('text-spacing', [narrow, wide]);
  await page.evaluate(() => void document.adoptedStyleSheets.pop());

  await inMode('reflow-320', [narrow], async () => {
    const { faults, questions } = await judgeWithAxe(page);
    const { order } = await walkInWindow(page, false);
    return { faults: [...faults, ...(await orderFaults(page, order)), ...(await measureTargets())], questions };
  });

  await inMode('zoom-400', [zoomed], async () => {
    const covered = (await page.evaluate(() => window.stadProbes.coveredTexts())).map((what) => `dold text: ${what}`);
    return { faults: [...covered, ...(await walkInWindow(page, false)).faults], questions: [] };
  });

  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await inMode('rtl', [narrow, wide], async () => ({ faults: await orderFaults(page, (await walkInWindow(page, false)).order), questions: [] }));
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));

  await page.emulateMedia({ media: 'print' });
  await inMode('print', [paper]);
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() => (document.documentElement.dataset['sthlmMode'] = 'dark'));
  await inMode('dark', [wide], () => seen(page));
  await page.evaluate(() => (document.documentElement.dataset['sthlmMode'] = 'light'));

  await page.emulateMedia({ contrast: 'more' });
  await inMode('contrast', [wide], () => seen(page));
  await page.emulateMedia({ contrast: null, forcedColors: 'active' });
  await inMode('forced-colors', [wide], () => seen(page));
  await page.emulateMedia({ forcedColors: null });

  results['no-js'] = await withoutScript(page, base, markup, probes, async (plain) => [...layoutFaults(await layoutOf(plain), light), ...(await lostFaults('no-js', plain))]);
  const [ring] = rings.sort((a, b) => a.ratio - b.ratio);
  return {
    results: results as Record<EvidenceMode, StoryResult>,
    targets,
    stops: walk.order.length,
    ...(ring !== undefined && { ring }),
    gone: [...gone],
    transcript: `${snapshot.trimEnd()}\n# Tabb: ${path.length === 0 ? 'inget att stanna på' : path.join(' → ')}\n`,
  };
}

/** What the server sends, with the same stylesheets, on a page where no script of its own may run. */
async function withoutScript(page: Page, base: string, html: string, probes: string, measure: (plain: Page) => Promise<string[]>): Promise<StoryResult> {
  const sheets = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => sheet.href ?? []));
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', viewport: wide });
  try {
    const plain = await context.newPage();
    await plain.route(`${base}/plain`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="sv" data-sthlm-mode="light"><head><title>Utan JavaScript</title>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}</head><body><div id="storybook-root">${html}</div></body></html>`,
      }),
    );
    await plain.goto(`${base}/plain`);
    await plain.evaluate(probes);
    return { faults: await measure(plain), questions: [] };
  } finally {
    await context.close();
  }
}

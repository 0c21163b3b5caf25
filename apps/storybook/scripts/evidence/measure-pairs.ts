import { StadError } from '@stad/errors';
import type { Page } from 'playwright';
import type * as InThePage from '../../src/painted-pairs/in-the-page.ts';
import { hexOf, parseColour } from '../../src/painted-pairs/colour.ts';
import type { PaintedPair } from '../../src/painted-pairs/painted-pairs.ts';
import { focusBefore, focusedStop, placeSentinels, removeSentinels } from './page-probes.ts';

declare global {
  interface Window {
    /** Once `bundleProbe`'s script is in the page. */
    stadPaintedPairs: typeof InThePage;
  }
}

/** What someone does while the pair is painted: nothing, has the pointer there, presses, or has focus there by keyboard. */
export type PairState = 'rest' | 'hover' | 'press' | 'focus';

export interface StatePair extends PaintedPair {
  state: PairState;
  /** The surface that the story lies on. */
  surface: string;
}

/** Values of `data-sthlm-surface`, that of the page first: a component may stand on any of them. */
export const surfaces = ['page', 'base', 'sunk', 'soft', 'tint', 'field', 'deep'];

export interface PairColours {
  /** `data-sthlm-accent` values, the default one first. */
  accents: readonly string[];
  /** The value of a colour role, `#rrggbb`, by `tokens.json`. */
  valueOf: (role: string, accent: string, mode: string) => string | undefined;
}

/** The colour modes that are shown on a screen, by the attributes that choose them. */
export const screenModes = [
  { mode: 'light', scheme: 'light', contrast: false },
  { mode: 'dark', scheme: 'dark', contrast: false },
  { mode: 'light-contrast', scheme: 'light', contrast: true },
  { mode: 'dark-contrast', scheme: 'dark', contrast: true },
] as const;

type ScreenMode = (typeof screenModes)[number];

/** Both faces that a component may have: menus and actions fold on a phone. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
];

/** Roles that tell modes from each other, and accents. */
const tellingRoles = ['page', 'action', 'field', 'tint'];

async function choose(page: Page, accent: string, { mode, scheme, contrast }: ScreenMode, { valueOf }: PairColours): Promise<void> {
  const painted = await page.evaluate(
    ({ accent, scheme, contrast, roles }) => {
      const { dataset } = document.documentElement;
      dataset['sthlmAccent'] = accent;
      dataset['sthlmMode'] = scheme;
      if (contrast) dataset['sthlmContrast'] = 'more';
      else delete dataset['sthlmContrast'];
      return roles.map((role) => window.stadPaintedPairs.paintedRole(role));
    },
    { accent, scheme, contrast, roles: tellingRoles },
  );
  for (const [at, css] of painted.entries()) {
    const role = tellingRoles[at] ?? '';
    const [is, expected] = [hexOf(parseColour(css)), valueOf(role, accent, mode)];
    if (is === expected) continue;
    throw new StadError({
      code: 'MODE_NOT_IN_FORCE',
      what: `The colour role ${role} is ${is} in ${mode} with the accent ${accent}`,
      why: `tokens.json says ${expected}, so the page is not in the mode that would be measured`,
      remedy: 'Build anew (npm run build), and see that the page has tokens.css and accents.css.',
    });
  }
}

async function pairsNow(page: Page, state: PairState): Promise<StatePair[]> {
  const pairs = await page.evaluate(() => window.stadPaintedPairs.paintedPairs(document.querySelector('#storybook-root')!));
  return pairs.map((pair) => ({ ...pair, state, surface: 'page' }));
}

/** Colours as they are on each surface, the page's own last. */
async function onSurfaces(page: Page, which: readonly string[]): Promise<StatePair[]> {
  const found = await page.evaluate(
    (names) =>
      names.toReversed().map((surface) => {
        document.body.dataset['sthlmSurface'] = surface;
        return { surface, pairs: window.stadPaintedPairs.paintedPairs(document.querySelector('#storybook-root')!) };
      }),
    which,
  );
  return found.flatMap(({ surface, pairs }) => pairs.map((pair) => ({ ...pair, state: 'rest' as const, surface })));
}

/** The pointer of a new page stands in its first corner. */
async function takePointerAway(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => window.stadPaintedPairs.placeForPointer());
  await page.mouse.move(x, y);
}

/** Colours as they are with the pointer on each control, and with it pressed; those that it was on before are left out. */
async function withPointer(page: Page, mode: string): Promise<StatePair[]> {
  const found: StatePair[] = [];
  const next = (): Promise<InThePage.PointerTarget | undefined> => page.evaluate((now) => window.stadPaintedPairs.nextTarget(document.querySelector('#storybook-root')!, now), mode);
  for (let target = await next(); target !== undefined; target = await next()) {
    await page.mouse.move(target.x, target.y);
    found.push(...(await pairsNow(page, 'hover')));
    if (!target.mayPress) continue;
    await page.mouse.down();
    found.push(...(await pairsNow(page, 'press')));
    await page.mouse.up();
  }
  await takePointerAway(page);
  return found;
}

/** No page has more: a walk that has not come out by then is a trap, which is measured elsewhere. */
const mostStops = 200;

/** Colours as they are with focus on each control that the keyboard reaches. */
async function withKeyboard(page: Page): Promise<StatePair[]> {
  const found: StatePair[] = [];
  await page.evaluate(placeSentinels);
  await page.evaluate(focusBefore);
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focusedStop)) === 'after') break;
    found.push(...(await pairsNow(page, 'focus')));
  }
  await page.evaluate(removeSentinels);
  return found;
}

/**
 * Every pair of colours that a story paints: at rest in each accent and mode, on a wide window on each surface and on a
 * phone on the page; and with pointer, press and keyboard focus on each control in the default accent, light and dark.
 *
 * @param page - Opened with reduced motion.
 * @param base - Where the built Storybook is served.
 * @param probe - What `bundleProbe` gives.
 * @throws StadError MODE_NOT_IN_FORCE when the page does not take an accent or a mode
 */
export async function measurePairs(page: Page, base: string, id: string, probe: string, colours: PairColours): Promise<StatePair[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${base}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
  await page.locator('body.sb-show-main').waitFor();
  await page.waitForFunction(() => (document.querySelector('#storybook-root')?.childElementCount ?? 0) > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(probe);
  // To press is not to follow a link, send a form or open a menu: the story stays as it is.
  await page.evaluate(() => {
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of ['click', 'dragstart', 'contextmenu']) window.addEventListener(kind, stop, { capture: true });
  });
  const found: StatePair[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await takePointerAway(page);
    for (const accent of colours.accents) {
      for (const mode of screenModes) {
        await choose(page, accent, mode, colours);
        found.push(...(await onSurfaces(page, size === sizes[0] ? surfaces : ['page'])));
        if (accent !== colours.accents[0] || mode.contrast) continue;
        const pointed = await withPointer(page, mode.mode);
        found.push(...pointed);
        // What the wide window shows has been focused there.
        if (pointed.length > 0) found.push(...(await withKeyboard(page)));
      }
    }
  }
  return found;
}

import type { Page } from 'playwright';
import { focusBefore, placeOfStop, placeSentinels, removeSentinels } from './page-probes.ts';
import type { FocusedNow, StopPlace } from './probes/cover.ts';
import { cropped, focusChange, readPicture } from './ring.ts';

/** The lowest contrast of a focus indicator to what lies on either side of it, and where. */
export interface RingContrast {
  ratio: number;
  name: string;
}

export interface Walk {
  faults: string[];
  /** Numbers of the stops in the order that Tab reached them. */
  order: string[];
  /** Nothing when no indicator had an edge to read. */
  ring?: RingContrast;
}

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around an element: its indicator may stand outside it. */
const margin = 16;
/** WCAG 1.4.11. */
const leastRing = 3;

const settle = (page: Page): Promise<void> => page.evaluate(() => window.stadProbes.settle());
const focusedNow = (page: Page): Promise<FocusedNow> => page.evaluate(() => window.stadProbes.focusedNow());
const nameOf = (page: Page, stop: string): Promise<string> => page.evaluate((number) => window.stadProbes.nameOfStop(number), stop);

async function clipOf(page: Page, stop: string): Promise<Clip | undefined> {
  const box = await page.evaluate(placeOfStop, stop);
  const size = page.viewportSize();
  if (box === undefined || size === null) return undefined;
  const [x, y] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)];
  const width = Math.min(size.width, Math.ceil(box.x + box.width) + margin) - x;
  const height = Math.min(size.height, Math.ceil(box.y + box.height) + margin) - y;
  return width <= 0 || height <= 0 ? undefined : { x, y, width, height };
}

const picture = (page: Page, clip?: Clip): Promise<Buffer> => page.screenshot({ ...(clip !== undefined && { clip }), animations: 'disabled', caret: 'hide' });

/** Presses a key until focus leaves the story that way; what it meets is told to `visit`. */
async function pressThrough(page: Page, key: 'Tab' | 'Shift+Tab', presses: number, visit: (now: FocusedNow) => Promise<void>): Promise<boolean> {
  const out = key === 'Tab' ? 'after' : 'before';
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    const now = await focusedNow(page);
    if (now.at === out) return true;
    await visit(now);
  }
  return false;
}

async function prepare(page: Page): Promise<number> {
  const count = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return window.stadProbes.markTabStops();
  });
  if (count > 0) await page.evaluate(placeSentinels);
  return count;
}

/** Twice as many presses as stops: composite widgets may have stops of their own, a trap has no end. */
const pressesFor = (count: number): number => count * 2 + 4;

async function unreached(page: Page, count: number, reached: readonly string[]): Promise<string[]> {
  const missing = Array.from({ length: count }, (_, stop) => String(stop)).filter((stop) => !reached.includes(stop));
  return Promise.all(missing.map(async (stop) => `Tab når inte ${await nameOf(page, stop)}`));
}

/**
 * Real presses of Tab through the story, with a picture of each stop before and after: focus must change at least one
 * pixel (WCAG 2.4.7), and what changes must stand out, 3:1, from what lies on both sides of it (WCAG 1.4.11).
 *
 * The window must be as high as the page: pictures of what has not moved are compared.
 */
export async function walkWithPictures(page: Page): Promise<Walk> {
  const count = await prepare(page);
  if (count === 0) return { faults: [], order: [] };
  const calmClips = new Map<string, Clip | undefined>();
  for (let stop = 0; stop < count; stop += 1) calmClips.set(String(stop), await clipOf(page, String(stop)));
  const calm = readPicture(await picture(page));
  await page.evaluate(focusBefore);
  const faults: string[] = [];
  const order: string[] = [];
  let lowest: RingContrast | undefined;
  const left = await pressThrough(page, 'Tab', pressesFor(count), async ({ at, name }) => {
    if (at === 'other' || order.includes(at)) return;
    order.push(at);
    await settle(page);
    const clip = await clipOf(page, at);
    if (clip === undefined) return;
    const focused = readPicture(await picture(page, clip));
    const before = calmClips.get(at);
    const stayed = before !== undefined && (['x', 'y', 'width', 'height'] as const).every((side) => before[side] === clip[side]);
    const unfocused = (stayed ? cropped(calm, clip) : undefined) ?? (await unfocusedPicture(page, clip));
    const change = focusChange(unfocused, focused);
    if (change === undefined) faults.push(`fokus syns inte på ${name}`);
    else if (change.ratio !== undefined) {
      if (change.ratio < leastRing) faults.push(`fokusmarkeringen på ${name} når bara ${change.ratio.toLocaleString('sv-SE')}:1`);
      if (lowest === undefined || change.ratio < lowest.ratio) lowest = { ratio: change.ratio, name };
    }
  });
  if (!left && !(await page.evaluate(() => window.stadProbes.isModal()))) faults.push('Tab kommer inte ut ur exemplet');
  faults.push(...(await unreached(page, count, order)));
  await page.evaluate(removeSentinels);
  return { faults, order, ...(lowest !== undefined && { ring: lowest }) };
}

/** Of what has moved, or shows itself first when it has focus: the same place a moment later, without focus. */
async function unfocusedPicture(page: Page, clip: Clip): Promise<ReturnType<typeof readPicture>> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((at) => at.blur());
  await settle(page);
  const taken = await picture(page, clip);
  await element.evaluate((at) => at.focus({ preventScroll: true }));
  return readPicture(taken);
}

/** Tab through the story, and back where that is asked for: whether focus can be seen where it stands (WCAG 2.4.11), and gets out (2.1.2). */
export async function walkInWindow(page: Page, alsoBack: boolean): Promise<Walk> {
  const count = await prepare(page);
  if (count === 0) return { faults: [], order: [] };
  await page.evaluate(focusBefore);
  const order: string[] = [];
  const faults = new Set<string>();
  const visit = async ({ at, name, hidden }: FocusedNow): Promise<void> => {
    if (hidden !== undefined) faults.add(`fokus på ${name} döljs av ${hidden}`);
    if (at !== 'other' && !order.includes(at)) order.push(at);
  };
  const left = await pressThrough(page, 'Tab', pressesFor(count), visit);
  // A trap is told by the walk with pictures.
  if (left && alsoBack && !(await pressThrough(page, 'Shift+Tab', pressesFor(count), visit))) faults.add('Skift och Tab kommer inte ut ur exemplet');
  await page.evaluate(removeSentinels);
  return { faults: [...faults], order };
}

/** Of two stops that follow each other: whether the second stands before the first, as people read. */
function standsBefore(next: StopPlace, last: StopPlace): boolean {
  if (next.bottom <= last.top + 1) return next.left < last.right - 1;
  const shared = Math.min(next.bottom, last.bottom) - Math.max(next.top, last.top);
  const sameRow = shared > Math.min(next.bottom - next.top, last.bottom - last.top) / 2;
  return sameRow && next.right <= last.left + 1;
}

/**
 * Where the order of focus is not the order of reading (WCAG 2.4.3): a stop that stands before the one that Tab left,
 * on the same row or above it. One that is above and further on begins a column, and is in order.
 */
export async function orderFaults(page: Page, order: readonly string[]): Promise<string[]> {
  const mirrored = await page.evaluate(() => getComputedStyle(document.querySelector('#storybook-root')!).direction === 'rtl');
  const places = (await page.evaluate((stops) => window.stadProbes.placesOfStops(stops), order)).map((place) => (mirrored ? { ...place, left: -place.right, right: -place.left } : place));
  return places.flatMap((next, at) => {
    const last = places[at - 1];
    return last !== undefined && standsBefore(next, last) ? [`Tab går bakåt på skärmen, från ${last.name} till ${next.name}`] : [];
  });
}

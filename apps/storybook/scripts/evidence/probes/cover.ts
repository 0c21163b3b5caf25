import { nameOf, stopElement, usable } from './stops.ts';
import { seenTexts, told } from './seen-texts.ts';

/** The nearest box around something that stays where it is while the page scrolls. */
function stuckAround(element: Element): Element | undefined {
  for (let box: Element | null = element; box !== null; box = box.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(box).position)) return box;
  return undefined;
}

/** What lies over a point of an element and is no part of it, of what is around it, or of its label. */
function coverAt(element: Element, x: number, y: number): Element | undefined {
  const hit = document.elementFromPoint(x, y);
  if (hit === null || element.contains(hit) || hit.contains(element) || hit.id.startsWith('stad-')) return undefined;
  return (hit.closest('label') as HTMLLabelElement | null)?.control === element ? undefined : hit;
}

export interface FocusedNow {
  /** The number of the stop that has focus; `after` or `before` when the story is left, `other` elsewhere. */
  at: string;
  name: string;
  /** What hides it, when something does: a sticky part over any of it, or anything over the whole of it. */
  hidden?: string;
}

/** Where focus is, and whether it can be seen there (WCAG 2.4.11; a part that sticks may not hide even some of it). */
export function focusedNow(): FocusedNow {
  const element = document.activeElement as HTMLElement | null;
  if (element?.id === 'stad-after' || element?.id === 'stad-before') return { at: element.id.slice(5), name: '' };
  const at = element?.dataset['stadStop'] ?? 'other';
  const name = nameOf(element);
  if (element === null || element === document.body) return { at, name };
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
  if (boxes.length === 0) return { at, name };
  const parts = [0.02, 0.5, 0.98];
  const inWindow = boxes.flatMap(({ left, top, width, height }) => parts.flatMap((across) => parts.map((down) => ({ x: left + width * across, y: top + height * down })))).filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (inWindow.length === 0) return { at, name, hidden: 'fönstrets kant' };
  const covers = inWindow.map(({ x, y }) => coverAt(element, x, y));
  const sticky = covers.find((cover) => cover !== undefined && stuckAround(cover) !== undefined && stuckAround(cover)?.contains(element) !== true);
  const cover = sticky ?? (covers.every((each) => each !== undefined) ? covers[0] : undefined);
  return { at, name, ...(cover !== undefined && { hidden: nameOf(stuckAround(cover) ?? cover) }) };
}

/** Texts that parts which stick lie over even when they are scrolled to the middle, and parts that leave less than half of the window. */
export function coveredTexts(): string[] {
  const { scrollX, scrollY } = window;
  const found = new Set<string>();
  for (const text of seenTexts(usable())) {
    const own = stuckAround(text.element);
    text.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(text.element);
    const [line] = range.getClientRects();
    if (line === undefined) continue;
    const [x, y] = [line.left + Math.min(line.width, innerWidth) / 2, line.top + line.height / 2];
    const cover = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight ? undefined : coverAt(text.element, x, y);
    const stuck = cover === undefined ? undefined : stuckAround(cover);
    if (stuck !== undefined && stuck !== own) found.add(`${told(text)} under ${nameOf(stuck)}`);
    const room = [...document.querySelectorAll('#storybook-root *')].filter((box) => stuckAround(box) === box && box.checkVisibility() && !(box instanceof HTMLDialogElement)).map((box) => box.getBoundingClientRect());
    const taken = room.filter(({ top, bottom, width }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight).reduce((sum, { top, bottom }) => sum + Math.min(bottom, innerHeight) - Math.max(top, 0), 0);
    // Only once it has begun to scroll does a sticky part stick.
    if (window.scrollY > 0 && taken > innerHeight / 2) found.add('delar som följer med lämnar mindre än halva fönstret');
  }
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return [...found];
}

export interface StopPlace {
  stop: string;
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where stops stand on the page, those left out that are not seen until they have focus, and those in a layer of their own. */
export function placesOfStops(stops: readonly string[]): StopPlace[] {
  return stops.flatMap((stop) => {
    const element = stopElement(stop);
    const box = element?.getClientRects()[0];
    if (element === null || box === undefined || box.width <= 1 || box.height <= 1 || box.bottom + scrollY <= 0 || element.closest('dialog, [popover]') !== null) return [];
    return [{ stop, name: nameOf(element), left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY }];
  });
}

import { Styles } from '../../../src/painted-pairs/styles.ts';
import { isSeen } from '../../../src/painted-pairs/visibility.ts';
import { nameOf } from './stops.ts';

export interface TargetSize {
  name: string;
  /** Whole CSS pixels that a press is taken on, measured through the middle. */
  width: number;
  height: number;
}

export interface MeasuredTargets {
  /** How many there are, links in running text left out. */
  count: number;
  /** The one with the shortest side. */
  smallest?: TargetSize;
  /** Smaller than 24 × 24, and nearer to another than WCAG 2.5.8 allows. */
  tooSmall: TargetSize[];
  /** Primary actions lower or narrower than 44 px. */
  smallPrimary: TargetSize[];
}

const targets = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="option"], [role^="menuitem"]';
/** The kit's main action in a view. `small` is for tools in tight rows. */
const primary = '.sthlm-button[data-variant="primary"]:not([data-size="small"])';
const least = 24;
const leastPrimary = 44;

interface Place {
  element: HTMLElement;
  box: DOMRect;
}

/** Its box, with that of its label: pressing either does the same. */
function boxOf(element: HTMLElement, styles: Styles): DOMRect | undefined {
  const labels = [...((element as HTMLInputElement).labels ?? [])].filter((label) => isSeen(label, styles) && element.matches('[type="checkbox"], [type="radio"]'));
  const boxes = [...(isSeen(element, styles) ? [element] : []), ...labels].map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

/** WCAG 2.5.8, "inline": its size is that of the line in a text with other words. */
function isInText(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  let block = element.parentElement;
  while (block !== null && ['inline', 'contents'].includes(getComputedStyle(block).display)) block = block.parentElement;
  const walker = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (/\p{L}/u.test(node.nodeValue ?? '') && node.parentElement?.closest(targets) === null && node.parentElement.checkVisibility()) return true;
  }
  return false;
}

/** WCAG 2.5.8, "user agent control": the browser's own drawing, untouched. */
const isNative = (element: Element): boolean => element.matches('[type="checkbox"], [type="radio"], [type="range"], [type="color"]') && getComputedStyle(element).appearance !== 'none';

/** How far a press is taken from the middle: a link's `::after` may reach over a whole card. */
function pressed({ element, box }: Place): DOMRect {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const now = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [now.left + now.width / 2, now.top + now.height / 2];
  const takes = (dx: number, dy: number): boolean => {
    const hit = document.elementFromPoint(x + dx, y + dy);
    return hit !== null && (element.contains(hit) || (hit.closest('label') as HTMLLabelElement | null)?.control === element);
  };
  const reach = (dx: number, dy: number): number => {
    let step = 0;
    while (step < 40 && takes(dx * (step + 0.5), dy * (step + 0.5))) step += 1;
    return step;
  };
  const [width, height] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)];
  // A pixel or two is the rounding of steps.
  const [wide, high] = [width > box.width + 2 ? width : box.width, height > box.height + 2 ? height : box.height];
  return new DOMRect(box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high);
}

const middleOf = ({ x, y, width, height }: DOMRect): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });
const isUnder = ({ width, height }: DOMRect): boolean => width < least - 0.5 || height < least - 0.5;

/** WCAG 2.5.8, "spacing": a circle of 24 px around its middle meets no other target, and no circle of another small one. */
function hasRoom({ element, box }: Place, all: readonly Place[]): boolean {
  const { x, y } = middleOf(box);
  return all.every((other) => {
    if (other.element === element || other.element.contains(element) || element.contains(other.element)) return true;
    const away = Math.hypot(Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom));
    if (away < least / 2) return false;
    if (!isUnder(other.box)) return true;
    const its = middleOf(other.box);
    return Math.hypot(its.x - x, its.y - y) >= least;
  });
}

/** Every target of the story against WCAG 2.5.8, and primary actions against the city's own 44 px. */
export function measureTargets(): MeasuredTargets {
  const { scrollX, scrollY } = window;
  const styles = new Styles();
  const places = [...document.querySelectorAll<HTMLElement>('#storybook-root :is(a, button, input, select, textarea, summary, [role])')].flatMap((element): Place[] => {
    if (!element.matches(targets) || element.matches(':disabled') || element.closest('[inert]') !== null) return [];
    const box = boxOf(element, styles);
    return box === undefined || box.bottom + scrollY <= 0 || isInText(element) ? [] : [{ element, box }];
  });
  const size = ({ element, box }: Place): TargetSize => ({ name: nameOf(element), width: Math.round(box.width), height: Math.round(box.height) });
  const measured = places.map((place) => ({ ...place, box: isUnder(place.box) ? pressed(place) : place.box }));
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  const smallest = measured.reduce<Place | undefined>((least, place) => (least === undefined || Math.min(place.box.width, place.box.height) < Math.min(least.box.width, least.box.height) ? place : least), undefined);
  return {
    count: places.length,
    ...(smallest !== undefined && { smallest: size(smallest) }),
    tooSmall: measured.filter((place) => isUnder(place.box) && !isNative(place.element) && !hasRoom(place, measured)).map(size),
    smallPrimary: places.filter(({ element, box }) => element.matches(primary) && Math.min(box.width, box.height) < leastPrimary - 0.5).map(size),
  };
}

import { parseColour } from '../../../src/painted-pairs/colour.ts';
import { seenTexts, told, type SeenText } from './seen-texts.ts';

const story = (): Element => document.querySelector('#storybook-root')!;

/** Text that reaches outside the window sideways, when the page scrolls that way. */
export function sidewaysOverflow(): string[] {
  const scroller = document.scrollingElement ?? document.documentElement;
  if (scroller.scrollWidth <= scroller.clientWidth + 1) return [];
  const width = scroller.clientWidth;
  const outside = seenTexts(story()).filter(({ lines }) => lines.some(({ left, right }) => right > width + 1 || left < -1));
  return outside.length > 0 ? outside.slice(0, 3).map(told) : ['något utan text'];
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Text that is cut off by its own element, by one around it, or by the page's edge where the page does not scroll. */
export function clippedTexts(): string[] {
  const width = document.documentElement.clientWidth;
  const pageCuts = [document.documentElement, document.body].some((box) => cuts(getComputedStyle(box).overflowX));
  const isClipped = ({ element, lines }: SeenText): boolean => {
    const text = { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)), top: Math.min(...lines.map(({ top }) => top)), bottom: Math.max(...lines.map(({ bottom }) => bottom)) };
    if (pageCuts && (text.right > width + 1 || text.left < -1)) return true;
    for (let box: HTMLElement | null = element; box !== null && box.id !== 'storybook-root'; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (cuts(overflowX) && (text.right > frame.right + 1 || text.left < frame.left - 1)) return true;
      if (cuts(overflowY) && (text.bottom > frame.bottom + 1 || text.top < frame.top - 1)) return true;
      // What is scrolled to inside a box is not cut by what stands around it; what is fixed has left its boxes.
      if (['auto', 'scroll'].includes(overflowX) || ['auto', 'scroll'].includes(overflowY) || position === 'fixed') return false;
    }
    return false;
  };
  return [...new Set(seenTexts(story()).filter(isClipped).map(told))];
}

/** The box that sets an inline element's lines: texts of the same one are laid out so that they do not collide. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement !== null && ['inline', 'contents'].includes(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

/** The part of a line where letters stand: lines of a tight heading touch above and below without any harm. */
const heart = ({ left, right, top, bottom, height }: DOMRect): { left: number; right: number; top: number; bottom: number } => ({ left, right, top: top + height / 4, bottom: bottom - height / 4 });

/** Nothing opaque of the upper one's own lies between two texts: what covers another text whole is a layer, and no muddle. */
function paintedTogether(one: Element, other: Element, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y);
  const [first = -1, second = -1] = [one, other].map((element) => stack.indexOf(element)).sort((a, b) => a - b);
  if (first === -1) return false;
  const lower = stack[second]!;
  return !stack.slice(first, second).some((element) => !element.contains(lower) && parseColour(getComputedStyle(element).backgroundColor).alpha > 0.5);
}

/** Two texts that are painted on each other, `p "Ett" och p "Två"`. */
export function overlappingTexts(): string[] {
  const hittable = new CSSStyleSheet();
  hittable.replaceSync('* { pointer-events: auto !important }');
  document.adoptedStyleSheets.push(hittable);
  const { scrollX, scrollY } = window;
  try {
    const texts = seenTexts(story()).map((text) => ({ ...text, block: blockOf(text.element) }));
    const found = new Set<string>();
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        if (one.block === other.block) continue;
        const meeting = one.lines.flatMap((a) => other.lines.map((b) => ({ a: heart(a), b: heart(b) }))).find(({ a, b }) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2);
        if (meeting === undefined) continue;
        const { a, b } = meeting;
        const x = (Math.min(a.right, b.right) + Math.max(a.left, b.left)) / 2;
        const y = (Math.min(a.bottom, b.bottom) + Math.max(a.top, b.top)) / 2;
        window.scrollTo({ left: scrollX, top: Math.max(0, y + scrollY - innerHeight / 2), behavior: 'instant' });
        const moved = window.scrollY - scrollY;
        if (paintedTogether(one.element, other.element, x, y - moved)) found.add(`${told(one)} och ${told(other)}`);
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      }
    }
    return [...found];
  } finally {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(hittable), 1);
  }
}

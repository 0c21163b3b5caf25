import { faded, over, parseColour, transparent, type Rgba } from './colour.ts';
import type { Styles } from './styles.ts';

export interface Point {
  x: number;
  y: number;
}

/** What lies behind something, and how that something looks on it. */
export interface Painted {
  front: Rgba;
  ground: Rgba;
  /** The nearest thing behind is a picture or a gradient: it has no one colour. */
  picture: boolean;
}

const pictures = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed']);

const inView = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x < document.documentElement.clientWidth && y < document.documentElement.clientHeight;

/** The element and everything around it, innermost first. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) chain.push(at);
  return chain;
}

/**
 * Reads what is painted behind a place of the page.
 *
 * Layers come from `elementsFromPoint`, so that something positioned between a text and its ancestors counts, and an
 * ancestor that the text has left does not. Only what can't be hit (inert, or outside the window) is read from its
 * ancestors alone.
 */
export class Ground {
  readonly #styles: Styles;
  readonly #canvas: Rgba;

  constructor(styles: Styles) {
    this.#styles = styles;
    this.#canvas = canvasOf(styles);
  }

  /**
   * @param front - The colour of what is painted.
   * @param owner - The element that paints it; its own background lies behind.
   * @param at - A point inside what is painted, in the window.
   * @param without - `owner`: only what lies behind the owner's own box counts, as for a border that is its edge.
   * @returns Nothing when something opaque covers it.
   */
  behind(front: Rgba, owner: Element, at: Point | undefined, without?: 'owner'): Painted | undefined {
    const chain = chainOf(owner);
    const layers = at === undefined || !inView(at) || owner.closest('[inert]') !== null ? chain : this.#layersAt(at, owner);
    if (layers === undefined) return undefined;
    const around = new Set(chain);
    let text = front;
    let ground = transparent;
    let picture = false;
    // Opacity fades a whole box with everything in it: it is applied when the walk leaves that box.
    let left = 0;
    const leave = (until: number): void => {
      for (; left < until; left += 1) {
        const opacity = Number(this.#styles.of(chain[left]!).opacity);
        text = faded(text, opacity);
        ground = faded(ground, opacity);
      }
    };
    for (const layer of layers) {
      const isAround = around.has(layer);
      leave(chain.findIndex((box) => box.contains(layer)));
      if (!(without === 'owner' && owner.contains(layer))) {
        if (ground.alpha < 1 && this.#isPicture(layer, owner)) picture = true;
        const own = faded(this.#fillOf(layer, at), isAround ? 1 : this.#opacityOutside(layer, around));
        text = over(text, own);
        ground = over(ground, own);
      }
    }
    leave(chain.length);
    return { front: over(text, this.#canvas), ground: over(ground, this.#canvas), picture };
  }

  /** From the owner down, uppermost first; nothing when something opaque lies on the owner. */
  #layersAt(at: Point, owner: Element): Element[] | undefined {
    const stack = document.elementsFromPoint(at.x, at.y);
    // What a text has left (it flows out of its box) is not hit there: the nearest box around it that is comes first.
    const first = stack.findIndex((element) => element.contains(owner));
    if (first === -1) return chainOf(owner);
    const above = stack.slice(0, first).filter((element) => !owner.contains(element));
    if (above.some((element) => this.#fillOf(element, at).alpha === 1 || pictures.has(element.localName))) return undefined;
    return stack.slice(first);
  }

  /** What an element paints behind its content: its background, with those of its pseudo-elements that lie on it. */
  #fillOf(element: Element, at: Point | undefined): Rgba {
    if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return this.#shapeFill(element);
    const style = this.#styles.of(element);
    // A mask makes an icon of a background.
    let fill = style.maskImage === 'none' ? parseColour(style.backgroundColor) : transparent;
    if (at === undefined) return fill;
    for (const pseudo of ['::before', '::after']) {
      if (!this.#styles.hasPseudo(element, pseudo)) continue;
      const own = this.#styles.of(element, pseudo);
      if (own.maskImage !== 'none' || !['absolute', 'fixed'].includes(own.position)) continue;
      const colour = parseColour(own.backgroundColor);
      if (colour.alpha > 0 && holds(placeOfPseudo(element, own), at)) fill = over(colour, fill);
    }
    return fill;
  }

  #shapeFill(shape: SVGElement): Rgba {
    const { fill, fillOpacity, stroke, strokeOpacity } = this.#styles.of(shape);
    if (fill.startsWith('rgb')) return faded(parseColour(fill), Number(fillOpacity));
    return stroke.startsWith('rgb') ? faded(parseColour(stroke), Number(strokeOpacity)) : transparent;
  }

  #isPicture(layer: Element, owner: Element): boolean {
    if (layer !== owner && pictures.has(layer.localName)) return true;
    const { backgroundImage, backgroundClip, maskImage } = this.#styles.of(layer);
    return maskImage === 'none' && (backgroundImage !== 'none' || backgroundClip === 'text');
  }

  /** Of a layer that is no ancestor: its own and that of every box that holds it but not the owner. */
  #opacityOutside(layer: Element, around: ReadonlySet<Element>): number {
    let opacity = 1;
    for (let at: Element | null = layer; at !== null && !around.has(at); at = at.parentElement) opacity *= Number(this.#styles.of(at).opacity);
    return opacity;
  }
}

/** What the browser paints the window with: the root's background, else the body's, else its own sheet of paper. */
function canvasOf(styles: Styles): Rgba {
  const { documentElement, body } = document;
  const own = parseColour(styles.of(documentElement).backgroundColor);
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position: absolute; background: Canvas';
  documentElement.append(sheet);
  const paper = parseColour(getComputedStyle(sheet).backgroundColor);
  sheet.remove();
  return over(own.alpha === 0 ? parseColour(styles.of(body).backgroundColor) : own, paper);
}

const holds = (box: DOMRectReadOnly, { x, y }: Point): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Where an absolutely positioned pseudo-element stands: the browser gives it no box to ask, but its distances in px. */
export function placeOfPseudo(element: Element, style: CSSStyleDeclaration): DOMRectReadOnly {
  const px = (value: string): number => Number.parseFloat(value) || 0;
  let holder: Element = element;
  if (style.position === 'absolute') {
    while (holder.parentElement !== null && getComputedStyle(holder).position === 'static' && getComputedStyle(holder).transform === 'none') holder = holder.parentElement;
  }
  const page = holder === document.documentElement;
  const box = style.position === 'fixed' ? new DOMRectReadOnly() : page ? new DOMRectReadOnly(-scrollX, -scrollY) : holder.getBoundingClientRect();
  const frame = getComputedStyle(holder);
  const borders = style.boxSizing === 'border-box' ? 0 : px(style.paddingLeft) + px(style.paddingRight) + px(style.borderLeftWidth) + px(style.borderRightWidth);
  const bordersY = style.boxSizing === 'border-box' ? 0 : px(style.paddingTop) + px(style.paddingBottom) + px(style.borderTopWidth) + px(style.borderBottomWidth);
  return new DOMRectReadOnly(
    box.left + px(frame.borderLeftWidth) + px(style.left) + px(style.marginLeft),
    box.top + px(frame.borderTopWidth) + px(style.top) + px(style.marginTop),
    px(style.width) + borders,
    px(style.height) + bordersY,
  );
}

import { parseColour, type Rgba } from './colour.ts';
import type { Point } from './ground.ts';
import type { Styles } from './styles.ts';
import { canBeReached, isSeen } from './visibility.ts';

/**
 * Something without words that tells where a control is or what state it is in: its border, a drawing in it, a ring
 * around it, an icon.
 *
 * A border is judged against the nearest background that is painted behind the control, outside it, and not against
 * the control's own: WCAG 2.2, 1.4.11 asks that the control can be told from what it stands on, and a line that stands
 * out from there does that whatever the inside holds. Where the inside is painted and itself stands out from the
 * outside, it is the edge, and the line need only stand out from that. A border that has the colour of the inside draws
 * no line: it is then an area, which words stand on, and those are judged. A field, or a choice that is only a drawing,
 * has no words to tell where it is: without a painted line its fill must stand out.
 */
export interface Line {
  element: Element;
  pseudo: string;
  what: 'border' | /** Where there is no border. */ 'fill' | 'drawing' | 'ring' | 'icon';
  colour: Rgba;
  /** What it is judged against. */
  against: 'outside' | 'inside' | Rgba;
  at: () => Point;
}

const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, label, ' +
  ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'combobox', 'textbox', 'searchbox', 'slider', 'spinbutton']
    .map((role) => `[role="${role}"]`)
    .join(', ');

/** A control that is only a drawing: its fill tells that it is there, and what it holds tells its state. */
const drawn = 'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="switch"], [role="slider"], [role="menuitemcheckbox"], [role="menuitemradio"]';

/** What is empty until someone has filled it in. */
const fields = 'input:not([type="submit"], [type="reset"], [type="button"], [type="image"], [type="file"]), select, textarea, [role="textbox"], [role="searchbox"], [role="combobox"]';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const px = (value: string): number => Number.parseFloat(value) || 0;

/** An element's box; of what runs over several lines, the part on the first. */
const boxOf = (element: Element): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();

/** The boxes that belong to a choice: the rows around it that hold no other control. */
function rowsOf(choice: Element, root: Element): Element[] {
  const rows: Element[] = [];
  for (let row = choice.parentElement; row !== null && rows.length < 2 && root.contains(row); row = row.parentElement) {
    if (row.querySelectorAll('a[href], button, input, select, textarea, summary').length > 1) break;
    rows.push(row);
  }
  return rows;
}

/** The painted lines of a box: one for each colour that its sides have. */
function* borders(element: Element, styles: Styles): Generator<Line> {
  const style = styles.of(element);
  const told = new Set<string>();
  for (const side of sides) {
    const width = px(style[`border${side}Width`]);
    const colour = style[`border${side}Color`];
    if (width === 0 || ['none', 'hidden'].includes(style[`border${side}Style`]) || told.has(colour)) continue;
    told.add(colour);
    yield {
      element,
      pseudo: '',
      what: 'border',
      colour: parseColour(colour),
      against: 'outside',
      at: () => {
        const { left, right, top, bottom } = boxOf(element);
        const half = width / 2;
        const x = side === 'Left' ? left + half : side === 'Right' ? right - half : (left + right) / 2;
        const y = side === 'Top' ? top + half : side === 'Bottom' ? bottom - half : (top + bottom) / 2;
        return { x, y };
      },
    };
  }
}

const middleOf = (element: Element) => (): Point => {
  const { left, right, top, bottom } = boxOf(element);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** The colour of strokes that are drawn as gradients of one colour, such as a plus. */
function strokeOf(image: string): string | undefined {
  if (!image.includes('-gradient(') || image.includes('url(')) return undefined;
  const colours = new Set(Array.from(image.matchAll(/rgba?\([^)]*\)/gu), ([colour]) => colour).filter((colour) => parseColour(colour).alpha > 0));
  const [colour] = colours;
  return colours.size === 1 ? colour : undefined;
}

/** What a control's pseudo-elements draw: a tick, a dot, a chevron. One that fills the control is its ground and no drawing. */
function* drawings(element: Element, styles: Styles): Generator<Line> {
  const { width, height } = element.getBoundingClientRect();
  for (const pseudo of ['::before', '::after']) {
    if (!styles.hasPseudo(element, pseudo)) continue;
    const style = styles.of(element, pseudo);
    if (style.visibility !== 'visible' || Number(style.opacity) === 0) continue;
    const draw = (colour: string): Line => ({ element, pseudo, what: 'drawing', colour: parseColour(colour), against: 'inside', at: middleOf(element) });
    const lines = new Set(sides.flatMap((side) => (px(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' ? [style[`border${side}Color`]] : [])));
    for (const colour of lines) yield draw(colour);
    const stroke = strokeOf(style.backgroundImage);
    if (stroke !== undefined) {
      // On a plate of its own if it has one.
      const plate = parseColour(style.backgroundColor);
      yield plate.alpha === 1 ? { ...draw(stroke), against: plate } : draw(stroke);
      continue;
    }
    const fills = px(style.width) >= width * 0.9 && px(style.height) >= height * 0.9;
    if (!fills && px(style.width) > 0 && px(style.height) > 0) yield draw(style.backgroundColor);
  }
}

/** Shadows without blur are rings and bars: `rgb(0, 0, 0) 0px 0px 0px 3px inset`. */
function ringsOf(shadow: string): { colour: string; inset: boolean }[] {
  if (shadow === 'none') return [];
  return Array.from(shadow.matchAll(/([a-z]+\([^)]*\)) (-?[\d.]+px) (-?[\d.]+px) ([\d.]+px) (-?[\d.]+px)( inset)?/gu), ([, colour = '', x, y, blur, spread, inset]) => ({
    colour,
    inset: inset !== undefined,
    drawn: blur === '0px' && [x, y, spread].some((length) => length !== '0px'),
  })).filter((ring) => ring.drawn);
}

/**
 * The rings of an element, as a control with focus has them. With two, one in the other, the outer one is judged
 * against what the control stands on and the inner one against the outer: one of them always stands out.
 */
function* rings(element: Element, styles: Styles): Generator<Line> {
  const style = styles.of(element);
  const ring = (colour: string, against: Line['against'], at = middleOf(element)): Line => ({ element, pseudo: '', what: 'ring', colour: parseColour(colour), against, at });
  const outline = style.outlineStyle !== 'none' && px(style.outlineWidth) > 0 && parseColour(style.outlineColor).alpha > 0 ? style.outlineColor : undefined;
  const shadows = ringsOf(style.boxShadow);
  if (outline !== undefined) yield ring(outline, 'outside');
  for (const { colour, inset } of shadows) {
    if (inset) yield ring(colour, 'inside');
    else yield outline === undefined ? ring(colour, 'outside') : ring(colour, parseColour(outline));
  }
}

const shapes = 'path, circle, ellipse, rect, line, polyline, polygon, text, use';

/**
 * An icon is a drawing in one colour; one in several is a picture (an illustration, a shield), which WCAG 1.4.11 leaves
 * to its maker.
 */
function* icons(root: Element, styles: Styles): Generator<Line> {
  for (const svg of root.querySelectorAll('svg')) {
    if (!isSeen(svg, styles)) continue;
    const colours = new Set<string>();
    for (const shape of svg.querySelectorAll(shapes)) {
      if (shape.closest('defs, clipPath, mask, symbol, pattern, marker') !== null || styles.of(shape).display === 'none') continue;
      const { fill, stroke, strokeWidth, fillOpacity, strokeOpacity, opacity } = styles.of(shape);
      if (fill !== 'none' && shape.localName !== 'line' && Number(fillOpacity) * Number(opacity) > 0) colours.add(fill);
      if (stroke !== 'none' && px(strokeWidth) > 0 && Number(strokeOpacity) * Number(opacity) > 0) colours.add(stroke);
    }
    const [colour] = colours;
    if (colours.size === 1 && colour !== undefined && !colour.startsWith('url')) yield { element: svg, pseudo: '', what: 'icon', colour: parseColour(colour), against: 'inside', at: middleOf(svg) };
  }
  for (const element of root.querySelectorAll('*')) {
    const { maskImage, backgroundColor } = styles.of(element);
    if (maskImage !== 'none' && isSeen(element, styles)) yield { element, pseudo: '', what: 'icon', colour: parseColour(backgroundColor), against: 'outside', at: middleOf(element) };
  }
}

/** Every line that is seen in an element and means something, each colour of it once. */
export function* meaningfulLines(root: Element, styles: Styles): Generator<Line> {
  const boxes = new Set<Element>();
  for (const control of root.querySelectorAll(controls)) {
    if (!isSeen(control, styles) || !canBeReached(control.getBoundingClientRect())) continue;
    boxes.add(control);
    if (control.matches(drawn)) for (const row of rowsOf(control, root)) boxes.add(row);
  }
  for (const box of boxes) {
    yield* borders(box, styles);
    if (!box.matches(controls)) continue;
    yield* drawings(box, styles);
    // The browser itself draws a choice that keeps its native look.
    const native = box.matches('[type="checkbox"], [type="radio"], [type="range"], [type="color"]') && styles.of(box).appearance !== 'none';
    const shown = box.textContent.trim() !== '' || box.querySelector('svg, img') !== null;
    if (!native && (box.matches(fields) || (box.matches(drawn) && !shown))) {
      yield { element: box, pseudo: '', what: 'fill', colour: parseColour(styles.of(box).backgroundColor), against: 'outside', at: middleOf(box) };
    }
  }
  for (const element of root.querySelectorAll('*')) if (isSeen(element, styles)) yield* rings(element, styles);
  yield* icons(root, styles);
}

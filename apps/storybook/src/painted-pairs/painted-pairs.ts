import { hexOf, over, type Rgba } from './colour.ts';
import { Ground, type Painted, type Point } from './ground.ts';
import { meaningfulLines, type Line } from './lines.ts';
import { Styles } from './styles.ts';
import { textRuns, type TextRun } from './texts.ts';

/** The colours that are in force where something stands. */
export interface ColourScope {
  mode: 'light' | 'dark' | 'light-contrast' | 'dark-contrast' | 'print';
  /** As `data-sthlm-accent` says it; without one the default accent is in force. */
  accent?: string;
}

/** Two colours that meet on the page, one in front of the other. */
export interface PaintedPair extends ColourScope {
  use: 'text' | 'large-text' | 'non-text';
  what: 'text' | Line['what'];
  /** `#rrggbb`, as it is seen: what is see-through is mixed with what lies behind. */
  front: string;
  /** `#rrggbb`, or `picture` where no one colour is nearest. */
  ground: string;
  /** Pairs that do as well, all of them together: see `Line`. */
  instead?: readonly { front: string; ground: string }[];
  /** Enough to find the element: `p.sthlm-text[data-tone="secondary"]`. */
  selector: string;
  /** The words, or those of the control; at most 40 characters. */
  words: string;
}

/** Which mode and accent an element stands in, its own attributes counted. */
export function colourScopeOf(element: Element): ColourScope {
  const scheme = getComputedStyle(element).colorScheme.split(' ');
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  const more = matchMedia('(prefers-contrast: more)').matches || element.closest('[data-sthlm-contrast]')?.getAttribute('data-sthlm-contrast') === 'more';
  const print = element.closest('[data-sthlm-mode]')?.getAttribute('data-sthlm-mode') === 'print';
  const accent = element.closest('[data-sthlm-accent]')?.getAttribute('data-sthlm-accent');
  return { mode: print ? 'print' : `${dark ? 'dark' : 'light'}${more ? '-contrast' : ''}`, ...(accent !== undefined && accent !== null && { accent }) };
}

/** The element's name, kit class and data attributes, after those of the nearest element with a class when it has none. */
function selectorOf(element: Element): string {
  const near = element.closest('[class]:not(svg *)');
  const named = near === null || near === document.body || near === document.documentElement ? element : near;
  const attributes = [...named.attributes].filter(({ name }) => name.startsWith('data-') && !name.startsWith('data-stad')).map(({ name, value }) => `[${name}="${value}"]`);
  const classes = [...named.classList].map((name) => `.${name}`).join('');
  const self = `${named.localName}${classes}${attributes.join('')}`;
  return named === element ? self : `${self} ${element.localName}`;
}

const excerpt = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 40);

const inWindow = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x < document.documentElement.clientWidth && y < document.documentElement.clientHeight;

/** Points in the window, after scrolling to the element when none of them is. */
function placesInWindow(element: Element, places: () => Point[]): Point[] {
  if (!places().some(inWindow)) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const all = places();
  const seen = all.filter(inWindow);
  return seen.length > 0 ? seen : all.slice(0, 1);
}

const same = (one: Rgba, other: Rgba): boolean => hexOf(one) === hexOf(other);

/** A pair as it is painted, and the pairs that do instead of it. */
type Meeting = Painted & Pick<PaintedPair, 'instead'>;

function paintedText({ element, colour, places }: TextRun, ground: Ground): Meeting[] {
  if (colour.alpha === 0) return [];
  return placesInWindow(element, places).flatMap((place) => ground.behind(colour, element, place) ?? []);
}

function paintedLine({ element, what, colour, against, at }: Line, ground: Ground): Meeting[] {
  if (colour.alpha === 0) return [];
  const [place] = placesInWindow(element, () => [at()]);
  const inside = ground.behind(colour, element, place);
  const outside = ground.behind(colour, element, place, 'owner');
  if (inside === undefined || outside === undefined) return [];
  if (typeof against !== 'string') return [{ front: over(colour, against), ground: over(against, outside.ground), picture: false }];
  if (what === 'border' && same(inside.front, inside.ground)) return [];
  const isEdge = what === 'border' || (what === 'ring' && against === 'outside');
  const line = against === 'inside' ? inside : isEdge ? { ...outside, front: inside.front } : outside;
  if (same(line.front, line.ground) && !(what === 'ring' && isEdge)) return [];
  if (!isEdge || same(inside.ground, outside.ground)) return [line];
  const edges = [
    { front: hexOf(inside.front), ground: hexOf(inside.ground) },
    { front: hexOf(inside.ground), ground: hexOf(outside.ground) },
  ];
  return [{ ...line, instead: edges }];
}

/**
 * Every pair of colours that meet in an element as it is shown now: each text with the background nearest behind it,
 * and each border, drawing, icon and focus ring of a control with what it stands on. Each kind of pair is told once
 * per element.
 *
 * It runs in the page, ends every transition that is on its way, and leaves page and scroll position as they were.
 * Left out: what nobody sees, pictures, drawings in several colours, native controls that the browser itself draws,
 * and shadow trees. With forced colours it tells nothing of worth, since the reader's colours replace the page's.
 */
export function paintedPairs(root: Element): PaintedPair[] {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const hittable = new CSSStyleSheet();
  // What lets clicks through is painted all the same.
  hittable.replaceSync('* { pointer-events: auto !important }');
  const { scrollX, scrollY } = window;
  document.adoptedStyleSheets.push(hittable);
  try {
    const styles = new Styles();
    const ground = new Ground(styles);
    const pairs = new Map<string, PaintedPair>();
    const keep = (element: Element, pseudo: string, use: PaintedPair['use'], what: PaintedPair['what'], words: string, painted: readonly Meeting[]): void => {
      if (painted.length === 0) return;
      const scope = colourScopeOf(element);
      const selector = `${selectorOf(element)}${pseudo}`;
      for (const { front, ground: behind, picture, instead } of painted) {
        const pair: PaintedPair = { ...scope, use, what, front: hexOf(front), ground: picture ? 'picture' : hexOf(behind), selector, words: excerpt(words), ...(instead !== undefined && { instead }) };
        const key = [scope.mode, scope.accent, use, what, pair.front, pair.ground, selector].join(' ');
        if (!pairs.has(key)) pairs.set(key, pair);
      }
    };
    // The probe itself scrolls, and lays a style on the page: what it reads must be of one moment.
    for (const run of textRuns(root, styles)) keep(run.element, run.pseudo, run.size, 'text', run.words, paintedText(run, ground));
    const framed = new Set<Element>();
    for (const line of meaningfulLines(root, styles)) {
      const painted = line.what === 'fill' && framed.has(line.element) ? [] : paintedLine(line, ground);
      if (line.what === 'border' && painted.length > 0) framed.add(line.element);
      const words = line.element.getAttribute('aria-label') ?? line.element.textContent;
      keep(line.element, line.pseudo, 'non-text', line.what, words, painted);
    }
    return [...pairs.values()];
  } finally {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(hittable), 1);
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

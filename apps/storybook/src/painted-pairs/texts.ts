import { parseColour, type Rgba } from './colour.ts';
import { placeOfPseudo, type Point } from './ground.ts';
import type { Styles } from './styles.ts';
import { canBeReached, isSeen } from './visibility.ts';

/** Words that someone reads on the page, with where they stand. */
export interface TextRun {
  element: Element;
  /** `::before` when a pseudo-element says it. */
  pseudo: string;
  words: string;
  colour: Rgba;
  size: 'text' | 'large-text';
  /** A point in each line. Empty when the browser does not tell where it stands. */
  places: () => Point[];
}

/** WCAG 2.2, "large scale": 18 pt, or 14 pt and bold. */
function sizeOf({ fontSize, fontWeight }: CSSStyleDeclaration): TextRun['size'] {
  const px = Number.parseFloat(fontSize);
  return px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700) ? 'large-text' : 'text';
}

const middle = ({ x, y, width, height }: DOMRectReadOnly): Point => ({ x: x + width / 2, y: y + height / 2 });
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first words that a computed `content` says, without pictures, counters and empty strings. */
function wordsOfContent(content: string): string {
  const said = content.split(' / ')[0] ?? '';
  const quoted = Array.from(said.matchAll(/"((?:[^"\\]|\\.)*)"/gu), (match) => match[1] ?? '').join('');
  return tidy(quoted) !== '' ? tidy(quoted) : /counters?\(/u.test(said) ? 'counter' : '';
}

const wordless = new Set(['checkbox', 'radio', 'range', 'color', 'hidden', 'image']);

/** The words of a field that the browser draws inside it: its value, or what stands there while it is empty. */
function fieldWords(element: Element): { words: string; pseudo: string } | undefined {
  if (element instanceof HTMLSelectElement) return { words: element.selectedOptions[0]?.text ?? '', pseudo: '' };
  if (element instanceof HTMLInputElement && wordless.has(element.type)) return undefined;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return undefined;
  if (element.value !== '' || ['submit', 'reset', 'file'].includes(element.type)) return { words: element.value === '' ? element.type : element.value, pseudo: '' };
  return { words: element.placeholder, pseudo: '::placeholder' };
}

/** Every run of words that is seen in an element: text, what pseudo-elements and list markers say, what fields hold. */
export function* textRuns(root: Element, styles: Styles): Generator<TextRun> {
  const run = (element: Element, pseudo: string, words: string, places: () => Point[]): TextRun => {
    const style = styles.of(element, pseudo);
    return { element, pseudo, words: tidy(words), colour: parseColour(style.webkitTextFillColor || style.color), size: sizeOf(style), places };
  };
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.closest('svg, [data-stad-a11y="ignore"]') !== null || ['option', 'optgroup', 'script', 'style', 'noscript', 'template'].includes(element.localName)) continue;
    if (!isSeen(element, styles)) continue;
    const box = (): Point[] => [middle(element.getBoundingClientRect())];

    for (const node of element.childNodes) {
      if (!(node instanceof Text) || tidy(node.data) === '' || element instanceof HTMLTextAreaElement) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = (): DOMRect[] => [...range.getClientRects()].filter((line) => line.width >= 1 && line.height >= 1);
      if (lines().some((line) => canBeReached(line)) && Number.parseFloat(styles.of(element).fontSize) > 0) yield run(element, '', node.data, () => lines().map(middle));
    }
    for (const pseudo of ['::before', '::after']) {
      const words = styles.hasPseudo(element, pseudo) ? wordsOfContent(styles.of(element, pseudo).content) : '';
      const style = styles.of(element, pseudo);
      // One that is placed for itself may stand beside the middle of its element, on a ground of its own.
      const places = ['absolute', 'fixed'].includes(style.position) ? (): Point[] => [middle(placeOfPseudo(element, style))] : box;
      if (words !== '' && style.visibility === 'visible') yield run(element, pseudo, words, places);
    }
    const field = fieldWords(element);
    if (field !== undefined && tidy(field.words) !== '') yield run(element, field.pseudo, field.words, box);
    if (element instanceof HTMLInputElement && element.type === 'file') yield run(element, '::file-selector-button', 'file', box);

    const { display, listStyleType, listStylePosition, direction } = styles.of(element);
    if (display.includes('list-item') && listStyleType !== 'none' && listStyleType !== '""' && styles.of(element, '::marker').content !== 'none') {
      yield run(element, '::marker', 'marker', () => {
        const { left, right, top } = element.getBoundingClientRect();
        const line = Number.parseFloat(styles.of(element).fontSize);
        const beside = listStylePosition === 'inside' ? -line / 2 : line / 2;
        return [{ x: direction === 'rtl' ? right + beside : left - beside, y: top + line / 2 }];
      });
    }
  }
}

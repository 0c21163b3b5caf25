import { Styles } from '../../../src/painted-pairs/styles.ts';
import { isSeen } from '../../../src/painted-pairs/visibility.ts';

/** A run of text that someone can see, with the lines that it is set in. */
export interface SeenText {
  element: HTMLElement;
  words: string;
  /** In the window's pixels. */
  lines: DOMRect[];
}

const tidy = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();

/** Every text of an element that is painted, field values and drawings left out. */
export function seenTexts(root: Element): SeenText[] {
  const styles = new Styles();
  const found: SeenText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = tidy(node.nodeValue ?? '');
    if (words === '' || !(element instanceof HTMLElement) || element.closest('script, style, noscript, template, option, textarea') !== null || !isSeen(element, styles)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width >= 1 && line.height >= 1);
    if (lines.length > 0) found.push({ element, words, lines });
  }
  return found;
}

/** `p "Vi svarar inom tio dagar."`: enough to find it. */
export const told = ({ element, words }: Pick<SeenText, 'element' | 'words'>): string => `${element.localName} "${words.slice(0, 30)}"`;

import { seenTexts } from './seen-texts.ts';

export interface ReadText {
  words: string;
  /** Those of the given selectors that it stands in. */
  within: string[];
}

const story = (): Element => document.querySelector('#storybook-root')!;

/**
 * What the story says. A dot or a line between two texts says nothing.
 *
 * @param whose - `seen`: only what someone who looks can read. `told`: also what is there for those who listen, such as
 * the name of a button that shows only an icon on a phone.
 * @param selectors - Asked of each text: does it stand in one of them?
 */
export function readTexts(whose: 'seen' | 'told', selectors: readonly string[]): ReadText[] {
  if (whose === 'seen') return seenTexts(story()).filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).map(({ element, words }) => ({ words, within: selectors.filter((selector) => element.closest(selector) !== null) }));
  return [{ words: (story() as HTMLElement).innerText, within: [] }, ...[...story().querySelectorAll<HTMLElement>('*')].flatMap((element) => renderedText(element))];
}

/** Text as it is written: `innerText` tells capitals where the stylesheet makes them. */
function renderedText(element: HTMLElement): ReadText[] {
  if (element.closest('script, style, noscript, template') !== null || !element.checkVisibility({ visibilityProperty: true })) return [];
  return [...element.childNodes].flatMap((node) => (node instanceof Text && (node.nodeValue ?? '').trim() !== '' ? [{ words: node.nodeValue ?? '', within: [] }] : []));
}

/** Opens what a reader can open: every folded `<details>`, and what a button with `aria-expanded` folds. Dialogs stay shut. */
export function unfold(): void {
  // Of those that share a name one is open at a time: a reader opens one after the other.
  for (const details of story().querySelectorAll('details[name]')) details.removeAttribute('name');
  for (let round = 0; round < 2; round += 1) {
    for (const details of story().querySelectorAll<HTMLDetailsElement>('details:not([open])')) if (details.checkVisibility()) details.open = true;
    for (const button of story().querySelectorAll<HTMLElement>('[aria-expanded="false"]:not([aria-haspopup="dialog"])')) if (button.checkVisibility({ visibilityProperty: true })) button.click();
  }
}

import { contrastRatio, hexOf, parseColour } from '../../../src/painted-pairs/colour.ts';
import { seenTexts, told } from './seen-texts.ts';

/** Of what a reader sees as text: less is the reader's own choice of colours at its worst. */
const least = 3;

/**
 * With the reader's own colours the browser lays a plate in the colour of the page behind each line of text. A text that
 * is given the colour of the page, for a background of another colour, can't be seen on it. Nothing without such colours.
 */
export function unreadableTexts(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return [];
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position: absolute; background: Canvas; forced-color-adjust: none';
  document.documentElement.append(sheet);
  const plate = hexOf(parseColour(getComputedStyle(sheet).backgroundColor));
  sheet.remove();
  return seenTexts(document.querySelector('#storybook-root')!)
    .filter(({ element }) => {
      const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & { forcedColorAdjust: string };
      return forcedColorAdjust !== 'none' && element.closest(':disabled, [aria-disabled="true"]') === null && contrastRatio(hexOf(parseColour(color)), plate) < least;
    })
    .map(told);
}

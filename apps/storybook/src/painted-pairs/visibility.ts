import type { Styles } from './styles.ts';

/** Hidden for those who look but not for those who listen, as `.sthlm-visually-hidden` does it. */
function cutAway(element: Element, styles: Styles): boolean {
  const { clipPath, clip, position, overflowX, overflowY } = styles.of(element);
  if (clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return true;
  if (position === 'absolute' && /^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/u.test(clip)) return true;
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** Whether someone who looks can see an element: rendered, not see-through, not cut away by itself or by one around it. */
export function isSeen(element: Element, styles: Styles): boolean {
  const { display, visibility } = styles.of(element);
  if (display === 'contents') return visibility === 'visible' && element.parentElement !== null && isSeen(element.parentElement, styles);
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return false;
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (styles.of(box).display !== 'contents' && cutAway(box, styles)) return false;
  }
  return true;
}

/** Whether a part of a page can be scrolled to: what lies before its first corner can't. */
export function canBeReached({ right, bottom }: DOMRectReadOnly): boolean {
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/*
 * What the evidence run asks of a built story. Bundled to one script, which it puts into the page as `stadPaintedPairs`.
 */
export { paintedPairs } from './painted-pairs.ts';

const interactive = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, label';
/** Pressing opens something outside the page. */
const opening = 'select, [type="file"], [type="color"], [type^="date"], [type="time"], [type="month"], [type="week"]';

export interface PointerTarget {
  x: number;
  y: number;
  mayPress: boolean;
}

/**
 * The next control that the pointer has not been on in a mode, scrolled to, and marked as visited: the middle of its
 * first line. Nothing when all that are seen have been visited.
 */
export function nextTarget(root: Element, mode: string): PointerTarget | undefined {
  (document.activeElement as HTMLElement | null)?.blur();
  for (const element of root.querySelectorAll<HTMLElement>(interactive)) {
    const visited = element.dataset['stadPointed']?.split(' ') ?? [];
    if (visited.includes(mode) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (box === undefined || box.width <= 1 || box.height <= 1) continue;
    element.dataset['stadPointed'] = [...visited, mode].join(' ');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, mayPress: !element.matches(opening) };
  }
  return undefined;
}

/** A corner of its own for the pointer, which stays on what it last was on even when it leaves the window. */
export function placeForPointer(): { x: number; y: number } {
  const id = 'stad-pointer';
  document.querySelector(`#${id}`)?.remove();
  const corner = document.createElement('div');
  corner.id = id;
  corner.style.cssText = 'position: fixed; inset: auto 0 0 auto; inline-size: 4px; block-size: 4px; z-index: 2147483647';
  document.documentElement.append(corner);
  const { left, top } = corner.getBoundingClientRect();
  return { x: left + 2, y: top + 2 };
}

/** The colour of a role as it is painted on the page itself, such as `page`: shows which accent and mode are in force. */
export function paintedRole(role: string): string {
  const probe = document.createElement('div');
  probe.style.cssText = `position: absolute; background: var(--sthlm-color-${role})`;
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

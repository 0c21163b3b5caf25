import { tabStops } from '../../../src/keyboard/tab-stops.ts';

/** What can be used now: a modal dialog where one is open, since all else is inert then; else the story. */
export const usable = (): Element => document.querySelector('#storybook-root dialog:modal') ?? document.querySelector('#storybook-root')!;

/** Focus stays in a modal dialog, as it should. */
export const isModal = (): boolean => document.querySelector('#storybook-root dialog:modal') !== null;

/** Gives every stop of the story its number as an attribute, and says how many there are. */
export function markTabStops(): number {
  for (const old of document.querySelectorAll('[data-stad-stop]')) old.removeAttribute('data-stad-stop');
  const stops = tabStops(usable());
  for (const [number, stop] of stops.entries()) stop.setAttribute('data-stad-stop', String(number));
  return stops.length;
}

export const stopElement = (stop: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-stad-stop="${stop}"]`);

/** The words of an element, to say which one it is. */
export function nameOf(element: Element | null): string {
  const labels = (element as HTMLInputElement | null)?.labels;
  const text = (element?.getAttribute('aria-label') ?? (element?.textContent?.trim() || labels?.[0]?.textContent) ?? '').replaceAll('\u00AD', '').trim().replace(/\s+/gu, ' ').slice(0, 40);
  return `${element?.localName ?? 'element'}${text === '' ? '' : ` "${text}"`}`;
}

export const nameOfStop = (stop: string): string => nameOf(stopElement(stop));

/** Ready to be read: fonts are there, and what moves for a moment has come to rest. What moves for ever is not waited for. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  const finite = document.getAnimations().filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  if (finite.length === 0) return;
  await Promise.race([Promise.allSettled(finite.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 500))]);
}

import { userEvent } from 'vitest/browser';
import { tabStops } from '../src/keyboard/tab-stops.ts';

/** What can show that an element has focus, on itself or close to it. */
const shown = ['outline-style', 'outline-width', 'outline-color', 'box-shadow', 'background-color', 'color', 'border-color', 'border-width', 'border-style', 'text-decoration', 'clip-path', 'inset', 'transform'];

function appearance(element: Element): string {
  const near = [element, element.parentElement, element.nextElementSibling, ...element.children].filter((other) => other !== null);
  return near
    .flatMap((other) => [undefined, '::before', '::after'].map((part) => getComputedStyle(other, part)))
    .map((style) => shown.map((property) => style.getPropertyValue(property)).join(';'))
    .join('|');
}

const nameOf = (element: Element): string => {
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 40);
  return `<${element.localName}${element.id === '' ? '' : ` id="${element.id}"`}>${text === '' ? '' : ` "${text}"`}`;
};

const sentinel = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = 'tangentbord';
  button.dataset['stadA11y'] = 'ignore';
  return button;
};

/**
 * Walks through an element with real presses of Tab, from just before it to just after. An open modal dialog in it keeps focus, as
 * it should, and the rest is inert: then the walk is through the dialog.
 *
 * @returns What is wrong, one sentence each: a stop that was not reached, one that does not show that it has focus, or
 * a place that Tab can't leave. Empty when nothing is.
 */
export async function walkByKeyboard(root: Element): Promise<string[]> {
  const modal = root.querySelector('dialog:modal');
  const expected = tabStops(modal ?? root);
  if (expected.length === 0) return [];
  const before = sentinel();
  const after = sentinel();
  if (modal === null) {
    root.before(before);
    root.after(after);
  } else {
    modal.prepend(before);
    modal.append(after);
  }
  try {
    const faults: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    const calm = new Map<Element, string>(expected.map((element) => [element, appearance(element)]));
    const reached = new Set<Element>();
    before.focus();
    // Twice as many presses as stops: composite widgets may have stops of their own, a trap has no end.
    for (let press = 0; press < expected.length * 2 + 4; press += 1) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if (at === after) break;
      if (at === null || at === document.body || at === before) continue;
      reached.add(at);
      const quiet = calm.get(at);
      if (quiet !== undefined && quiet === appearance(at)) faults.push(`${nameOf(at)} does not show that it has focus.`);
    }
    if (document.activeElement !== after) faults.push(`Tab can't leave the story: it stopped at ${document.activeElement === null ? 'nothing' : nameOf(document.activeElement)}.`);
    for (const element of expected) if (!reached.has(element) && element.isConnected) faults.push(`Tab does not reach ${nameOf(element)}.`);
    return faults;
  } finally {
    before.remove();
    after.remove();
  }
}

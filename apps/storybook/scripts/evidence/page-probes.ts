/*
 * What is asked of a page. Each function runs in the browser by itself: it may use nothing outside it.
 */

/** A stop just before the story and one just after it, out of sight so that they are in no picture. */
export function placeSentinels(): void {
  const root = document.querySelector('#storybook-root');
  for (const [place, id] of [
    ['before', 'stad-before'],
    ['after', 'stad-after'],
  ] as const) {
    document.querySelector(`#${id}`)?.remove();
    const button = document.createElement('button');
    button.id = id;
    button.textContent = '·';
    button.style.cssText = 'position: fixed; inset-block-start: -200px';
    if (place === 'before') root?.before(button);
    else root?.after(button);
  }
}

/** Where a walk begins: a press of Tab from here enters the story. */
export function focusBefore(): void {
  document.querySelector<HTMLElement>('#stad-before')?.focus({ preventScroll: true });
}

export function removeSentinels(): void {
  for (const id of ['stad-before', 'stad-after']) document.querySelector(`#${id}`)?.remove();
}

/** The number of the stop that has focus; `after` when the story is left, `other` elsewhere. */
export function focusedStop(): string {
  const at = document.activeElement;
  if (at?.id === 'stad-after') return 'after';
  return (at as HTMLElement | null)?.dataset['stadStop'] ?? 'other';
}

/**
 * The place where a stop may show its focus: its own box, or that of an element close around it that holds no other
 * stop, such as the row of an option. Undefined for what has no box.
 */
export function placeOfStop(stop: string): { x: number; y: number; width: number; height: number } | undefined {
  const element = document.querySelector(`[data-stad-stop="${stop}"]`);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const own = element.getBoundingClientRect();
  if (own.width < 1 || own.height < 1) return undefined;
  let around = element;
  for (let step = 0; step < 2; step += 1) {
    const parent = around.parentElement;
    if (parent === null || parent.id === 'storybook-root' || parent.querySelectorAll('[data-stad-stop], input').length > 1) break;
    around = parent;
  }
  // A link may lay a box over all of its card, and show its focus there.
  const laid = getComputedStyle(element, '::after');
  const holder = laid.content !== 'none' && laid.position === 'absolute' && element instanceof HTMLElement && getComputedStyle(element).position === 'static' ? element.offsetParent : null;
  if (holder?.contains(around) === true && holder !== document.body) around = holder;
  // What has no box of its own (`display: contents`) shows nothing around the stop.
  const box = around.getBoundingClientRect();
  const { x, y, width, height } = box.width < 1 || box.height < 1 ? own : box;
  return { x, y, width, height };
}

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
  // What has no box of its own (`display: contents`) shows nothing around the stop.
  const box = around.getBoundingClientRect();
  const { x, y, width, height } = box.width < 1 || box.height < 1 ? own : box;
  return { x, y, width, height };
}

/** The words of an element, to say which one it is. */
export function nameOfStop(stop: string): string {
  const element = document.querySelector(`[data-stad-stop="${stop}"]`);
  const text = (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 40);
  return `${element?.localName ?? 'element'}${text === '' ? '' : ` "${text}"`}`;
}

/** Text that reaches outside the window sideways, when the page scrolls that way. */
export function sidewaysOverflow(): string[] {
  const scroller = document.scrollingElement ?? document.documentElement;
  if (scroller.scrollWidth <= scroller.clientWidth + 1) return [];
  const width = scroller.clientWidth;
  const outside: string[] = [];
  for (const element of document.querySelectorAll('#storybook-root *')) {
    if (element.children.length > 0) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    if (right > width + 1 || left < -1) outside.push(`${element.localName} "${(element.textContent ?? '').trim().slice(0, 30)}"`);
  }
  return outside.length > 0 ? outside.slice(0, 3) : ['något utan text'];
}

/** Elements whose own text is cut off by the element itself or one around it. */
export function clippedTexts(): string[] {
  const clipped: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('#storybook-root *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    if (!own || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    for (let box: HTMLElement | null = element; box !== null && box.id !== 'storybook-root'; box = box.parentElement) {
      const style = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      // Hidden for those who look, on purpose.
      if (frame.width <= 1 && frame.height <= 1) break;
      const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if ((cutsX && (text.right > frame.right + 1 || text.left < frame.left - 1)) || (cutsY && (text.bottom > frame.bottom + 1 || text.top < frame.top - 1))) {
        clipped.push(`${element.localName} "${(element.textContent ?? '').trim().slice(0, 30)}"`);
        break;
      }
    }
  }
  return [...new Set(clipped)];
}

/** Animations that move something although the reader asked for stillness. */
export function movingAnimations(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const effect = animation.effect as KeyframeEffect | null;
    const moves = (effect?.getKeyframes() ?? []).some((frame) => ['transform', 'translate', 'rotate', 'scale', 'inset', 'top', 'left'].some((property) => property in frame));
    const time = effect?.getComputedTiming();
    const lasts = time !== undefined && (time.iterations === Infinity || Number(time.activeDuration) > 1);
    return moves && lasts && animation.playState === 'running' ? [`${(effect?.target as Element | null)?.className ?? 'element'}`] : [];
  });
}

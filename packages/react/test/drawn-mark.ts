/**
 * A mark that the stylesheet draws before or after an element's words. Null where none is drawn.
 *
 * @returns its ink, the ground that it stands on if it has one of its own, which way it is turned, and how many strokes a
 * background draws. Ink and ground as the browser shows them, also in forced colours.
 */
export function drawnMark(element: Element | null | undefined, side: '::before' | '::after' = '::before'): { ink: string; ground: string; mirrored: boolean; strokes: number } | null {
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) throw new Error('There is no such element.');
  const style = window.getComputedStyle(element, side);
  if (style.content === 'none' || style.display === 'none') return null;
  const isClipped = style.clipPath !== 'none';
  const drawn = [...style.backgroundImage.matchAll(/-gradient\((rgba?\([^)]*\))/gu)].map(([, colour]) => colour as string);
  const sizes = style.backgroundSize.split(', ');
  return {
    ink: isClipped ? style.backgroundColor : (drawn[0] ?? 'nothing'),
    ground: isClipped ? window.getComputedStyle(window.document.documentElement).backgroundColor : style.backgroundColor,
    mirrored: style.scale.startsWith('-1'),
    strokes: drawn.filter((_, index) => !(sizes[index] ?? '').startsWith('0px')).length,
  };
}

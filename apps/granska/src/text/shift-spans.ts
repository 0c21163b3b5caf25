import type { Span } from './offsets.ts';

/**
 * Moves spans through an edit, so that marks stay on their words while the text is read again.
 * Spans that the edit touches are dropped: what they said may no longer be true.
 */
export function shiftSpans<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before.charCodeAt(before.length - 1 - sameAtEnd) === after.charCodeAt(after.length - 1 - sameAtEnd)) sameAtEnd += 1;
  const editEnd = before.length - sameAtEnd;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= same) return [span];
    if (span.start >= editEnd) return [{ ...span, start: span.start + moved, end: span.end + moved }];
    return [];
  });
}

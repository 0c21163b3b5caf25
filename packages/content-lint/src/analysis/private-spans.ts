import { findIdentityNumbers } from './identity-numbers.ts';

/** A run of the source that must not leave the engine in clear text. */
export interface PrivateSpan {
  start: number;
  end: number;
}

/** Marks what is private in a text. Done before any rule runs, and also when every rule is off. */
export function findPrivateSpans(text: string): PrivateSpan[] {
  return findIdentityNumbers(text)
    .filter(({ standing }) => standing !== 'placeholder')
    .map(({ start, end }) => ({ start, end }));
}

/** A visible character in place of each private digit or letter: the shape stays, and so do offsets and columns. */
export function maskText(text: string, spans: readonly PrivateSpan[], offset = 0): string {
  let masked = '';
  let at = 0;
  for (let i = firstEndingAfter(spans, offset); i < spans.length; i += 1) {
    const span = spans[i] as PrivateSpan;
    if (span.start >= offset + text.length) break;
    const from = Math.max(span.start - offset, at);
    const to = Math.min(span.end - offset, text.length);
    if (to <= from) continue;
    masked += text.slice(at, from) + text.slice(from, to).replace(/[\p{L}\p{N}]/gu, '•');
    at = to;
  }
  return masked + text.slice(at);
}

/** Masks what is private in words that are not a part of the source: a message, a title. */
export function maskWords(text: string): string {
  return maskText(text, findPrivateSpans(text));
}

/** True when something private stands between two offsets. `spans` are sorted and do not overlap. */
export function touchesPrivate(spans: readonly PrivateSpan[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  return span !== undefined && span.start < end;
}

function firstEndingAfter(spans: readonly PrivateSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as PrivateSpan).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

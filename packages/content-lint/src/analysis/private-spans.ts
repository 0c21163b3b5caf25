import { findPrivateData, type PrivateData, type PrivateKind } from './private-data.ts';

/** A run of a text that must not leave the engine in clear. */
export interface PrivateSpan {
  start: number;
  end: number;
  /** Marks are a part of a password; between the digits of a number they only help the reader. */
  whole?: true;
}

/** Marks what is private in a text, sorted, not overlapping. Done before any rule runs, and also when every rule is off. */
export function findPrivateSpans(text: string): PrivateSpan[] {
  return privateSpansOf(findPrivateData(text));
}

export function privateSpansOf(data: PrivateData): PrivateSpan[] {
  const { identityNumbers, bankAccounts, secrets, contacts, addressData, caseNames } = data;
  if (hasNothing(data)) return [];
  return mergeSpans([
    ...identityNumbers.filter(({ standing }) => standing !== 'placeholder').map(({ start, end }) => ({ start, end })),
    ...[...bankAccounts, ...contacts, ...addressData, ...caseNames].map(({ start, end }) => ({ start, end })),
    ...secrets.map(({ start, end }) => ({ start, end, whole: true as const })),
  ]);
}

function hasNothing(data: PrivateData): boolean {
  for (const kind in data) if (data[kind as PrivateKind].length > 0) return false;
  return true;
}

/** Sorts spans and joins those that overlap. */
export function mergeSpans(spans: PrivateSpan[]): PrivateSpan[] {
  const merged: PrivateSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      if (span.whole) last.whole = true;
    } else merged.push({ ...span });
  }
  return merged;
}

/** As many dots as the character has code units. */
const hide = (character: string): string => '•'.repeat(character.length);

/** A visible character in place of each private digit or letter: the shape stays, and so do offsets and columns. */
export function maskText(text: string, spans: readonly PrivateSpan[], offset = 0): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (let i = firstEndingAfter(spans, offset); i < spans.length; i += 1) {
    const span = spans[i] as PrivateSpan;
    if (span.start >= offset + text.length) break;
    const from = Math.max(span.start - offset, at);
    const to = Math.min(span.end - offset, text.length);
    if (to <= from) continue;
    masked += text.slice(at, from) + text.slice(from, to).replace(span.whole ? /[^\s\uFFFC]/gu : /[\p{L}\p{N}]/gu, hide);
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

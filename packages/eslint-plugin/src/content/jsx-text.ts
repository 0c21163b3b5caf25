import type { UnitBuilder } from '@stockholm/content-lint';

/**
 * Adds the text of a JSX child as React renders it: each line without the white space at its ends, lines joined by one
 * space, entities decoded.
 *
 * @param raw - As it stands in the source.
 * @param value - Decoded by the parser, white space and all.
 * @param source - Offset of `raw`.
 */
export function addJsxText(builder: UnitBuilder, raw: string, value: string, source: number): void {
  const lines = linesOf(raw);
  const last = lines.length - 1;
  const decode = decoder(raw, value);
  let pending = false;
  for (const [index, { start, end }] of lines.entries()) {
    let from = start;
    let to = end;
    if (index > 0) while (from < to && isBlank(raw[from])) from += 1;
    if (index < last) while (to > from && isBlank(raw[to - 1])) to -= 1;
    if (from === to) continue;
    // The line break has no segment: whether it is CRLF or LF is none of the rules' business.
    if (pending) builder.text += ' ';
    pending = true;
    decode(builder, from, to, source);
  }
}

/** Adds the text of an attribute: entities decoded, white space as it is. */
export function addAttributeText(builder: UnitBuilder, raw: string, value: string, source: number): void {
  decoder(raw, value)(builder, 0, raw.length, source);
}

/** True where the child renders nothing: white space with a line break in it. */
export const rendersNothing = (raw: string): boolean => /^\s*$/u.test(raw) && /[\r\n]/u.test(raw);

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

function linesOf(raw: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of raw.matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: raw.length });
  return lines;
}

/**
 * Reads raw and decoded text side by side, so that no table of entities is needed: what differs is an entity.
 * Ranges must be asked for in order.
 */
function decoder(raw: string, value: string): (builder: UnitBuilder, from: number, to: number, source: number) => void {
  const entity = /&(?:#\d+|#[xX][\da-fA-F]+|\w+);/yu;
  let rawAt = 0;
  let valueAt = 0;
  const step = (): { length: number; text: string } => {
    if (raw[rawAt] === '&' && value[valueAt] !== undefined) {
      entity.lastIndex = rawAt;
      const found = entity.exec(raw)?.[0];
      if (found !== undefined && !value.startsWith(found, valueAt)) {
        return { length: found.length, text: String.fromCodePoint(value.codePointAt(valueAt) ?? 0) };
      }
    }
    // Some parsers turn CRLF into LF in the decoded text.
    if (raw[rawAt] === '\r' && raw[rawAt + 1] === '\n' && value[valueAt] === '\n') return { length: 2, text: '\n' };
    return { length: 1, text: raw[rawAt] ?? '' };
  };
  return (builder, from, to, source) => {
    let verbatimFrom = from;
    while (rawAt < to) {
      const at = rawAt;
      const { length, text } = step();
      rawAt += length;
      valueAt += text.length;
      if (at < from || length === 1) continue;
      builder.verbatim(raw.slice(verbatimFrom, at), source + verbatimFrom);
      builder.replaced(text, source + at, length);
      verbatimFrom = rawAt;
    }
    if (verbatimFrom < to) builder.verbatim(raw.slice(verbatimFrom, to), source + verbatimFrom);
  };
}

import type { UnitBuilder } from '../../text-unit.ts';
import { decodeEntity } from './entities.ts';

/**
 * Adds the text of a JSX child as React renders it: each line without the white space at its ends, lines joined by one
 * space, entities decoded.
 *
 * @param raw - As it stands in the source.
 * @param source - Offset of `raw`.
 */
export function addJsxText(builder: UnitBuilder, raw: string, source: number): void {
  const lines = linesOf(raw);
  const last = lines.length - 1;
  let pending = false;
  for (const [index, { start, end }] of lines.entries()) {
    let from = start;
    let to = end;
    if (index > 0) while (from < to && isBlank(raw[from])) from += 1;
    if (index < last) while (to > from && isBlank(raw[to - 1])) to -= 1;
    if (from === to) continue;
    // The line break has no segment: whether it is CRLF or LF is none of the rules' business.
    if (pending) builder.unplaced(' ');
    pending = true;
    addDecoded(builder, raw.slice(from, to), source + from);
  }
}

/** Adds text with its entities decoded, white space as it is: an attribute, a line. */
export function addDecoded(builder: UnitBuilder, raw: string, source: number): void {
  let at = 0;
  for (const { 0: whole, 1: entity = '', index } of raw.matchAll(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,7});/gu)) {
    const character = decodeEntity(entity);
    if (character === undefined) continue;
    builder.verbatim(raw.slice(at, index), source + at);
    builder.replaced(character, source + index, whole.length);
    at = index + whole.length;
  }
  builder.verbatim(raw.slice(at), source + at);
}

/** True where the child renders nothing: white space with a line break in it. */
export const rendersNothing = (raw: string): boolean => /^[ \t\r\n]*$/u.test(raw) && /[\r\n]/u.test(raw);

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

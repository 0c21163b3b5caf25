import type { UnitBuilder } from '../text-unit.ts';

/** Decoded text of which each UTF-16 unit remembers the source range that it was written as. */
export interface SourcePieces {
  text: string;
  /** Source offset of each unit of `text`. */
  starts: number[];
  /** Length in the source; 0 where the unit has no place of its own, such as a joining space. */
  lengths: number[];
}

export function addVerbatim(pieces: SourcePieces, text: string, source: number): void {
  for (let index = 0; index < text.length; index += 1) {
    pieces.starts.push(source + index);
    pieces.lengths.push(1);
  }
  pieces.text += text;
}

/** Adds what an escape stands for: each of its units has the whole of the source range. */
export function addReplaced(pieces: SourcePieces, text: string, source: number, length: number): void {
  for (let index = 0; index < text.length; index += 1) {
    pieces.starts.push(source);
    pieces.lengths.push(length);
  }
  pieces.text += text;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** Reads what stands between the quotes of a string in JSON, JSON5 or JavaScript. */
export function decodeEscapes(source: string, start: number, end: number): SourcePieces {
  const pieces: SourcePieces = { text: '', starts: [], lengths: [] };
  const raw = source.slice(start, end);
  let at = 0;
  for (const match of raw.matchAll(/\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/gu)) {
    addVerbatim(pieces, raw.slice(at, match.index), start + at);
    const [whole, braced, unicode, hexadecimal, plain = ''] = match;
    const code = braced ?? unicode ?? hexadecimal;
    // A line that goes on after a backslash is no text.
    const text = code === undefined ? (/[\r\n]/u.test(plain) ? '' : (escapes[plain] ?? plain)) : fromCode(Number.parseInt(code, 16));
    addReplaced(pieces, text, start + match.index, whole.length);
    at = match.index + whole.length;
  }
  addVerbatim(pieces, raw.slice(at), start + at);
  return pieces;
}

/** U+FFFD for a number that is no character, which a parser refuses anyway. */
const fromCode = (code: number): string => (code > 0x10ffff ? '\uFFFD' : code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));

/** Copies a range of the pieces to a unit: runs that stand verbatim as one segment each. */
export function copyPieces(pieces: SourcePieces, from: number, to: number, builder: UnitBuilder): void {
  let index = from;
  while (index < to) {
    const source = pieces.starts[index] ?? 0;
    const length = pieces.lengths[index] ?? 0;
    let end = index + 1;
    if (length === 1) {
      while (end < to && pieces.lengths[end] === 1 && pieces.starts[end] === source + end - index) end += 1;
      builder.verbatim(pieces.text.slice(index, end), source);
    } else {
      while (end < to && pieces.starts[end] === source && pieces.lengths[end] === length) end += 1;
      if (length === 0) builder.unplaced(pieces.text.slice(index, end));
      else builder.replaced(pieces.text.slice(index, end), source, length);
    }
    index = end;
  }
}

import type { UnitBuilder } from '@stockholm/content-lint';

/** Decoded text of which each UTF-16 unit remembers the source range that it was written as. */
export interface SourcePieces {
  text: string;
  /** Source offset of each unit of `text`. */
  starts: number[];
  /** Length in the source; 0 where the unit has no place of its own, such as a joining space. */
  lengths: number[];
}

export const noPieces = (): SourcePieces => ({ text: '', starts: [], lengths: [] });

/** Adds text that stands verbatim from `source` on. */
export function addVerbatim(pieces: SourcePieces, text: string, source: number): void {
  for (let index = 0; index < text.length; index += 1) {
    pieces.starts.push(source + index);
    pieces.lengths.push(1);
  }
  pieces.text += text;
}

/** Adds what an escape or an entity stands for: its first unit takes the whole of the source range. */
export function addReplaced(pieces: SourcePieces, text: string, source: number, length: number): void {
  for (let index = 0; index < text.length; index += 1) {
    pieces.starts.push(source);
    pieces.lengths.push(length);
  }
  pieces.text += text;
}

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
      builder.replaced(pieces.text.slice(index, end), source, length);
    }
    index = end;
  }
}

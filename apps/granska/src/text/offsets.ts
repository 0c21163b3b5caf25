import type { TextRange } from '@stockholm/findings';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Turns lines and columns into offsets. Made once per text. */
export function offsetsOf(text: string): (range: TextRange) => Span {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const offset = (line: number, column: number): number => Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
  return (range) => ({ start: offset(range.line, range.column), end: offset(range.endLine, range.endColumn) });
}

/** One line of the source, cut to fit, and the columns of it that are marked. Columns count shown characters from 0. */
export interface MarkedLine {
  text: string;
  start: number;
  length: number;
}

/** Characters that could steer the terminal or hide text in it (controls, direction marks, line separators) become visible. */
export function withoutControls(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '�');
}

/** How many columns a terminal uses. Combining marks take none; the wide characters of East Asia are rare here and count as one. */
export function shownWidth(text: string): number {
  return [...text].filter((character) => !/\p{M}|\u00AD|\u200B|\u200D/u.test(character)).length;
}

/** How far to cut so that a letter pair (a surrogate pair) stays whole. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at);

/**
 * Cuts a line to `width` characters around the marked part, with an ellipsis where something was left out.
 *
 * @param line - The line, without its line end.
 * @param from - Offset of the mark in it, UTF-16.
 * @param to - Offset after the mark; a mark that goes on in later lines ends with the line.
 */
export function markLine(line: string, from: number, to: number, width: number): MarkedLine {
  const end = Math.min(Math.max(to, from + 1), Math.max(line.length, from + 1));
  let [left, right] = [0, line.length];
  if (line.length > width) {
    const room = Math.max(width - (end - from), 0);
    left = Math.max(0, Math.min(from - Math.floor(room / 2), line.length - width));
    right = Math.min(line.length, left + width);
    left = whole(line, left);
    right = whole(line, right);
  }
  const head = left > 0 ? '…' : '';
  const tail = right < line.length ? '…' : '';
  const before = withoutControls(line.slice(left, from));
  const marked = withoutControls(line.slice(from, Math.min(end, right)));
  const after = withoutControls(line.slice(Math.min(end, right), right));
  return {
    text: `${head}${before}${marked}${after}${tail}`,
    start: shownWidth(head + before),
    length: Math.max(1, shownWidth(marked)),
  };
}

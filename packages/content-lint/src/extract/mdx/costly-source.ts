/** Deeper quotations and lists than anyone writes. */
const deepest = 100;
/** More ends of emphasis in one block than anyone writes. */
const most = 10_000;

const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy;
/** What may end emphasis: each makes the parser look back through all of the block. */
const emphasisEnd = /(?<=\S)\*+|(?<=[^\s_])_+(?![\p{L}\p{N}_])/gu;

/**
 * Where a source becomes one that the parser needs minutes for: its work grows with the square of how deep containers
 * are nested on a line, and of how much emphasis ends in a block.
 *
 * @returns an offset; undefined for every text that a person wrote.
 */
export function costlyPlace(source: string): number | undefined {
  let start = 0;
  let ends = 0;
  for (const line of source.split('\n')) {
    // A line of dashes or stars alone is a rule, not lists in lists.
    if (/[^-*_ \t\r]/u.test(line)) {
      marker.lastIndex = 0;
      let depth = 0;
      while (depth <= deepest && marker.test(line)) depth += 1;
      if (depth > deepest) return start;
      ends += line.match(emphasisEnd)?.length ?? 0;
      if (ends > most) return start;
    } else if (line.trim() === '') ends = 0;
    start += line.length + 1;
  }
  return undefined;
}

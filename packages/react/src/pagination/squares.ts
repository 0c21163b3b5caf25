/** One thing in the row: a page, or what stands for the pages that are left out. */
export interface Square {
  /** The page's number; undefined for an ellipsis. */
  page: number | undefined;
  /** The only width at which it is there; undefined for both. */
  only: 'wide' | 'narrow' | undefined;
}

/** The pages with numbers of their own: the ends, the current one, `around` beside it, and what would be alone in a gap. */
function numbered(current: number, last: number, around: number): Set<number> {
  const shown = new Set([1, last]);
  for (let page = Math.max(1, current - around); page <= Math.min(last, current + around); page += 1) shown.add(page);
  if (shown.has(3)) shown.add(2);
  if (shown.has(last - 2)) shown.add(last - 1);
  return shown;
}

/** The row for both widths. A phone has room for five squares, so there only the ends and the current page have one. */
export function squares(current: number, last: number): Square[] {
  const wide = numbered(current, last, 1);
  const narrow = last <= 5 ? wide : numbered(current, last, 0);
  const row: Square[] = [];
  let previousWide = 0;
  let previousNarrow = 0;
  for (const page of [...wide].sort((a, b) => a - b)) {
    const isNarrow = narrow.has(page);
    const isWideGap = page > previousWide + 1;
    const isNarrowGap = isNarrow && page > previousNarrow + 1;
    if (isWideGap || isNarrowGap) row.push({ page: undefined, only: isWideGap ? (isNarrowGap ? undefined : 'wide') : 'narrow' });
    row.push({ page, only: isNarrow ? undefined : 'wide' });
    previousWide = page;
    if (isNarrow) previousNarrow = page;
  }
  return row;
}

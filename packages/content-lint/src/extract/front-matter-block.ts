/** The block between `---` lines at the top of a source: its text, and where the block ends. */
export function frontMatterBlock(source: string): { start: number; end: number; text: string } | undefined {
  const open = /^---[ \t]*\r?\n/u.exec(source);
  if (open === null) return undefined;
  const start = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gmu;
  close.lastIndex = start;
  const end = close.exec(source);
  return end === null ? undefined : { start, end: end.index + end[0].length, text: source.slice(start, end.index) };
}

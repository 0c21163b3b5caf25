/** Levenshtein's distance: how many letters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The candidates that someone may have meant, nearest first, at most two, the second only when it is about as near. A name without its namespace counts as near. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const asked = word.slice(0, 100).toLowerCase();
  const near = candidates
    .map((candidate) => ({
      candidate,
      far: Math.min(distance(asked, candidate), distance(asked, candidate.slice(candidate.indexOf('/') + 1))),
    }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 4))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return near
    .filter(({ far }) => far <= (near[0]?.far ?? 0) + 2)
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

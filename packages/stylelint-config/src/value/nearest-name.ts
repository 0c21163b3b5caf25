/** Number of letters to insert, delete or exchange to get from one word to another (Levenshtein); stops counting above `limit`. */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const exchanged = (previous[column] ?? 0) + (letter === other[column] ? 0 : 1);
      current.push(Math.min(exchanged, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The name that is most like `wrong`, if any is within `limit` letters; the first of equals. */
export function nearestName(wrong: string, names: Iterable<string>, limit: number): string | undefined {
  let best: string | undefined;
  let least = limit;
  for (const name of names) {
    const distance = editDistance(wrong, name, least);
    if (distance < least || (distance === least && best === undefined)) {
      best = name;
      least = distance;
    }
  }
  return best;
}

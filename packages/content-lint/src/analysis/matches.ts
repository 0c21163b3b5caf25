/**
 * Every match of a global expression, in order. As `matchAll`, which makes a new expression of it each time: on a short text that
 * costs more than the search. It holds all of them at once: over a whole source, and for single characters, `matchAll` stays.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

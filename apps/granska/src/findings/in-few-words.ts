const atTheStart = 6;
const atTheEnd = 3;
/** A text of this length is shown whole, characters. */
const short = 80;

/** Names a long passage by how it begins and ends; the mark in the text shows all of it. */
export function inFewWords(passage: string): string {
  const words = passage.trim().split(/\s+/u);
  if (passage.length <= short || words.length <= atTheStart + atTheEnd + 1) return words.join(' ');
  return `${words.slice(0, atTheStart).join(' ')} … ${words.slice(-atTheEnd).join(' ')}`;
}

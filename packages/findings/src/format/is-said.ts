import type { Finding, Suggestion } from '../finding.ts';

/**
 * True when the message says already what the suggestion does: in the same words, by quoting all that it would write,
 * or by ending with it. Bare words are not compared: “i” is part of most sentences.
 */
export function isSaid({ message, excerpt }: Finding, { title, edits = [] }: Suggestion): boolean {
  const quotes = (words: string): boolean => [`”${words}”`, `“${words}”`].some((quoted) => message.includes(quoted));
  const named = [...title.matchAll(/[”“]([^”“]+)”/gu)].map(([, words = '']) => words);
  return (
    message.includes(title) ||
    // What was found is quoted in most messages: it says nothing about what to do with it.
    (named.length > 0 && named.every((words) => words !== excerpt && quotes(words))) ||
    (edits.length > 0 && edits.every(({ text }) => quotes(text) || message.endsWith(`: ${text}.`)))
  );
}

/** Words looked up lately; a text uses the same ones again and again. */
const mostRemembered = 4000;
/** Longer ones do not come back. */
const longestRemembered = 60;

/**
 * The same function, which answers at once for words that it has met lately. What it says must depend on the word alone.
 *
 * Keeps copies: a word is a piece of its text, and as long as the word is kept, the whole text would be.
 */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (word.length > longestRemembered) return ask(word);
    const copy = ` ${word}`.slice(1);
    const answer = ask(copy);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(copy, answer);
    return answer;
  };
}

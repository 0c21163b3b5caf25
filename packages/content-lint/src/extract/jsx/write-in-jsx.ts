/** Words as they must be written in JSX, in text as in a string; undefined where they could end the one or begin markup in the other. */
export const writeInJsx = (words: string): string | undefined => (/[{}<>&"'`\\\r\n]/u.test(words) ? undefined : words);

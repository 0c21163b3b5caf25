/** Texts as they were before each change that Granska made, newest last. */
export type History = readonly string[];

/** Enough to go back through a whole session; texts are strings that share memory only when equal. */
const longest = 100;

export const remember = (history: History, text: string): History => [...history, text].slice(-longest);

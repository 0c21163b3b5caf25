/** Texts as they were before each change, newest last. What is written in one go is one change. */
export type History = readonly string[];

/** Enough to go back through a whole session; texts are strings that share memory only when equal. */
const longest = 100;

export const remember = (history: History, text: string): History => [...history, text].slice(-longest);

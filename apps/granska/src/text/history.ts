/** What was there before each change, newest last. What is written in one go is one change. */
export type History<T> = readonly T[];

/** Enough to go back through a whole session; texts are strings that share memory only when equal. */
const longest = 100;

export const remember = <T>(history: History<T>, before: T): History<T> => [...history, before].slice(-longest);

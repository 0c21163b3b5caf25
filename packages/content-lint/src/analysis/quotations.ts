import { matchesOf } from './matches.ts';

const quotation = /[”“„"«»][^”“„"«»]{1,300}[”“"«»]/gu;
/** Most texts have none, and are read once. */
const mark = /[”“"«»]/;

/** What stands in quotation marks, with them. In the text's order, not overlapping. */
export function findQuotations(text: string): { start: number; end: number }[] {
  if (!mark.test(text)) return [];
  return matchesOf(text, quotation).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

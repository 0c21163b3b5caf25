import { abbreviations } from '../data/abbreviations.ts';

const forms = abbreviations.flatMap(({ parts, bare }) => [
  ...(parts.length > 1 ? [parts.join('(?:\\.[ \\u00A0]?|[ \\u00A0])')] : []),
  ...(bare === true ? [parts.join('')] : []),
]);
const atEnd = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${forms.join('|')})(\\.?)$`, 'iu');
/** Longer than any of them. */
const reach = 16;

/** The abbreviation that ends at an offset, `m.m.` or `t ex`, with or without its last stop; undefined when none does. */
export function abbreviationBefore(text: string, end: number): { text: string; hasStop: boolean } | undefined {
  const match = atEnd.exec(text.slice(Math.max(0, end - reach), end));
  return match === null ? undefined : { text: match[0], hasStop: match[1] !== '' };
}

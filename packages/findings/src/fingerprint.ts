import { sha256 } from './sha256.ts';

/** As many words on each side tell two places apart, and few enough that an edit further away changes nothing. */
const surroundingWords = 4;
/** As many words as no mark has that is about its signs. */
const manyWords = 6;
/** Enough characters to hold those words; keeps the work constant in a long paragraph. */
const window = 240;

/** In most texts as many words stand here, and then the rest of the window need not be read. */
const near = 60;

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function lastWords(text: string): string[] {
  // The first word of a part may be cut off: one more is needed.
  const words = wordsOf(text.slice(-near));
  return (words.length > surroundingWords ? words : wordsOf(text.slice(-window))).slice(-surroundingWords);
}

function firstWords(text: string): string[] {
  const words = wordsOf(text.slice(0, near));
  return (words.length > surroundingWords ? words : wordsOf(text.slice(0, window))).slice(0, surroundingWords);
}

export interface FingerprintParts {
  /** The rule's id with its namespace. */
  rule: string;
  /** The marked words, private ones masked. */
  words: string;
  /** The text before them, private words masked. Only the nearest words count. */
  before: string;
  /** The text after them, private words masked. Only the nearest words count. */
  after: string;
}

/**
 * Identifies a finding in the next run: 32 hexadecimal digits that survive moved lines, renamed files, reflowed
 * paragraphs, changed markup, and an edited comma in a long mark. Two equal findings in equal surroundings get the same; the baseline counts them.
 * Mask private words before: a fingerprint must not be a way to guess them. Synchronous, and runs in browsers.
 */
export function fingerprintOf({ rule, words, before, after }: FingerprintParts): string {
  const marked = wordsOf(words);
  const parts = [
    rule,
    // A whole sentence is the same with another comma. Of a short mark the signs may be what is wrong.
    marked.length >= manyWords ? marked.join(' ') : words.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    lastWords(before).join(' '),
    firstWords(after).join(' '),
  ];
  return sha256(parts.join('\u0000')).slice(0, 32);
}

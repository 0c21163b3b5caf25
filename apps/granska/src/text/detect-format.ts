import type { DocumentFormat } from '@stockholm/content-lint';

export type ChosenFormat = 'auto' | DocumentFormat;

/** Enough to judge by; a long paste is not searched to its end. */
const sample = 20_000;

/**
 * What a pasted text is written in. Guesses plain text rather than too much: markup that is judged as text gives a
 * finding or two too many, text that is judged as markup hides words.
 */
export function detectFormat(text: string): DocumentFormat {
  const start = text.slice(0, sample);
  if (/^\s*<(?:!doctype|html|body|head|main|article|section|div|p|h[1-6]|ul|ol|table|!--)[\s>]/iu.test(start)) return 'html';
  if (/<\/(?:p|h[1-6]|li|ul|ol|div|td|table|article|section)>/iu.test(start)) return 'html';
  if (/^#{1,6} \S/mu.test(start) || /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/u.test(start) || /\*\*\S[^*\n]{0,200}\*\*/u.test(start)) return 'markdown';
  return 'text';
}

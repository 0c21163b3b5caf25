import { analyse, maskText, type LintOptions } from '@stockholm/content-lint';

/**
 * The text with private words masked, character for character, without its byte order mark.
 *
 * @param read - How to read it; styles, code that only a lint tool judges and messages of other tools are read as plain text.
 */
export function maskSource(text: string, read: Pick<LintOptions, 'format' | 'uri'> = { format: 'text', uri: '' }): string {
  const { source, privateSpans } = analyse(text, read);
  return maskText(source, privateSpans);
}

/** True when nothing in the text is private. */
export const isPublic = (text: string): boolean => maskSource(text) === text;

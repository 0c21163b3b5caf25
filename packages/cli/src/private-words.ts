import { analyse, maskText, type DocumentFormat } from '@stockholm/content-lint';

/**
 * The text with private words masked, character for character, without its byte order mark.
 *
 * @param format - How to read it; code, styles and messages of other tools are read as plain text.
 */
export function maskSource(text: string, format: DocumentFormat = 'text'): string {
  const { source, privateSpans } = analyse(text, { format });
  return maskText(source, privateSpans);
}

/** True when nothing in the text is private. */
export const isPublic = (text: string): boolean => maskSource(text) === text;

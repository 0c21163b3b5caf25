/** Words in the middle of a line as Markdown that means just these words. Escapes no more than it must: people read it. */
export function escapeInline(words: string): string {
  return words
    .replaceAll(/[\\`*[\]<]/gu, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w{1,31};)/gu, '\\&');
}

/** Keeps the beginning of a line, escaped as above, from becoming a heading, a list or a quote. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-{2,}\s*$|~{3,}|\|)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)](?=\s|$))/u, '$1\\$2');
}

/** A paragraph's words as Markdown. */
export const escapeMarkdown = (words: string): string => escapeLineStart(escapeInline(words));

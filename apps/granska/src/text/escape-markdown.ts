/** Words as Markdown that means just these words. Escapes no more than it must: people read it. */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll(/[\\`*[\]<]/gu, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w{1,31};)/gu, '\\&')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+>](?=\s|$)|=+\s*$|-{3,}\s*$|~{3,}|\|)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)](?=\s|$))/u, '$1\\$2');
}

import { blocksOf } from './markdown.ts';

/** Why in one breath: the first sentence of a rule's reasons. The rest is on the rule's page. */
export function firstSentence(markdown: string): string {
  const first = blocksOf(markdown)[0];
  if (first?.kind !== 'paragraph') return '';
  // A full stop after a lone capital belongs to a name: "C. H. Björnsson".
  const end = /(?<![\s(.]\p{Lu})[.!?](?=\s+[\p{Lu}”])/u.exec(first.text);
  return end === null ? first.text : first.text.slice(0, end.index + 1);
}

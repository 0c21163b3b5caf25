import type { Block } from './markdown.ts';

/** "Så kommer du dit" → `sa-kommer-du-dit`: the id of a heading, for links to it. */
export function headingId(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The words of a text's main headings, in order. */
export const headingsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));

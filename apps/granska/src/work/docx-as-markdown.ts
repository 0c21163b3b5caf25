import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { DocxWork } from './work.ts';
import type { DocxBlock } from './open-docx.ts';

/** A block's words with the accepted changes made. */
function wordsOf({ document: { text }, accepted }: DocxWork, { start, end }: DocxBlock): string {
  let words = '';
  let at = start;
  const edits = accepted.flatMap((change) => change.edits).filter((edit) => edit.start >= start && edit.end <= end);
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    words += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  // A picture is no words.
  return (words + text.slice(at, end)).replaceAll('\uFFFC', '').replaceAll(/[\t\n]+/gu, ' ').trim();
}

/** The document as a text to write in: headings and lists are kept, other formatting is not. */
export function docxAsMarkdown(work: DocxWork): string {
  let markdown = '';
  let previous: DocxBlock['kind'] | undefined;
  for (const block of work.document.blocks) {
    const words = escapeMarkdown(wordsOf(work, block));
    if (words === '') continue;
    const isHeading = block.kind === 'heading' || block.kind === 'title';
    const mark = isHeading ? `${'#'.repeat(block.level ?? 1)} ` : block.kind === 'listItem' ? '- ' : block.kind === 'quote' ? '> ' : '';
    const isInList = block.kind === 'listItem' && previous === 'listItem';
    markdown += `${markdown === '' ? '' : isInList ? '\n' : '\n\n'}${mark}${words}`;
    previous = block.kind;
  }
  return `${markdown}\n`;
}

import { inlineMarkdown } from '../paste/inline-runs.ts';
import { tableMarkdown } from '../paste/table-markdown.ts';
import { escapeLineStart } from '../text/escape-markdown.ts';
import { wordsWithLooks } from './block-words.ts';
import type { DocxBlock } from './open-docx.ts';
import type { DocxWork } from './work.ts';

/** Rows of a table, its empty cells too. Paragraphs of one cell share a line, which is all that a cell has. */
function rowsOf(work: DocxWork, blocks: readonly DocxBlock[]): string[][] {
  const rows: string[][] = [];
  for (const block of blocks) {
    if (block.cell === undefined) continue;
    const { row, column } = block.cell;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = [cells[column] ?? '', inlineMarkdown(wordsWithLooks(work, block))].filter((words) => words !== '').join(' ');
  }
  return rows.filter((cells) => cells.length > 0);
}

function paragraphMarkdown(work: DocxWork, block: DocxBlock): string {
  const isHeading = block.kind === 'heading' || block.kind === 'title';
  const runs = wordsWithLooks(work, block);
  // A heading is bold already.
  const words = escapeLineStart(inlineMarkdown(isHeading ? runs.map((run) => ({ ...run, isStrong: false })) : runs));
  const mark = isHeading ? `${'#'.repeat(block.level ?? 1)} ` : block.kind === 'listItem' ? '- ' : block.kind === 'quote' ? '> ' : '';
  return words === '' ? '' : mark + words;
}

/** The document as a text to write in: headings, lists, tables, links, bold and italic are kept, other formatting is not. */
export function docxAsMarkdown(work: DocxWork): string {
  let markdown = '';
  let previous: DocxBlock['kind'] | undefined;
  const { blocks } = work.document;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as DocxBlock;
    const table = block.cell?.table;
    let end = at + 1;
    while (table !== undefined && blocks[end]?.cell?.table === table) end += 1;
    const rows = table === undefined ? [] : rowsOf(work, blocks.slice(at, end));
    // One column is a frame that somebody drew, not a table.
    const isTable = rows.some((cells) => cells.length > 1);
    const parts = isTable ? [tableMarkdown(rows)] : blocks.slice(at, end).map((one) => paragraphMarkdown(work, one));
    for (const part of parts.filter((one) => one !== '')) {
      const isInList = block.kind === 'listItem' && previous === 'listItem';
      markdown += `${markdown === '' ? '' : isInList ? '\n' : '\n\n'}${part}`;
      previous = block.kind;
    }
    at = end;
  }
  return `${markdown}\n`;
}

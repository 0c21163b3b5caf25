import { months, weekdays } from '../analysis/dates.ts';
import { type Extraction, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from '../text-unit.ts';

interface Line {
  text: string;
  start: number;
}

/** Longer lines are paragraphs of their own; nobody wraps by hand at this width. */
const widestWrap = 120;
/** Shorter lines say nothing of the width at which the writer wraps. */
const narrowestWrap = 40;
/** Where letters have unlike widths a line is full before we would think so. In mid-sentence so near the edge it was wrapped. */
const nearlyFull = 0.85;
const goesOn = /^(?:\p{Ll}{2}|[iåö]\s)/u;
const isOpen = /[\p{L},]\s*$/u;
/**
 * What a sentence has and a heading or a line of an address seldom has. Not its length, nor words that a fix puts in:
 * a line that becomes running text by a fix would have more to fix the next time.
 */
const isClause = /,|(?:^|\s)(?:är|som|att|inte)\s/u;
/** Bullets as people type them, and as PDF text debris has them (U+F0B7). */
const bullet = /^\s*(?:[-–—•▪◦·*\uF0B7\uF0A7]|\d{1,3}[.)]|[a-zåäö]\))\s+/u;

/** A day by itself, as the head of a letter and the cover of a report have it: `2024-04-25`, `Stockholm den 5 maj 2026`. */
const dateline = new RegExp(
  `^(?:Datum:? |Stockholm,? )?(?:(?:${weekdays.join('|')})(?:en)?,? )?(?:den )?(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:${months.join('|')}),? (?:19|20)\\d\\d)$`,
  'iu',
);

/**
 * Reads plain text: blocks are parted by blank lines. Within a block, a line break ends the unit unless the next
 * word would not have fitted: then the line was wrapped, by a mail program or a PDF.
 */
export function extractText(source: string): Extraction {
  const blocks = blocksOf(source);
  const width = wrapWidth(blocks);
  const units: TextUnit[] = [];
  for (const block of blocks) {
    let group: Line[] = [];
    for (const [index, line] of block.entries()) {
      group.push(line);
      const next = block[index + 1];
      if (next === undefined || !isWrapped(line, next, width)) {
        addGroup(group, block.length === 1, units);
        group = [];
      }
    }
  }
  return { units, comments: [], tables: blocks.flatMap(tabbedRows) };
}

function blocksOf(source: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  const lineEnd = /\r\n|\r|\n|\f|$/gu;
  for (let start = 0; start <= source.length; ) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(source);
    const stop = end?.index ?? source.length;
    const text = source.slice(start, stop);
    if (text.trim() === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else {
      block.push({ text, start });
    }
    if (stop >= source.length) break;
    start = stop + (end?.[0].length ?? 1);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines with tabs that follow each other: a table, as far as plain text can have one. */
function tabbedRows(block: readonly Line[]): TextTable[] {
  const tables: TextTable[] = [];
  let before = -1;
  for (const [index, { text, start }] of block.entries()) {
    const columns = text.trim().split('\t').length;
    if (columns < 2) continue;
    const table = tables.at(-1);
    if (table !== undefined && before === index - 1) Object.assign(table, { end: start + text.length, rows: table.rows + 1, columns: Math.max(table.columns, columns) });
    else tables.push({ start, end: start + text.length, rows: 1, columns, hasHeader: false, kind: 'tabs' });
    before = index;
  }
  return tables;
}

function wrapWidth(blocks: readonly Line[][]): number {
  const lengths: number[] = [];
  for (const block of blocks) {
    if (block.length < 2) continue;
    for (const { text } of block) {
      const { length } = text.trimEnd();
      if (length >= narrowestWrap && length <= widestWrap) lengths.push(length);
    }
  }
  lengths.sort((a, b) => a - b);
  // Nine lines of ten: one long line of a table must not hide where the others were wrapped.
  return lengths[Math.floor(lengths.length * 0.9)] ?? widestWrap;
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  const { length } = line.text.trimEnd();
  if (length > widestWrap || bullet.test(next.text) || next.text.includes('\t')) return false;
  const first = next.text.trimStart();
  const space = first.search(/\s/u);
  const needed = length + 1 + (space < 0 ? first.length : space);
  return needed > width || (needed > width * nearlyFull && goesOn.test(first) && isOpen.test(line.text));
}

function addGroup(group: readonly Line[], alone: boolean, units: TextUnit[]): void {
  const first = group[0];
  if (first === undefined) return;
  if (group.length === 1 && first.text.trim().includes('\t')) {
    let start = first.start;
    for (const cell of first.text.split('\t')) {
      add([{ text: cell, start }], 'tableCell', units);
      start += cell.length + 1;
    }
    return;
  }
  const mark = bullet.exec(first.text)?.[0].length ?? 0;
  const lines = group.map((line, index) => (index === 0 ? { text: line.text.slice(mark), start: line.start + mark } : line));
  add(lines, mark > 0 ? 'listItem' : kindOf(group, alone), units);
}

function kindOf(group: readonly Line[], alone: boolean): UnitKind {
  const text = group[0]?.text.trim() ?? '';
  if (group.length === 1 && dateline.test(text.replace(/[\u00A0\u202F]/gu, ' '))) return 'label';
  if (group.length > 1 || isClause.test(text) || /[.!?…;]$/u.test(text.replace(/["”’')\]]{1,4}$/u, ''))) return 'paragraph';
  return alone && /^[\p{Lu}\d]/u.test(text) ? 'heading' : 'label';
}

function add(lines: readonly Line[], kind: UnitKind, units: TextUnit[]): void {
  const builder = new UnitBuilder();
  for (const [index, line] of lines.entries()) {
    // The line break itself is left out of the segments: its form (CRLF, LF) is none of the rules' business.
    if (index > 0) builder.unplaced(' ');
    const trimmed = line.text.trim();
    builder.verbatim(trimmed, line.start + line.text.indexOf(trimmed));
  }
  const unit = builder.build(kind);
  if (unit !== undefined) units.push(unit);
}

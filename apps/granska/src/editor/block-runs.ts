import type { Edit } from '@stockholm/findings';
import { segmentsOf, type Mark, type MarkedRun } from '../text/segments.ts';
import type { DocxBlock } from '../work/open-docx.ts';
import type { AcceptedChange } from '../work/work.ts';

/** Words of a block with one look. */
export interface BlockRun extends MarkedRun {
  /** True for words that an accepted change takes out. */
  isTakenOut: boolean;
  /** Words that an accepted change puts in after these. */
  putIn: string;
}

export interface ShownBlock extends DocxBlock {
  runs: BlockRun[];
  /** Words that an accepted change puts in before the first. */
  lead: string;
}

/** Cuts each block where marks and accepted changes begin and end. Offsets are of the whole text. */
export function blockRuns(blocks: readonly DocxBlock[], marks: readonly Mark[], accepted: readonly AcceptedChange[]): ShownBlock[] {
  const edits = accepted.flatMap((change) => change.edits);
  return blocks.map((block) => ({ ...block, runs: runsOf(block, marks, edits), lead: putInAt(block.start, edits.filter(({ start, end }) => start === end)) }));
}

const putInAt = (at: number, edits: readonly Edit[]): string =>
  edits
    .filter(({ end }) => end === at)
    .map(({ text }) => text)
    .join('');

function runsOf(block: DocxBlock, marks: readonly Mark[], edits: readonly Edit[]): BlockRun[] {
  const length = block.end - block.start;
  const within = (at: number): number => Math.min(Math.max(at - block.start, 0), length);
  const own = marks
    .filter(({ start, end }) => start < block.end && end > block.start)
    .map((mark) => ({ ...mark, start: within(mark.start), end: within(mark.end) }));
  const changed = edits.filter(({ start, end }) => start <= block.end && end >= block.start);
  // Marks without length cut the text and are on no word.
  const cuts = changed.flatMap(({ start, end }) => [start, end]).map((at): Mark => ({ id: '', severity: 'info', start: within(at), end: within(at) }));
  return segmentsOf(length, [...own, ...cuts]).map((run) => {
    const start = run.start + block.start;
    const end = run.end + block.start;
    return {
      ...run,
      start,
      end,
      isTakenOut: changed.some((edit) => edit.start <= start && end <= edit.end),
      putIn: putInAt(end, changed),
    };
  });
}

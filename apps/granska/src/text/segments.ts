import type { Severity } from '@stockholm/findings';
import type { Span } from './offsets.ts';

export interface Mark extends Span {
  id: string;
  severity: Severity;
}

/** A mark of this length or more, in characters, is a passage: a sentence, not words in it. */
const passageLength = 80;

/** A run of the text with one look. `severity` is the gravest of the words' marks that cover it, else of the passages'. */
export interface MarkedRun extends Span {
  severity?: Severity;
  /** True where nothing but passages is marked, so that words marked within a passage stand out from it. */
  isPassage?: boolean;
  /** The innermost mark first. */
  ids: string[];
}

const weight: Record<Severity, number> = { info: 1, warning: 2, error: 3 };

/** Cuts a text where marks begin and end. Marks may overlap; runs never do, and together they are the whole text. */
export function segmentsOf(length: number, marks: readonly Mark[]): MarkedRun[] {
  const cuts = [...new Set([0, length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const waiting = marks.toSorted((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  const runs: MarkedRun[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? length;
    active = active.filter((mark) => mark.end > start);
    for (let mark = waiting[next]; mark !== undefined && mark.start <= start; mark = waiting[next]) {
      if (mark.end > start) active.push(mark);
      next += 1;
    }
    const inner = active.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const words = inner.filter((mark) => mark.end - mark.start < passageLength);
    const looks = words.length > 0 ? words : inner;
    const gravest = looks.toSorted((a, b) => weight[b.severity] - weight[a.severity])[0];
    const look = gravest === undefined ? {} : { severity: gravest.severity, ...(words.length === 0 && { isPassage: true }) };
    runs.push({ start, end, ids: inner.map((mark) => mark.id), ...look });
  }
  return runs;
}

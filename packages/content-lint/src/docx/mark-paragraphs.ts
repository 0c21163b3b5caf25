import type { Edit } from '@stockholm/findings';
import type { Piece, Run, StoryParagraph } from './read-story.ts';

/** A comment on a range of a paragraph's text, and the changes that it comes with. */
export interface Mark {
  paragraph: StoryParagraph;
  start: number;
  end: number;
  /** Its id. */
  comment: number;
  /** Within the range, in text that can be changed, not overlapping those of any other mark. */
  edits?: readonly Edit[];
}

export interface MarkOptions {
  /** Of WordprocessingML. */
  prefix: string;
  /** Of the changes. */
  author: string;
  newId(): number;
}

interface Deletion {
  start: number;
  end: number;
}

/** What is to be done to the pieces of one paragraph. */
interface Plan {
  /** XML before the character at an offset. */
  before: Map<number, string[]>;
  /** XML after the character that ends at an offset. */
  after: Map<number, string[]>;
  deletions: Deletion[];
  /** XML last in the paragraph, when no text is there to mark. */
  last: string[];
}

/**
 * The XML of a part with comments and tracked changes. A run that a mark begins or ends in is cut in two with the same
 * looks; everything else is left as it stands.
 */
export function markParagraphs(xml: string, marks: readonly Mark[], options: MarkOptions): string {
  const plans = new Map<StoryParagraph, Plan>();
  for (const mark of marks) {
    let plan = plans.get(mark.paragraph);
    if (plan === undefined) {
      plan = { before: new Map(), after: new Map(), deletions: [], last: [] };
      plans.set(mark.paragraph, plan);
    }
    addMark(plan, mark, xml, options);
  }
  return new Rewriter(xml, options).rewrite(plans);
}

function addMark(plan: Plan, { paragraph, start, end, comment, edits = [] }: Mark, xml: string, { prefix: p, author, newId }: MarkOptions): void {
  const open = `<${p}:commentRangeStart ${p}:id="${comment}"/>`;
  const close = `<${p}:commentRangeEnd ${p}:id="${comment}"/><${p}:r><${p}:commentReference ${p}:id="${comment}"/></${p}:r>`;
  const { pieces } = paragraph;
  const first = pieces[pieceEndingAfter(pieces, start)];
  const last = end > start ? pieces[pieceBeginningBefore(pieces, end)] : undefined;
  const inserted = (edit: Edit): string => {
    if (edit.text === '') return '';
    const run = (pieces[pieceEndingAfter(pieces, edit.start)] ?? pieces.at(-1))?.run;
    const head = run === undefined ? `<${p}:r>` : xml.slice(run.start, run.headEnd);
    return `<${p}:ins ${p}:id="${newId()}" ${p}:author="${author}">${head}${textXml(edit.text, 't', p)}</${p}:r></${p}:ins>`;
  };
  if (first !== undefined && last !== undefined && last.at + last.text.length > start && first.at < end) {
    add(plan.before, Math.max(start, first.at), open);
    // Changes within the comment, so that they are read together.
    for (const edit of edits) {
      if (edit.end > edit.start) {
        plan.deletions.push({ start: edit.start, end: edit.end });
        add(plan.after, edit.end, inserted(edit));
      } else if (edit.start > start) add(plan.after, edit.start, inserted(edit));
      else add(plan.before, edit.start, inserted(edit));
    }
    add(plan.after, Math.min(end, last.at + last.text.length), close);
    return;
  }
  const point = `${open}${edits.map(inserted).join('')}${close}`;
  if (first !== undefined) add(plan.before, Math.max(start, first.at), point);
  else if (pieces.length > 0) add(plan.after, paragraph.text.length, point);
  else plan.last.push(point);
}

function add(places: Map<number, string[]>, at: number, xml: string): void {
  const list = places.get(at);
  if (list === undefined) places.set(at, [xml]);
  else list.push(xml);
}

/** Index of the first piece that has a character at an offset or later. */
function pieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  return pieces.findIndex(({ at, text }) => at + text.length > offset);
}

/** Index of the last piece that has a character before an offset. */
function pieceBeginningBefore(pieces: readonly Piece[], offset: number): number {
  return pieces.findLastIndex(({ at }) => at < offset);
}

interface Replacement {
  start: number;
  end: number;
  xml: string;
}

class Rewriter {
  readonly #xml: string;
  readonly #options: MarkOptions;
  /** From the end of the part to its beginning, so that what stands in a run's text box is ready when the run is. */
  readonly #done: Replacement[] = [];

  constructor(xml: string, options: MarkOptions) {
    this.#xml = xml;
    this.#options = options;
  }

  rewrite(plans: ReadonlyMap<StoryParagraph, Plan>): string {
    const jobs: { start: number; make(): Replacement }[] = [];
    for (const [paragraph, plan] of plans) {
      if (plan.last.length > 0) jobs.push({ start: paragraph.closeStart, make: () => this.#lastIn(paragraph, plan.last.join('')) });
      const points = pointsOf(plan);
      plan.deletions.sort((a, b) => a.start - b.start);
      for (const [run, pieces] of byRun(paragraph.pieces)) {
        const start = pieces[0]?.at ?? 0;
        // A deletion may go on through a run, with no end in it.
        if (pointsIn(points, start, endOf(pieces.at(-1))).length > 0 || isDeleted(plan.deletions, start)) jobs.push({ start: run.start, make: () => ({ start: run.start, end: run.end, xml: this.#run(run, pieces, plan, points) }) });
      }
    }
    for (const { make } of jobs.sort((a, b) => b.start - a.start)) this.#done.push(make());
    return this.#slice(0, this.#xml.length);
  }

  /** The XML of a range with what has been rewritten in it. */
  #slice(start: number, end: number): string {
    const parts: string[] = [];
    let at = start;
    for (let next = this.#done.at(-1); next !== undefined && next.start >= at && next.end <= end; next = this.#done.at(-1)) {
      parts.push(this.#xml.slice(at, next.start), next.xml);
      at = next.end;
      this.#done.pop();
    }
    parts.push(this.#xml.slice(at, end));
    return parts.join('');
  }

  #lastIn({ closeStart, closeEnd }: StoryParagraph, content: string): Replacement {
    const tag = this.#xml.slice(closeStart, closeEnd);
    if (tag.startsWith('</')) return { start: closeStart, end: closeStart, xml: content };
    return { start: closeStart, end: closeEnd, xml: `${tag.replace(/\/>$/u, '>')}${content}</${this.#options.prefix}:p>` };
  }

  #run(run: Run, pieces: readonly Piece[], plan: Plan, points: readonly number[]): string {
    const { prefix: p, author, newId } = this.#options;
    if (!pieces.every(({ direct }) => direct)) {
      const around = pointsIn(points, pieces[0]?.at ?? 0, endOf(pieces.at(-1)));
      const [start, end] = [pieces[0]?.at ?? 0, endOf(pieces.at(-1))];
      const before = around.flatMap((point) => (point < end ? (plan.before.get(point) ?? []) : []));
      const after = around.flatMap((point) => (point > start ? (plan.after.get(point) ?? []) : []));
      return [...before, this.#slice(run.start, run.end), ...after].join('');
    }
    const head = this.#xml.slice(run.start, run.headEnd);
    const tail = `</${p}:r>`;
    const out: string[] = [];
    let isOpen = false;
    const write = (xml: string): void => {
      if (xml === '') return;
      if (!isOpen) out.push(head);
      isOpen = true;
      out.push(xml);
    };
    const between = (list: readonly string[] | undefined): void => {
      if (list === undefined) return;
      if (isOpen) out.push(tail);
      isOpen = false;
      out.push(...list);
    };
    let at = run.headEnd;
    for (const piece of pieces) {
      write(this.#slice(at, piece.start));
      for (const [start, end] of cuts(piece, points)) {
        between(plan.before.get(start));
        const isWhole = end - start === piece.text.length;
        const words = piece.text.slice(start - piece.at, end - piece.at);
        if (isDeleted(plan.deletions, start)) {
          const xml = piece.kind === 'text' ? textXml(words, 'delText', p) : this.#slice(piece.start, piece.end);
          between([`<${p}:del ${p}:id="${newId()}" ${p}:author="${author}">${head}${xml}${tail}</${p}:del>`]);
        } else write(isWhole || piece.kind !== 'text' ? this.#slice(piece.start, piece.end) : textXml(words, 't', p));
        between(plan.after.get(end));
      }
      at = piece.end;
    }
    write(this.#slice(at, run.closeStart));
    if (isOpen) out.push(tail);
    return out.join('');
  }
}

const endOf = (piece: Piece | undefined): number => (piece === undefined ? 0 : piece.at + piece.text.length);

function byRun(pieces: readonly Piece[]): Map<Run, Piece[]> {
  const groups = new Map<Run, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.run);
    if (group === undefined) groups.set(piece.run, [piece]);
    else group.push(piece);
  }
  return groups;
}

/** Where anything begins or ends, sorted. */
function pointsOf({ before, after, deletions }: Plan): number[] {
  const points = new Set([...before.keys(), ...after.keys(), ...deletions.flatMap(({ start, end }) => [start, end])]);
  return [...points].sort((a, b) => a - b);
}

/** Those from one offset to another, both included. */
function pointsIn(points: readonly number[], from: number, to: number): number[] {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < points.length && (points[end] as number) <= to) end += 1;
  return points.slice(low, end);
}

/** True when the character at an offset is taken out. `deletions` are sorted and do not overlap. */
function isDeleted(deletions: readonly Deletion[], offset: number): boolean {
  let low = 0;
  let high = deletions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deletions[middle] as Deletion).end <= offset) low = middle + 1;
    else high = middle;
  }
  return (deletions[low]?.start ?? Infinity) <= offset;
}

/** The parts of a piece's text that are treated alike. */
function cuts(piece: Piece, points: readonly number[]): [number, number][] {
  const end = endOf(piece);
  const inner = pointsIn(points, piece.at + 1, end - 1);
  return [piece.at, ...inner].map((start, index) => [start, inner[index] ?? end]);
}

/** Text as elements of a run. */
function textXml(text: string, element: 't' | 'delText', prefix: string): string {
  return text
    .split(/([\t\n])/u)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return `<${prefix}:tab/>`;
      if (part === '\n') return `<${prefix}:br/>`;
      const escaped = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
      return `<${prefix}:${element} xml:space="preserve">${escaped}</${prefix}:${element}>`;
    })
    .join('');
}

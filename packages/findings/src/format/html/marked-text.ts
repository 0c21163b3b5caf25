import type { DocxLocation, Finding, Location, Severity } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { escapeHtml } from './escape.ts';

/** A finding with its number in the report. */
export interface Numbered {
  number: number;
  finding: Finding;
}

interface Mark extends Numbered {
  start: number;
  end: number;
}

const gravest: readonly Severity[] = ['error', 'warning', 'info'];

/** Offset of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return starts;
}

/** Offsets in the text as it is shown. */
export interface MarkSpan {
  start: number;
  end: number;
}

/** Finds where a finding stands in a text, so that a link can lead there: nowhere for one of the whole file. */
export function spansIn(text: string, docxSpan: (location: DocxLocation) => MarkSpan | undefined): (location: Location) => MarkSpan | undefined {
  const starts = lineStarts(text);
  const within = (offset: number): number => Math.min(offset, text.length);
  const offset = (line: number, column: number): number => within((starts[line - 1] ?? text.length) + column - 1);
  return (location) => {
    if (location.kind === 'docx') {
      const span = docxSpan(location);
      return span === undefined ? undefined : { start: within(span.start), end: within(Math.max(span.start, span.end)) };
    }
    if (location.kind !== 'text' && location.kind !== 'catalogue') return undefined;
    const start = offset(location.line, location.column);
    return { start, end: Math.max(start, offset(location.endLine, location.endColumn)) };
  };
}

export interface MarkingOptions {
  /** What a number is called by those who hear it: `Varning 12`. */
  label: (numbered: Numbered) => string;
  spanOf: (numbered: Numbered) => MarkSpan | undefined;
  /** True where each line is a paragraph, and pictures stand as U+FFFC. */
  paragraphs: boolean;
}

/**
 * The text as HTML with the places of its findings marked and numbered. Marks may overlap: a stretch that several cover looks as the
 * gravest of them, and each number stands where its own mark ends.
 *
 * @param text - Private words in it must be masked.
 */
export function markedText(text: string, findings: readonly Numbered[], { label, spanOf, paragraphs }: MarkingOptions): string {
  const marks = findings.flatMap((one): Mark[] => {
    const span = spanOf(one);
    return span === undefined ? [] : [{ ...one, ...span }];
  });
  const points = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b);
  const starting = groupBy(marks, ({ start }) => start);
  const ending = groupBy(marks, ({ end }) => end);
  const open = new Set<Mark>();
  return points
    .map((point, index) => {
      for (const mark of ending.get(point) ?? []) open.delete(mark);
      const numbers = (ending.get(point) ?? [])
        .map((mark) => `<a class="report-number" id="t${mark.number}" href="#f${mark.number}" aria-label="${escapeHtml(label(mark))}">${mark.number}</a>`)
        .join('');
      for (const mark of starting.get(point) ?? []) if (mark.end > point) open.add(mark);
      const piece = text.slice(point, points[index + 1] ?? point);
      const words = escapeHtml(paragraphs ? piece.replaceAll('\uFFFC', '').replace(/\n+/gu, '\n\n') : piece);
      const severity = gravest.find((one) => [...open].some(({ finding }) => finding.severity === one));
      return numbers + (severity === undefined || words === '' ? words : `<mark data-severity="${severity}">${words}</mark>`);
    })
    .join('');
}

import type { Finding, Severity } from '../../finding.ts';
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

function marksIn(text: string, findings: readonly Numbered[]): Mark[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  return findings.flatMap(({ number, finding }) => {
    const { location } = finding;
    if (location.kind !== 'text' && location.kind !== 'catalogue') return [];
    const start = offset(location.line, location.column);
    return [{ number, finding, start, end: Math.max(start, offset(location.endLine, location.endColumn)) }];
  });
}

/** Which of the findings stand at a place in the text, so that a link can lead there. */
export const standsInText = ({ finding }: Numbered): boolean => finding.location.kind === 'text' || finding.location.kind === 'catalogue';

/**
 * The text as HTML with the places of its findings marked and numbered. Marks may overlap: a stretch that several cover looks as the
 * gravest of them, and each number stands where its own mark ends.
 *
 * @param text - Private words in it must be masked.
 * @param label - What a number is called by those who hear it: `Varning 12`.
 */
export function markedText(text: string, findings: readonly Numbered[], label: (numbered: Numbered) => string): string {
  const marks = marksIn(text, findings);
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
      const words = escapeHtml(text.slice(point, points[index + 1] ?? point));
      const severity = gravest.find((one) => [...open].some(({ finding }) => finding.severity === one));
      return numbers + (severity === undefined || words === '' ? words : `<mark data-severity="${severity}">${words}</mark>`);
    })
    .join('');
}

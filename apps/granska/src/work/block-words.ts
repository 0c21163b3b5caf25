import { linkAddress } from '../paste/link-address.ts';
import type { InlineRun } from '../paste/inline-runs.ts';
import type { Span } from '../text/offsets.ts';
import type { DocxBlock } from './open-docx.ts';
import type { DocxWork } from './work.ts';

/** Those of the spans, which are in order, that share words with a block. */
function spansIn<Spanned extends Span>(spans: readonly Spanned[], { start, end }: Span): Spanned[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Spanned).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Spanned[] = [];
  for (let index = low; index < spans.length && (spans[index] as Spanned).start < end; index += 1) found.push(spans[index] as Spanned);
  return found;
}

/** A block's words with their looks, and with the accepted changes made. */
export function wordsWithLooks({ document: { text, looks }, accepted }: DocxWork, block: DocxBlock): InlineRun[] {
  const { start, end } = block;
  const edits = accepted.flatMap((change) => change.edits).filter((edit) => edit.start >= start && edit.end <= end);
  const strong = spansIn(looks.strong, block);
  const emphasis = spansIn(looks.emphasis, block);
  const links = spansIn(looks.links, block);
  const cuts = [...strong, ...emphasis, ...links, ...edits].flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const points = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const holds = (spans: readonly Span[], at: number): boolean => spans.some((span) => span.start <= at && at < span.end);
  const runAt = (at: number, words: string): InlineRun => ({
    // A picture is no words.
    text: words.replaceAll('\uFFFC', '').replaceAll(/[\t\n]+/gu, ' '),
    isStrong: holds(strong, at),
    isEmphasis: holds(emphasis, at),
    isCode: false,
    href: linkAddress(links.find((span) => span.start <= at && at < span.end)?.target ?? ''),
  });
  return points.flatMap((at, index) => {
    const next = points[index + 1] ?? at;
    // New words look as those that they take the place of, or else as those before them.
    const added = edits.filter((edit) => edit.start === at).map((edit) => runAt(edit.end > at ? at : Math.max(start, at - 1), edit.text));
    return holds(edits, at) || next === at ? added : [...added, runAt(at, text.slice(at, next))];
  });
}

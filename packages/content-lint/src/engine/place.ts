import type { Edit, Location } from '@stockholm/findings';
import type { AnalysedUnit, DocumentAnalysis } from '../analysis/analyse.ts';
import { maskWords, touchesPrivate } from '../analysis/private-spans.ts';

/** Where a range of the source is for a reader: with the key of the message in a catalogue. */
export function locationIn(document: DocumentAnalysis, uri: string, { unit: { keyPath } }: AnalysedUnit, { start, end }: { start: number; end: number }): Location {
  if (keyPath === undefined) return document.locate(uri, start, end);
  return { kind: 'catalogue', uri, ...document.range(start, end), keyPath: maskWords(keyPath) };
}

/**
 * Edits of a unit's text as edits of the source. Undefined where one is not safe to make: its range must stand unbroken in the
 * source, hold nothing private, and the words must be such as the host can write.
 *
 * @param wanted In offsets of the unit's text.
 */
export function sourceEdits(document: DocumentAnalysis, unit: AnalysedUnit, wanted: readonly Edit[]): Edit[] | undefined {
  const made: Edit[] = [];
  for (const { start, end, text } of wanted) {
    const range = unit.isVerbatim(start, end) ? unit.sourceRange(start, end) : undefined;
    if (range === undefined || touchesPrivate(document.privateSpans, range.start, range.end)) return undefined;
    const { write } = unit.unit;
    const written = write === undefined ? text : write(text);
    if (written === undefined) return undefined;
    made.push({ ...range, text: written });
  }
  return made;
}

/** The same as the file counts them: within the paragraph of a docx. */
export function placedEdits(document: DocumentAnalysis, unit: AnalysedUnit, wanted: readonly Edit[]): Edit[] | undefined {
  const made = sourceEdits(document, unit, wanted);
  return made === undefined ? undefined : document.placeEdits(made);
}

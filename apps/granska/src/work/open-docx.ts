import { trackableIn } from '@stockholm/content-lint/docx';
import { extractDocx, type DocxLayout } from '@stockholm/content-lint/extract/docx';
import type { TextUnit } from '@stockholm/content-lint';
import type { Edit, Location } from '@stockholm/findings';
import type { Span } from '../text/offsets.ts';

/** A paragraph, heading, list item or cell of a Word document. Its words stand at the span in the document's text. */
export interface DocxBlock extends Span {
  kind: TextUnit['kind'];
  /** Of a heading, 1–6. */
  level: number | undefined;
  /** Of words in a table: which cell of which. */
  cell: Omit<DocxLayout['cells'][number], 'span'> | undefined;
}

export interface OpenedDocx {
  name: string;
  bytes: Uint8Array;
  /** The document as one text: body, notes, headers and footers. */
  text: string;
  blocks: readonly DocxBlock[];
  looks: DocxLooks;
  /** Where a paragraph begins in the text; undefined for what is not on the page, and for the file as a whole. */
  startOf: (location: Location) => number | undefined;
  /** True for edits, counted within their paragraph, that can become tracked changes. */
  canTrack: (location: Location, edits: readonly Edit[]) => boolean;
}

/** Spans of the text, in its order. */
export interface DocxLooks {
  strong: readonly Span[];
  emphasis: readonly Span[];
  links: readonly (Span & { target: string })[];
}

const keyOf = (part: string, paragraph: number): string => `${part}\u0000${paragraph}`;

/**
 * Reads a Word document.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export function openDocx(bytes: Uint8Array, name: string): OpenedDocx {
  const { source, units, places, layout, facts } = extractDocx(bytes);
  const cells = new Map(layout.cells.map(({ span, ...cell }) => [span.start, cell]));
  const blocks: DocxBlock[] = [];
  const starts = new Map<string, number>();
  for (const unit of units) {
    const first = unit.segments[0];
    const last = unit.segments.at(-1);
    // An alternative text is not on the page: its picture is.
    if (first === undefined || last === undefined || unit.kind === 'alt') continue;
    const end = last.source + (last.sourceLength ?? last.length);
    const place = places.location('', first.source, end);
    if (place.kind !== 'docx') continue;
    starts.set(keyOf(place.part, place.paragraph), first.source - place.start);
    blocks.push({ kind: unit.kind, level: unit.level, cell: cells.get(first.source - place.start), start: first.source, end });
  }
  return {
    name,
    bytes,
    text: source.slice(0, blocks.reduce((most, { end }) => Math.max(most, end), 0)),
    blocks,
    looks: { strong: layout.strong, emphasis: layout.emphasis, links: facts.links.map(({ target, span }) => ({ target, ...span })).sort((a, b) => a.start - b.start) },
    startOf: (location) => (location.kind === 'docx' ? starts.get(keyOf(location.part, location.paragraph)) : undefined),
    canTrack: trackableIn(bytes),
  };
}

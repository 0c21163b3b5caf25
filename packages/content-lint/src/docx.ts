import { lintUnits, type LintOptions, type LintResult } from './engine/lint.ts';
import type { DocxLocation } from '@stockholm/findings';
import { analyse } from './analysis/analyse.ts';
import { maskText } from './analysis/private-spans.ts';
import { extractDocx } from './extract/docx.ts';

export type { DocxFacts } from './docx/docx-facts.ts';

/**
 * Judges a Word document. Synchronous, without files or network; runs in a browser. Places are paragraphs, and edits
 * count within theirs.
 *
 * @param bytes Of a .docx file.
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`, and those of `lintText`.
 */
export function lintDocx(bytes: Uint8Array, options: Omit<LintOptions, 'format'>): LintResult {
  const { units, source, lang, places, facts, tables } = extractDocx(bytes);
  return lintUnits(units, source, { ...options, places, facts, tables, ...(lang === undefined ? {} : { documentLang: lang }) });
}

/** What a Word document shows, to show it beside what was found in it. */
export interface DocxText {
  /** A line for each paragraph of body, notes, headers and footers, private words masked. */
  text: string;
  /** As in the report of the judged document: SHA-256, hex. */
  hash: string;
  /** Where in `text` a place in the document is. */
  span(location: DocxLocation): { start: number; end: number } | undefined;
}

/**
 * Reads a Word document to show its text.
 *
 * @param bytes Of a .docx file.
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export function readDocxText(bytes: Uint8Array): DocxText {
  const { units, source, lang, places } = extractDocx(bytes);
  const { privateSpans, hash } = analyse(units, source, lang, { places });
  return { text: maskText(source, privateSpans).slice(0, places.pageEnd), hash, span: (location) => places.span(location) };
}

export { annotateDocx, trackableIn, type AnnotateOptions } from './docx/annotate-docx.ts';

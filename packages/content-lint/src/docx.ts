import { lintUnits, type LintOptions, type LintResult } from './engine/lint.ts';
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
  const { units, source, lang, places, facts } = extractDocx(bytes);
  return lintUnits(units, source, { ...options, places, facts, ...(lang === undefined ? {} : { documentLang: lang }) });
}

export { annotateDocx, trackableIn, type AnnotateOptions } from './docx/annotate-docx.ts';

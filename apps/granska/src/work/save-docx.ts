import { annotateDocx } from '@stockholm/content-lint/docx';
import type { Finding } from '@stockholm/findings';
import { replacementTitle } from '../findings/replacement-title.ts';
import { saveFile } from './save-file.ts';
import type { DocxWork } from './work.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `brev.docx` → `brev-granskad.docx`: beside the original, never instead of it. */
export const savedName = (name: string): string => name.replace(/(?:-granskad)?\.docx$/iu, '') + '-granskad.docx';

/**
 * The document with what is left as comments and the accepted changes as tracked changes.
 *
 * @param left Findings that are neither accepted nor approved.
 */
export function annotatedDocx({ document, accepted }: DocxWork, left: readonly Finding[]): Uint8Array {
  const changes = accepted.map(({ finding, edits }) => {
    const base = document.startOf(finding.location) ?? 0;
    return { ...finding, edits: edits.map(({ start, end, text }) => ({ start: start - base, end: end - base, text })) };
  });
  // Certain changes that nobody has accepted are proposals in the comment, not changes.
  // What nobody has accepted is proposed in the comment, not made.
  const remarks = left.map(({ edits = [], ...finding }): Finding => {
    const proposals = finding.suggestions ?? [];
    return edits.length === 0 || proposals.length > 0 ? finding : { ...finding, suggestions: [{ title: replacementTitle({ title: '', edits }) }] };
  });
  return annotateDocx(document.bytes, [...changes, ...remarks]);
}

export function saveDocx(work: DocxWork, left: readonly Finding[]): string {
  const name = savedName(work.document.name);
  saveFile(annotatedDocx(work, left), name, wordType);
  return name;
}

import type { ApprovalReason, Edit, Finding } from '@stockholm/findings';
import type { ChosenFormat } from '../text/detect-format.ts';
import type { OpenedDocx } from './open-docx.ts';

/** A finding that the writer lets stand. */
export interface Approved {
  /** Of the placed finding: the same from one reading to the next. */
  id: string;
  reason: ApprovalReason;
  text: string;
}

/** A text that is written here. */
export interface TextWork {
  kind: 'text';
  text: string;
  /** How it is read: as somebody has said, or as it looks. */
  format: ChosenFormat;
  /** Of the file that it came from. */
  name?: string;
  /** True when its Markdown was made here, of formatted text: then it is copied back as formatted text. */
  isFormatted?: boolean;
  approved: readonly Approved[];
}

/** A change that the writer has said yes to; it is made when the file is saved. */
export interface AcceptedChange {
  finding: Finding;
  /** Offsets into the document's text. */
  edits: readonly Edit[];
}

/** A Word document. Its text stands as it is: changes are kept beside it, and are tracked changes in the saved file. */
export interface DocxWork {
  kind: 'docx';
  document: OpenedDocx;
  accepted: readonly AcceptedChange[];
  approved: readonly Approved[];
}

/** What lies on the desk. Never changed: each change is a new one, so that the old can be taken back. */
export type Work = TextWork | DocxWork;

export const emptyWork: TextWork = { kind: 'text', text: '', format: 'auto', approved: [] };

export const textOf = (work: Work): string => (work.kind === 'text' ? work.text : work.document.text);

/** True when edits can stand beside those that are accepted: they neither overlap nor touch them. */
export function isFree(edits: readonly Edit[], accepted: readonly AcceptedChange[]): boolean {
  return edits.every((edit) => accepted.every((change) => change.edits.every((one) => edit.end < one.start || edit.start > one.end)));
}

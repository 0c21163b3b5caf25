import { decodeText } from './decode-text.ts';
import { fileProblem, largestFile, type FileProblem, type FileProblemKind } from './file-problem.ts';
import { openDocx } from './open-docx.ts';
import type { TextWork, Work } from './work.ts';

/** What the file picker offers. */
export const readableFiles = '.docx,.md,.markdown,.txt,.html,.htm';

const textFormats: Readonly<Record<string, TextWork['format']>> = { md: 'markdown', markdown: 'markdown', txt: 'auto', html: 'html', htm: 'html' };
/** Made by Word and its kin, and readable once they are saved as .docx. */
const older = new Set(['doc', 'dot', 'rtf', 'odt', 'docm', 'dotx', 'wpd', 'pages']);
const docxProblems: Readonly<Record<string, FileProblemKind>> = { DOCX_BROKEN: 'broken', DOCX_LOCKED: 'locked', DOCX_OVERSIZED: 'oversized' };

const begins = (bytes: Uint8Array, ...with_: number[]): boolean => with_.every((byte, index) => bytes[index] === byte);
const isPdf = (bytes: Uint8Array): boolean => begins(bytes, 0x25, 0x50, 0x44, 0x46);

/** Reads a file that somebody chose or dropped. Nothing is sent: the browser hands over its bytes. */
export async function openFile(file: File): Promise<{ work: Work } | { problem: FileProblem }> {
  const { name } = file;
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const refuse = (kind: FileProblemKind): { problem: FileProblem } => ({ problem: fileProblem(kind, name) });
  if (ending === 'pdf') return refuse('pdf');
  if (older.has(ending)) return refuse('old');
  const format = textFormats[ending];
  if (ending !== 'docx' && format === undefined) return refuse(ending === '' ? 'unreadable' : 'foreign');
  if (file.size > largestFile * 1024 * 1024) return refuse('large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse('unreadable');
  }
  if (isPdf(bytes)) return refuse('pdf');
  if (format !== undefined) {
    const text = decodeText(bytes);
    if (text === undefined) return refuse('binary');
    return text.trim() === '' ? refuse('empty') : { work: { kind: 'text', text, format, name, approved: [] } };
  }
  try {
    const document = openDocx(bytes, name);
    return document.blocks.length === 0 ? refuse('empty') : { work: { kind: 'docx', document, accepted: [], approved: [] } };
  } catch (error) {
    const kind = docxProblems[(error as { code?: string }).code ?? ''];
    if (kind === undefined) throw error;
    return refuse(kind);
  }
}

import { docxAsMarkdown } from './docx-as-markdown.ts';
import type { TextWork, Work } from './work.ts';

/** The same as a text to write in. What was approved in a Word document stays approved only there. */
export const asText = (work: Work): TextWork =>
  work.kind === 'text' ? work : { kind: 'text', text: docxAsMarkdown(work), format: 'markdown', isFormatted: true, name: work.document.name, approved: [] };

import type { DocumentFormat } from '@stockholm/content-lint';
import { docxAsMarkdown } from '../work/docx-as-markdown.ts';
import type { Work } from '../work/work.ts';
import type { Copied } from './copy-text.ts';
import { markdownAsHtml, markdownAsWords } from './formatted.ts';

/** The text as whoever receives it wants it: with headings and lists where it takes them, else as words. */
export function whatToCopy(work: Work, format: DocumentFormat): Copied {
  if (work.kind === 'text' && format !== 'markdown') return { text: work.text };
  const markdown = work.kind === 'docx' ? docxAsMarkdown(work) : work.text;
  // Whoever writes Markdown wants it back; whoever pasted from Word has never asked for it.
  return { html: markdownAsHtml(markdown), text: work.kind === 'text' && work.isFormatted !== true ? markdown : markdownAsWords(markdown) };
}

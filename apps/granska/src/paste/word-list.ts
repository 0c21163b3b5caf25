import { styleOf } from './clipboard-document.ts';

/** What Word says of a paragraph that stands in a list: it writes lists as paragraphs. */
export interface WordListItem {
  element: Element;
  /** From 1. */
  level: number;
  isOrdered: boolean;
}

/** The bullet or number that Word draws before the words. */
export const isWordMarker = (element: Element): boolean => /mso-list:\s*Ignore/iu.test(styleOf(element));

/** Undefined for other elements. */
export function wordListItem(element: Element): WordListItem | undefined {
  const level = /mso-list:\s*l\d+\s+level(\d)/iu.exec(styleOf(element))?.[1];
  if (level === undefined) return undefined;
  const marker = [...element.querySelectorAll('span')].find(isWordMarker)?.textContent.trim() ?? '';
  return { element, level: Number(level), isOrdered: /^(?:\d{1,3}|[a-zåäö]|[ivx]{1,4})[.)]/iu.test(marker) };
}

/** Items as lines of Markdown, indented by their level. */
export function wordListMarkdown(items: readonly WordListItem[], lineOf: (element: Element) => string): string {
  /** By level: how wide the mark is, and the latest number; none in a list of points. */
  const open: { width: number; number: number | undefined }[] = [];
  const lines: string[] = [];
  for (const { element, level, isOrdered } of items) {
    const line = lineOf(element);
    if (line === '') continue;
    const depth = Math.min(level, open.length + 1);
    open.length = Math.min(open.length, depth);
    const before = open[depth - 1];
    const number = isOrdered ? (before?.number ?? 0) + 1 : undefined;
    // Points and numbers at one level are two lists.
    if (before !== undefined && isOrdered !== (before.number !== undefined) && depth === 1) lines.push('');
    const mark = number === undefined ? '- ' : `${number}. `;
    open[depth - 1] = { width: mark.length, number };
    const indent = ' '.repeat(open.slice(0, depth - 1).reduce((sum, { width }) => sum + width, 0));
    lines.push(`${indent}${mark}${line.replaceAll('\n', `\n${indent}${' '.repeat(mark.length)}`)}`);
  }
  return lines.join('\n');
}

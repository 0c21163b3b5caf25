import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { LineIndex } from '../../analysis/line-index.ts';
import { syntaxFault } from '../syntax-fault.ts';
import { costlyPlace } from './costly-source.ts';
import { TextPlaces } from './placed-text.ts';

export interface ParsedMdx {
  root: Root;
  places: TextPlaces;
}

/**
 * Reads MDX with tables into a syntax tree.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export function parseMdx(source: string, uri: string): ParsedMdx {
  const costly = costlyPlace(source);
  if (costly !== undefined) {
    const { line, column } = new LineIndex(source).range(costly, costly);
    throw syntaxFault(uri, `${line}:${column} It is nested too deeply`);
  }
  const places = new TextPlaces();
  try {
    const root = fromMarkdown(source, {
      extensions: [mdxjs(), gfmTable()],
      mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown(), places.extension()],
    });
    return { root, places };
  } catch (error) {
    if (!isMessage(error)) throw error;
    // A tag that is still open at the end has its place in the words only.
    const [, inWords] = /\((\d+:\d+)/u.exec(error.reason) ?? [];
    const place = error.line === undefined ? inWords : `${error.line}:${error.column ?? 1}`;
    const cause = error.cause instanceof Error ? `: ${error.cause.message.replace(/\s*\(\d+:\d+\)$/u, '')}` : '';
    throw syntaxFault(uri, `${place ?? '1:1'} ${error.reason}${cause}`, error);
  }
}

/** What the parsers throw: a VFileMessage. */
const isMessage = (error: unknown): error is Error & { reason: string; line?: number; column?: number } =>
  error instanceof Error && typeof (error as { reason?: unknown }).reason === 'string';

import { resolve } from 'node:path';
import { analyse, maskText } from '@stockholm/content-lint';
import { formatOf, readerOf } from '@stockholm/content-lint/node';
import type { DocxLocation, ReportDocument } from '@stockholm/findings';
import { kitComponents } from '@stockholm/findings/kit';
import { isStadError } from '@stad/errors';
import { isInside } from '../paths.ts';
import { docxText } from './judge-docx.ts';
import { readBytes, readSource } from './read-source.ts';
import type { RunContext } from './run-context.ts';

/** A text as a report shows it. */
export interface ShownText {
  /** Private words masked. */
  text: string;
  /** Of a Word document: where one of its places is in the text. */
  span?: (location: DocxLocation) => { start: number; end: number } | undefined;
}

/**
 * The texts that a report is about, read again from below the root. One that is not there, can't be read or is another than the one
 * that was judged is left out: its marks would stand at the wrong words.
 */
export async function readShownTexts(documents: readonly ReportDocument[], run: RunContext): Promise<Map<string, ShownText>> {
  const texts = new Map<string, ShownText>();
  for (const { uri, hash } of documents) {
    const found = await read(uri, run).catch((error: unknown) => {
      if (isStadError(error)) return undefined;
      throw error;
    });
    if (found?.hash === hash) texts.set(uri, found);
  }
  return texts;
}

async function read(uri: string, { root, problems }: RunContext): Promise<(ShownText & { hash: string }) | undefined> {
  const path = resolve(root, uri);
  const format = formatOf(uri);
  if (format === undefined || !isInside(root, path)) return undefined;
  if (format === 'docx') return docxText(await readBytes(path, uri, problems), uri, problems);
  const { source, privateSpans, hash } = analyse(await readSource(path, uri, problems), { format: await readerOf(format, kitComponents(path)), uri });
  return { text: maskText(source, privateSpans), hash };
}

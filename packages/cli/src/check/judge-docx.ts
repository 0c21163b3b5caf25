import { isStadError } from '@stad/errors';
import type { DocxText } from '@stockholm/content-lint/docx';
import type { Finding } from '@stockholm/findings';
import type { Lang } from '../lang.ts';
import type { Problems } from '../problems.ts';

/**
 * The document with what was found in it as comments, and certain changes as tracked changes.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export async function annotateJudged(bytes: Uint8Array, findings: readonly Finding[], options: { uri: string; lang: Lang; problems: Problems }): Promise<Uint8Array> {
  const { annotateDocx } = await import('@stockholm/content-lint/docx');
  return inOurWords(options.uri, options.problems, () => annotateDocx(bytes, findings, { lang: options.lang }));
}

/**
 * The document's text, to show with marks.
 *
 * @throws StadError as {@link annotateJudged}.
 */
export async function docxText(bytes: Uint8Array, uri: string, problems: Problems): Promise<DocxText> {
  const { readDocxText } = await import('@stockholm/content-lint/docx');
  return inOurWords(uri, problems, () => readDocxText(bytes));
}

/** Calls what reads Word documents; its problems come in the language of the run, with the file's name. */
function inOurWords<Result>(uri: string, problems: Problems, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw isStadError(error) && error.code.startsWith('DOCX_') ? problems.docx(uri, error) : error;
  }
}

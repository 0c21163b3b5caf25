import type { LintOptions, LintResult } from '@stockholm/content-lint';
import { isStadError } from '@stad/errors';
import type { Finding } from '@stockholm/findings';
import type { Lang } from '../lang.ts';
import type { Problems } from '../problems.ts';

/**
 * Judges a Word document. What reads them is loaded with the first one.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export async function judgeDocx(bytes: Uint8Array, options: Omit<LintOptions, 'format'>, problems: Problems): Promise<LintResult> {
  const { lintDocx } = await import('@stockholm/content-lint/docx');
  return inOurWords(options.uri, problems, () => lintDocx(bytes, options));
}

/**
 * The document with what was found in it as comments, and certain changes as tracked changes.
 *
 * @throws StadError as {@link judgeDocx}.
 */
export async function annotateJudged(bytes: Uint8Array, findings: readonly Finding[], options: { uri: string; lang: Lang; problems: Problems }): Promise<Uint8Array> {
  const { annotateDocx } = await import('@stockholm/content-lint/docx');
  return inOurWords(options.uri, options.problems, () => annotateDocx(bytes, findings, { lang: options.lang }));
}

/** Calls what reads Word documents; its problems come in the language of the run, with the file's name. */
function inOurWords<Result>(uri: string, problems: Problems, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw isStadError(error) && error.code.startsWith('DOCX_') ? problems.docx(uri, error) : error;
  }
}

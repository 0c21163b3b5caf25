import type { LintOptions, LintResult } from '@stockholm/content-lint';
import { isStadError } from '@stad/errors';
import type { Problems } from '../problems.ts';
import type { TextSource } from './judge-texts.ts';

/**
 * Judges a Word document. What reads them is loaded with the first one.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`, and those of reading the file.
 */
export async function judgeDocx({ uri, bytes }: TextSource, options: Omit<LintOptions, 'format'>, problems: Problems): Promise<LintResult> {
  const { lintDocx } = await import('@stockholm/content-lint/docx');
  return inOurWords(uri, problems, lintDocx, await bytes(), options);
}

/** Calls what reads Word documents; its problems come in the language of the run, with the file's name. */
export function inOurWords<Args extends unknown[], Result>(uri: string, problems: Problems, read: (...args: Args) => Result, ...args: Args): Result {
  try {
    return read(...args);
  } catch (error) {
    throw isStadError(error) && error.code.startsWith('DOCX_') ? problems.docx(uri, error) : error;
  }
}

import { StadError } from '@stad/errors';
import { maskWords } from '../analysis/private-spans.ts';

/**
 * A source that its own parser can't read: no text of it is judged.
 *
 * @param why - Where and what, such as `3:7 Unexpected token`.
 */
export function syntaxFault(uri: string, why: string, cause?: unknown): StadError {
  return new StadError({
    code: 'FILE_UNPARSABLE',
    what: `${uri} can't be parsed`,
    // A parser may quote what it met.
    why: maskWords(why),
    remedy: 'Correct the syntax.',
    uri,
    cause,
  });
}

/** Parsers call themselves for each level; the stack is what gives way on a hostile file. */
export function tooDeep(uri: string, error: unknown): StadError | undefined {
  return error instanceof RangeError ? syntaxFault(uri, 'It is nested too deeply', error) : undefined;
}

import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { LineIndex } from '../../analysis/line-index.ts';
import type { SourceComment } from '../../text-unit.ts';
import { decodeEscapes } from '../source-pieces.ts';
import { syntaxFault, tooDeep } from '../syntax-fault.ts';
import type { Catalogue } from './catalogue.ts';

/** Reads a JSON catalogue. Comments and a last comma are taken as an editor takes them. */
export function readJson(source: string, uri: string): Catalogue {
  const values: Catalogue['values'] = [];
  const comments: SourceComment[] = [];
  let fault: { code: ParseErrorCode; offset: number } | undefined;
  try {
    visit(
      source,
      {
        onLiteralValue: (value, start, length, _line, _character, path) => {
          if (typeof value !== 'string') return;
          const end = start + length;
          values.push({ path: path().map(String), pieces: () => decodeEscapes(source, start + 1, end - 1), write: (words) => JSON.stringify(words).slice(1, -1) });
        },
        onComment: (start, length) => {
          const text = source.slice(start + 2, start + length);
          comments.push({ start, end: start + length, text: source.startsWith('/*', start) ? text.replace(/\*\/$/u, '') : text });
        },
        onError: (code, offset) => {
          fault ??= { code, offset };
        },
      },
      { allowTrailingComma: true, allowEmptyContent: true },
    );
  } catch (error) {
    throw tooDeep(uri, error) ?? error;
  }
  if (fault !== undefined) {
    const { line, column } = new LineIndex(source).range(fault.offset, fault.offset);
    throw syntaxFault(uri, `${line}:${column} ${printParseErrorCode(fault.code)}`);
  }
  return { values, comments };
}

import { CST, isMap, isScalar, isSeq, Lexer, LineCounter, parseAllDocuments, type Node, type Pair, type Scalar } from 'yaml';
import type { SourceComment } from '../../text-unit.ts';
import { addReplaced, addVerbatim, type SourcePieces } from '../source-pieces.ts';
import { syntaxFault, tooDeep } from '../syntax-fault.ts';
import type { Catalogue, CatalogueValue } from './catalogue.ts';

/** Reads a YAML catalogue, of one document or several. An alias is read where its anchor stands. */
export function readYaml(source: string, uri: string): Catalogue {
  try {
    const lines = new LineCounter();
    const documents = parseAllDocuments(source, { lineCounter: lines, keepSourceTokens: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    const values: CatalogueValue[] = [];
    for (const { errors, contents } of documents) {
      const [fault] = errors;
      if (fault !== undefined) {
        const { line, col } = lines.linePos(fault.pos[0]);
        throw syntaxFault(uri, `${line}:${col} ${fault.message}`);
      }
      collect(contents, [], source, values);
    }
    return { values, comments: commentsOf(source) };
  } catch (error) {
    throw tooDeep(uri, error) ?? error;
  }
}

function collect(node: Node | null | unknown, path: string[], source: string, values: CatalogueValue[]): void {
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair[]) collect(value, [...path, isScalar(key) ? String(key.value) : ''], source, values);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) collect(item, [...path, String(index)], source, values);
  } else if (isScalar(node) && typeof node.value === 'string' && node.range != null) {
    const { value, type } = node as Scalar<string>;
    const [start, end] = node.range;
    values.push({ path, pieces: () => piecesOf(value, type, source, start, end), write: (words) => written(words, type) });
  }
}

/** A character of an escape in double quotes: one unit, or the two of a character beyond the first plane. */
const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/yu;
const foldedLine = /\\(?:\r\n|\r|\n)[ \t]*/yu;
const blank = /[ \t\r\n]+/yu;

/**
 * The characters of a scalar, each with its place. The library has read it; what is left is to walk along the source
 * and see which of its characters are read, and which are indentation, folds, quotes and escapes.
 */
function piecesOf(value: string, type: Scalar['type'], source: string, start: number, end: number): SourcePieces {
  const pieces: SourcePieces = { text: '', starts: [], lengths: [] };
  let at = start;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') at = endOfLine(source, start);
  else if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') at = start + 1;
  let read = 0;
  while (read < value.length && at < end) {
    const character = source[at] as string;
    if (type === 'QUOTE_DOUBLE' && character === '\\') {
      const fold = lengthAt(foldedLine, source, at);
      if (fold > 0) {
        at += fold;
        continue;
      }
      const length = Math.max(1, lengthAt(escape, source, at));
      const units = (value.codePointAt(read) ?? 0) > 0xffff && length === 10 ? 2 : 1;
      addReplaced(pieces, value.slice(read, read + units), at, length);
      read += units;
      at += length;
    } else if (character === value[read]) {
      addVerbatim(pieces, character, at);
      read += 1;
      // One apostrophe of two.
      at += type === 'QUOTE_SINGLE' && character === "'" ? 2 : 1;
    } else if (/[ \t\r\n]/u.test(character)) {
      // Indentation, or a line break that is read as a space.
      const length = lengthAt(blank, source, at);
      for (; value[read] === ' ' || value[read] === '\n'; read += 1) addReplaced(pieces, value[read] as string, at, 0);
      at += length;
    } else break;
  }
  // What did not stand in the source as expected has no place in it, and is not judged.
  return pieces;
}

const endOfLine = (source: string, from: number): number => {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end + 1;
};

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex - at : 0;
}

/** Plain words mean something else with these in them; the rest of the scalar is as it was. */
const indicators = /[:#,[\]{}&*!|>'"%@`]|^[-?]/u;

function written(words: string, type: Scalar['type']): string | undefined {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return JSON.stringify(words).slice(1, -1);
    case 'QUOTE_SINGLE':
      return words.replaceAll("'", "''");
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return words;
    default:
      return indicators.test(words) ? undefined : words;
  }
}

/** The library keeps comments without their places; its lexer has every character of the source in order. */
function commentsOf(source: string): SourceComment[] {
  const comments: SourceComment[] = [];
  let at = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    // Marks of the lexer's own, which are not in the source: a document begins, a text follows, a flow ended too early.
    if (lexeme === CST.DOCUMENT || lexeme === CST.SCALAR || lexeme === CST.FLOW_END) {
      isText = lexeme === CST.SCALAR;
      continue;
    }
    if (lexeme.startsWith('#') && !isText) comments.push({ start: at, end: at + lexeme.length, text: lexeme.slice(1) });
    at += lexeme.length;
    isText = false;
  }
  return comments;
}

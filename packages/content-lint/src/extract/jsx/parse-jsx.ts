import { parse, type ParserOptions } from '@babel/parser';
import { LineIndex } from '../../analysis/line-index.ts';
import type { SourceComment } from '../../text-unit.ts';
import { syntaxFault } from '../syntax-fault.ts';
import type { JsxComponent, JsxComponents } from './jsx-component.ts';
import { JsxImports } from './jsx-imports.ts';
import type { JsxElement, JsxFragment, JsxName } from './jsx-tree.ts';
import { type SyntaxNode, walkTree, withBraces } from './walk-tree.ts';

/** What a file of code holds that is of interest here. */
export interface ParsedJsx {
  /** Elements and fragments whose parent is no JSX. */
  roots: (JsxElement | JsxFragment)[];
  comments: SourceComment[];
  /** The component that a name in JSX stands for, by the file's imports. */
  componentOf(name: JsxName): JsxComponent | undefined;
}

const options: ParserOptions = {
  sourceType: 'unambiguous',
  // What only the compiler minds, such as a name that is declared twice, is no reason not to read the texts.
  errorRecovery: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  attachComment: false,
  ranges: true,
  // `estree`: the tree that ESLint's parsers give, so that one function reads both.
  plugins: ['jsx', 'typescript', 'estree', 'decorators-legacy', 'decoratorAutoAccessors', 'explicitResourceManagement'],
};

/**
 * Reads a file of JavaScript or TypeScript with JSX.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export function parseJsx(source: string, uri: string, components: JsxComponents): ParsedJsx {
  const { program, comments } = parseCode(source, uri);
  const { roots, emptyBraces } = walkTree(program);
  const imports = new JsxImports(program.body, components);
  return {
    roots,
    comments: withBraces(comments.map(({ start, end, value }) => ({ start, end, text: value })), emptyBraces, source),
    componentOf: (name) => imports.componentOf(name),
  };
}

interface Program extends SyntaxNode {
  body: readonly SyntaxNode[];
}

function parseCode(source: string, uri: string): { program: Program; comments: readonly { start: number; end: number; value: string }[] } {
  try {
    const { program, comments, errors } = parse(source, options);
    const fault = errors?.find(({ reasonCode }) => misread.has(reasonCode));
    if (fault !== undefined) throw fault;
    return { program: program as unknown as Program, comments: (comments ?? []) as { start: number; end: number; value: string }[] };
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
    const { line, column } = new LineIndex(source).range(Number(error.pos), Number(error.pos));
    // Babel's own place counts columns from 0.
    throw syntaxFault(uri, `${line}:${column} ${error.message.replace(/\s*\(\d+:\d+\)$/u, '')}`, error);
  }
}

/** Faults that Babel reads on from, but only by guessing which text belongs where. */
const misread: ReadonlySet<string> = new Set(['MissingClosingTagElement', 'MissingClosingTagFragment']);

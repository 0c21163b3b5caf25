import { parse, type ParserOptions } from '@babel/parser';
import { LineIndex } from '../../analysis/line-index.ts';
import type { SourceComment } from '../../text-unit.ts';
import { syntaxFault } from '../syntax-fault.ts';
import type { JsxComponent, JsxComponents } from './jsx-component.ts';
import type { JsxElement, JsxFragment, JsxName } from './jsx-tree.ts';

/** What a file of code holds that is of interest here. */
export interface ParsedJsx {
  /** Elements and fragments whose parent is no JSX, in the order of the source. */
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

interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * Reads a file of JavaScript or TypeScript with JSX.
 *
 * @throws StadError `FILE_UNPARSABLE`.
 */
export function parseJsx(source: string, uri: string, components: JsxComponents): ParsedJsx {
  const { program, comments } = parseCode(source, uri);
  const imports = importsOf(program.body);
  return {
    roots: rootsOf(program),
    comments: comments.map(({ start, end, value }) => ({ start, end, text: value })),
    componentOf(name) {
      const found = originOf(name, imports);
      return found === undefined || found.exported === '*' ? undefined : components(found.source, found.exported);
    },
  };
}

interface Program extends Node {
  body: readonly Node[];
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

/** Trees of JSX that are no child of another; those inside an expression are found too. */
function rootsOf(program: Node): (JsxElement | JsxFragment)[] {
  const roots: (JsxElement | JsxFragment)[] = [];
  // A stack, since code may be nested deeper than calls can be.
  const open: { node: Node; isChild: boolean }[] = [{ node: program, isChild: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, isChild } = next;
    const isJsx = node.type === 'JSXElement' || node.type === 'JSXFragment';
    if (isJsx && !isChild) roots.push(node as unknown as JsxElement | JsxFragment);
    for (const [key, value] of Object.entries(node)) {
      for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(inner)) open.push({ node: inner, isChild: isJsx && key === 'children' });
      }
    }
  }
  return roots;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

interface Origin {
  source: string;
  /** `default`, `*` for a whole module, or the name before `as`. */
  exported: string;
}

function importsOf(body: readonly Node[]): Map<string, Origin> {
  const imports = new Map<string, Origin>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const { source, specifiers } = statement as unknown as {
      source: { value: string };
      specifiers: { type: string; local: { name: string }; imported?: { name?: string; value?: string } }[];
    };
    for (const { type, local, imported } of specifiers) {
      const exported = type === 'ImportNamespaceSpecifier' ? '*' : type === 'ImportDefaultSpecifier' ? 'default' : (imported?.name ?? imported?.value ?? '');
      imports.set(local.name, { source: source.value, exported });
    }
  }
  return imports;
}

function originOf(name: JsxName, imports: ReadonlyMap<string, Origin>): Origin | undefined {
  if (name.type === 'JSXIdentifier') return imports.get(name.name);
  const module = name.type === 'JSXMemberExpression' ? originOf(name.object, imports) : undefined;
  return name.type === 'JSXMemberExpression' && module?.exported === '*' ? { source: module.source, exported: name.property.name } : undefined;
}

import type { SourceComment } from '../../text-unit.ts';
import type { JsxElement, JsxFragment } from './jsx-tree.ts';

/** Any node of ESTree. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

export interface WalkedTree {
  /** Elements and fragments that are no child of another; those inside an expression are found too. */
  roots: (JsxElement | JsxFragment)[];
  /** Source ranges of braces with nothing or a comment in them, `{` and `}` included. */
  emptyBraces: (readonly [number, number])[];
}

/** Looks a tree through for JSX. */
export function walkTree(program: SyntaxNode): WalkedTree {
  const found: WalkedTree = { roots: [], emptyBraces: [] };
  // A stack, since code may be nested deeper than calls can be.
  const open: { node: SyntaxNode; isChild: boolean }[] = [{ node: program, isChild: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, isChild } = next;
    const isJsx = node.type === 'JSXElement' || node.type === 'JSXFragment';
    if (isJsx && !isChild) found.roots.push(node as unknown as JsxElement | JsxFragment);
    if (node.type === 'JSXExpressionContainer' && (node.expression as SyntaxNode).type === 'JSXEmptyExpression') found.emptyBraces.push(node.range as [number, number]);
    for (const [key, value] of Object.entries(node)) {
      for (const inner of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(inner)) open.push({ node: inner, isChild: isJsx && key === 'children' });
      }
    }
  }
  return found;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The comments; with one that is alone in its braces, they go when it is removed. */
export function withBraces(comments: readonly SourceComment[], emptyBraces: WalkedTree['emptyBraces'], source: string): SourceComment[] {
  const byStart = new Map(emptyBraces.map((range) => [range[0], range]));
  return comments.map((comment) => {
    let start = comment.start - 1;
    while (/\s/u.test(source[start] ?? '')) start -= 1;
    const range = byStart.get(start);
    if (range === undefined || source.slice(comment.end, range[1] - 1).trim() !== '') return comment;
    return { ...comment, whole: { start: range[0], end: range[1] } };
  });
}

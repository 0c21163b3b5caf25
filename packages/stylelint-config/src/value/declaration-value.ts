import type { Declaration } from 'postcss';
import valueParser, { type FunctionNode, type Node, type ParsedValue } from 'postcss-value-parser';

/** The value of a declaration as it is written, comments included. */
export const writtenValue = (declaration: Declaration): string => declaration.raws.value?.raw ?? declaration.value;

/** Where the value begins, counted from the beginning of the declaration. */
export const valueIndex = (declaration: Declaration): number => declaration.prop.length + (declaration.raws.between ?? ':').length;

export const parseValue = (declaration: Declaration): ParsedValue => valueParser(writtenValue(declaration));

/** Writes a changed value back. */
export function setValue(declaration: Declaration, parsed: ParsedValue): void {
  declaration.value = valueParser.stringify(parsed.nodes);
}

/** The custom property that a `var()` reads, and its place; undefined for any other node. */
export function variableOf(node: Node): { name: string; start: number; end: number } | undefined {
  if (node.type !== 'function' || node.value.toLowerCase() !== 'var') return undefined;
  const name = node.nodes.find(({ type }) => type === 'word');
  return name === undefined ? undefined : { name: name.value, start: name.sourceIndex, end: name.sourceEndIndex };
}

/** True when a `var()` stands anywhere in a function. */
export function hasVariable(node: FunctionNode): boolean {
  let found = false;
  valueParser.walk(node.nodes, (inner) => {
    found ||= variableOf(inner) !== undefined;
  });
  return found;
}

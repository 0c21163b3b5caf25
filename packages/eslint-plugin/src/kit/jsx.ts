import type { TSESTree } from '@typescript-eslint/utils';

/** The value of an attribute where the code decides it: a string, `true` for a bare name; undefined where it is computed. */
export function staticValue(attribute: TSESTree.JSXAttribute): string | true | undefined {
  const { value } = attribute;
  if (value === null) return true;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  if (value.type !== 'JSXExpressionContainer') return undefined;
  const { expression } = value;
  if (expression.type === 'Literal' && typeof expression.value === 'string') return expression.value;
  if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0) return expression.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The attributes of an element by name; spreads are left out, so ask {@link hasSpread} too. */
export function attributesOf(element: TSESTree.JSXOpeningElement): Map<string, TSESTree.JSXAttribute> {
  const attributes = new Map<string, TSESTree.JSXAttribute>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier') attributes.set(attribute.name.name, attribute);
  }
  return attributes;
}

/** True when something that the code does not show may add or replace attributes. */
export const hasSpread = (element: TSESTree.JSXOpeningElement): boolean =>
  element.attributes.some(({ type }) => type === 'JSXSpreadAttribute');

/** True when the element stands inside an element of that name, such as `svg`. */
export function isInside(node: TSESTree.Node, name: string): boolean {
  // The parent of the program is null in ESLint, undefined in the types.
  for (let parent: TSESTree.Node | null | undefined = node.parent; parent; parent = parent.parent) {
    if (parent.type === 'JSXElement' && parent.openingElement.name.type === 'JSXIdentifier' && parent.openingElement.name.name === name) return true;
  }
  return false;
}

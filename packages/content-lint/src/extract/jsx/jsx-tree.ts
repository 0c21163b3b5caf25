/**
 * As much of a syntax tree as is read here: ESTree with JSX and ranges, which Babel (`estree`), espree, typescript-eslint,
 * oxlint and acorn all give.
 */
interface Placed {
  /** UTF-16 offsets in the source without byte order mark. */
  readonly range: readonly [number, number];
}

export interface JsxElement extends Placed {
  readonly type: 'JSXElement';
  readonly openingElement: JsxOpeningElement;
  readonly children: readonly JsxChild[];
}

export interface JsxFragment extends Placed {
  readonly type: 'JSXFragment';
  readonly children: readonly JsxChild[];
}

export interface JsxOpeningElement extends Placed {
  readonly name: JsxName;
  readonly attributes: readonly (JsxAttribute | JsxSpreadAttribute)[];
}

export type JsxName = JsxIdentifier | JsxMemberName | JsxNamespacedName;

interface JsxIdentifier extends Placed {
  readonly type: 'JSXIdentifier';
  readonly name: string;
}

interface JsxMemberName extends Placed {
  readonly type: 'JSXMemberExpression';
  readonly object: JsxName;
  readonly property: JsxIdentifier;
}

interface JsxNamespacedName extends Placed {
  readonly type: 'JSXNamespacedName';
}

export interface JsxAttribute extends Placed {
  readonly type: 'JSXAttribute';
  readonly name: JsxIdentifier | JsxNamespacedName;
  readonly value: JsLiteral | JsxContainer | JsxElement | JsxFragment | null;
}

interface JsxSpreadAttribute extends Placed {
  readonly type: 'JSXSpreadAttribute';
}

export type JsxChild = JsxElement | JsxFragment | JsxText | JsxContainer | JsxSpreadChild;

export interface JsxText extends Placed {
  readonly type: 'JSXText';
}

export interface JsxContainer extends Placed {
  readonly type: 'JSXExpressionContainer';
  readonly expression: JsExpression;
}

interface JsxSpreadChild extends Placed {
  readonly type: 'JSXSpreadChild';
}

export type JsExpression = JsLiteral | JsTemplate | JsConditional | JsLogical | JsxEmptyExpression | OtherExpression;

export interface JsLiteral extends Placed {
  readonly type: 'Literal';
  readonly value: unknown;
}

export interface JsTemplate extends Placed {
  readonly type: 'TemplateLiteral';
  readonly quasis: readonly (Placed & { readonly value: { readonly cooked?: string | null } })[];
}

interface JsConditional extends Placed {
  readonly type: 'ConditionalExpression';
  readonly consequent: JsExpression;
  readonly alternate: JsExpression;
}

interface JsLogical extends Placed {
  readonly type: 'LogicalExpression';
  readonly left: JsExpression;
  readonly right: JsExpression;
}

interface JsxEmptyExpression extends Placed {
  readonly type: 'JSXEmptyExpression';
}

/** Stands for every other kind of expression: what it gives is the code's to know. */
interface OtherExpression extends Placed {
  readonly type: 'Identifier';
}

import { type ListPlace, objectReplacement, UnitBuilder, type TextUnit, type UnitKind } from '../../text-unit.ts';
import { copyPieces, decodeEscapes } from '../source-pieces.ts';
import type { JsxComponent } from './jsx-component.ts';
import { kindOfAttribute, kindOfElement, opaque, phrasing, textual, unread } from './jsx-kinds.ts';
import { addDecoded, addJsxText, rendersNothing } from './jsx-text.ts';
import type { JsExpression, JsLiteral, JsTemplate, JsxAttribute, JsxChild, JsxContainer, JsxElement, JsxFragment, JsxName, JsxOpeningElement } from './jsx-tree.ts';
import { writeInJsx } from './write-in-jsx.ts';

export interface JsxSource {
  /** The file's text without byte order mark. */
  text: string;
  /** The component that a name stands for; undefined for one that nothing is known of. */
  componentOf(name: JsxName): JsxComponent | undefined;
}

/** What surrounds the text that is being read. */
interface Place {
  kind: UnitKind;
  level: number | undefined;
  lang: string | undefined;
  /** True where an inline element always belongs to the text: in a `<p>`, not in a `<div>`. */
  isTextual: boolean;
  list?: ListPlace | undefined;
  /** Set where all the text is a link. */
  link?: { target: string | undefined } | undefined;
}

const outermost: Place = { kind: 'paragraph', level: undefined, lang: undefined, isTextual: false };

/**
 * The texts of JSX trees: paragraphs, headings, labels and attributes, each as a unit. Inline elements are part of the
 * text around them; what the code computes stands as one sign in it.
 * Trees inside an expression, such as the body of a `map`, are trees of their own and must be among the roots.
 *
 * @param roots - Elements and fragments whose parent is no JSX.
 * @returns the units in the order of the source.
 */
export function jsxUnits(roots: readonly (JsxElement | JsxFragment)[], source: JsxSource): TextUnit[] {
  const reader = new JsxReader(source);
  for (const root of roots) reader.readAlone(root, outermost);
  return reader.units.sort((a, b) => (a.segments[0]?.source ?? 0) - (b.segments[0]?.source ?? 0));
}

/**
 * Adds what an expression in a text stands for: a literal as it reads, anything else as one sign.
 *
 * @returns the texts of the literals that the code chooses between.
 */
export function addExpression(container: JsxContainer, text: string, builder: UnitBuilder, kind: UnitKind, lang: string | undefined): TextUnit[] {
  const reader = new JsxReader({ text, componentOf: () => undefined });
  reader.readExpression(container, { kind, level: undefined, lang, isTextual: true }, builder);
  return reader.units;
}

/** The string that a literal or a template without holes stands for; undefined for what the code computes. */
export function staticString(expression: JsExpression): string | undefined {
  if (expression.type === 'Literal') return typeof expression.value === 'string' ? expression.value : undefined;
  return expression.type === 'TemplateLiteral' && expression.quasis.length === 1 ? (expression.quasis[0]?.value.cooked ?? undefined) : undefined;
}

class JsxReader {
  readonly units: TextUnit[] = [];
  readonly #source: JsxSource;

  constructor(source: JsxSource) {
    this.#source = source;
  }

  /** An element or fragment as a text of its own. */
  readAlone(node: JsxElement | JsxFragment, around: Place): void {
    if (node.type === 'JSXFragment') {
      this.#readChildren(node.children, around);
      return;
    }
    const { name } = node.openingElement;
    const place = this.#placeOf(node, around);
    this.#readAttributes(node.openingElement, place);
    if (name.type === 'JSXIdentifier' && unread.has(name.name)) return;
    this.#readChildren(node.children, place);
  }

  /** An attribute's value as a text of its own. */
  readValue(value: JsLiteral | JsxContainer, place: Place): void {
    const builder = new UnitBuilder();
    if (value.type === 'JSXExpressionContainer') this.readExpression(value, place, builder);
    else if (typeof value.value === 'string') addDecoded(builder, this.#slice(value).slice(1, -1), value.range[0] + 1);
    this.#add(builder, place);
  }

  #readChildren(children: readonly JsxChild[], place: Place): void {
    const begin = (): UnitBuilder => {
      const begun = new UnitBuilder();
      if (place.link !== undefined) begun.beginLink(place.link.target);
      return begun;
    };
    let builder = begin();
    const flush = (): void => {
      this.#add(builder, place);
      builder = begin();
    };
    this.#readInto(children, place, () => builder, flush);
    flush();
  }

  /** Adds children to the text that is being built; `flush` ends that text where a block begins. */
  #readInto(children: readonly JsxChild[], place: Place, builder: () => UnitBuilder, flush: () => void): void {
    const joins = place.isTextual || children.some((child) => this.#isText(child));
    for (const child of children) {
      switch (child.type) {
        case 'JSXText':
          addJsxText(builder(), this.#slice(child), child.range[0]);
          break;
        case 'JSXExpressionContainer':
          this.readExpression(child, place, builder());
          break;
        case 'JSXSpreadChild':
          builder().replaced(objectReplacement, child.range[0], child.range[1] - child.range[0]);
          break;
        case 'JSXFragment':
          this.#readInto(child.children, place, builder, flush);
          break;
        case 'JSXElement':
          if (!joins || !this.#isInline(child)) {
            flush();
            this.readAlone(child, place);
          } else this.#readInline(child, place, builder, flush);
      }
    }
  }

  #readInline(element: JsxElement, around: Place, builder: () => UnitBuilder, flush: () => void): void {
    const { name } = element.openingElement;
    const intrinsic = name.type === 'JSXIdentifier' ? name.name : '';
    const place = this.#placeOf(element, around);
    if (intrinsic === 'br') builder().replaced(' ', element.range[0], element.range[1] - element.range[0]);
    else if (intrinsic === 'wbr') return;
    else if (opaque.has(intrinsic) || element.children.length === 0) {
      builder().replaced(objectReplacement, element.range[0], element.range[1] - element.range[0]);
      this.#readAttributes(element.openingElement, place);
    } else if (place.lang !== around.lang) {
      // A phrase in another language: one sign in this text, and a text of its own.
      builder().replaced(objectReplacement, element.range[0], element.range[1] - element.range[0]);
      this.readAlone(element, around);
    } else {
      this.#readAttributes(element.openingElement, place);
      const isStrong = intrinsic === 'strong' || intrinsic === 'b';
      if (place.link !== undefined) builder().beginLink(place.link.target);
      if (isStrong) builder().beginStrong();
      this.#readInto(element.children, { ...around, isTextual: true }, builder, flush);
      if (place.link !== undefined) builder().endLink();
      if (isStrong) builder().endStrong();
    }
  }

  #isInline(element: JsxElement): boolean {
    const { name } = element.openingElement;
    if (name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name)) {
      return phrasing.has(name.name) || opaque.has(name.name) || name.name === 'br' || name.name === 'wbr';
    }
    const component = this.#source.componentOf(name);
    if (component === undefined) return true;
    const kind = component.children?.text;
    return kind === undefined || kind === 'link' || kind === 'button';
  }

  #placeOf({ openingElement }: JsxElement, around: Place): Place {
    const { name } = openingElement;
    const value = valueOf(openingElement, 'lang');
    const tag = value?.type === 'Literal' ? staticString(value) : value?.type === 'JSXExpressionContainer' ? staticString(value.expression) : undefined;
    const lang = tag === undefined || tag === '' ? around.lang : tag;
    const link = name.type === 'JSXIdentifier' && name.name === 'a' ? { target: textOf(valueOf(openingElement, 'href')) } : undefined;
    if (name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name)) {
      const list = listOf(name.name, openingElement.range[0], around.list);
      return {
        ...(link === undefined ? {} : { link }),
        ...(list === undefined ? {} : { list }),
        // A block without a kind of its own, such as a <p> in a quotation, is what it stands in.
        kind: kindOfElement.get(name.name) ?? (around.kind === 'quote' || around.kind === 'listItem' ? around.kind : 'paragraph'),
        level: levelOf(/^h([1-6])$/u.exec(name.name)?.[1]),
        lang,
        isTextual: textual.has(name.name),
      };
    }
    const kind = this.#source.componentOf(name)?.children?.text;
    const level = valueOf(openingElement, 'level');
    const literal = level?.type === 'JSXExpressionContainer' && level.expression.type === 'Literal' ? String(level.expression.value) : undefined;
    return {
      kind: kind ?? 'paragraph',
      level: kind === 'heading' ? levelOf(literal) : undefined,
      lang,
      isTextual: kind !== undefined,
      ...(kind === 'link' ? { link: { target: textOf(valueOf(openingElement, 'href') ?? valueOf(openingElement, 'to')) } } : {}),
    };
  }

  #readAttributes(element: JsxOpeningElement, { lang }: Place): void {
    const isIntrinsic = element.name.type === 'JSXIdentifier' && /^[a-z]/u.test(element.name.name);
    const component = isIntrinsic ? undefined : this.#source.componentOf(element.name);
    for (const attribute of element.attributes) {
      if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
      const { value } = attribute;
      const kind = kindOfProp(attribute.name.name, component);
      if (kind === undefined || (value?.type !== 'Literal' && value?.type !== 'JSXExpressionContainer')) continue;
      this.readValue(value, { kind, level: undefined, lang, isTextual: true });
    }
  }

  /** A literal is text; a choice between literals is a text for each; anything else is one sign. */
  readExpression(container: JsxContainer, place: Place, builder: UnitBuilder): void {
    const { expression } = container;
    if (expression.type === 'JSXEmptyExpression') return;
    if (this.#addLiteral(expression, builder)) return;
    builder.replaced(objectReplacement, container.range[0], container.range[1] - container.range[0]);
    for (const branch of branchesOf(expression)) {
      const own = new UnitBuilder();
      if (this.#addLiteral(branch, own)) this.#add(own, place);
    }
  }

  #addLiteral(node: JsExpression, builder: UnitBuilder): boolean {
    if (node.type === 'Literal' && typeof node.value === 'string') {
      this.#addEscaped(builder, node.range[0] + 1, node.range[1] - 1, node.value);
      return true;
    }
    if (node.type !== 'TemplateLiteral') return false;
    const pieces = pieceRanges(node);
    for (const [index, [start, end]] of pieces.entries()) {
      this.#addEscaped(builder, start, end, node.quasis[index]?.value.cooked ?? '');
      const next = pieces[index + 1];
      if (next !== undefined) builder.replaced(objectReplacement, end, next[0] - end);
    }
    return true;
  }

  #addEscaped(builder: UnitBuilder, start: number, end: number, value: string): void {
    const pieces = decodeEscapes(this.#source.text, start, end);
    // To JavaScript every line break in a template is the same.
    if (pieces.text.replace(/\r\n?/gu, '\n') === value.replace(/\r\n?/gu, '\n')) copyPieces(pieces, 0, pieces.text.length, builder);
    // What the parser reads otherwise, such as an octal escape, is one piece.
    else builder.replaced(value, start, end - start);
  }

  #add(builder: UnitBuilder, { kind, level, lang, list }: Place): void {
    const unit = builder.build(kind, { lang, level, list: kind === 'listItem' && list !== undefined ? { ...list } : undefined });
    // A text of computed parts only is not ours to judge.
    if (unit !== undefined && unit.text.replaceAll(objectReplacement, '').trim() !== '') this.units.push({ ...unit, write: writeInJsx });
  }

  #isText(child: JsxChild): boolean {
    // Renders words or a space, or may do so.
    if (child.type === 'JSXText') return !rendersNothing(this.#slice(child));
    return child.type === 'JSXExpressionContainer' && (child.expression.type === 'Literal' || child.expression.type === 'TemplateLiteral');
  }

  #slice({ range }: { range: readonly [number, number] }): string {
    return this.#source.text.slice(range[0], range[1]);
  }
}

/** What the text of an attribute is; undefined where it is no text. */
export function kindOfProp(name: string, component: JsxComponent | undefined): UnitKind | undefined {
  const prop = component?.props?.find((candidate) => candidate.name === name);
  // A closed set of values, such as a title's level, is no text whatever the prop is called.
  return prop?.text ?? (prop?.values === undefined ? kindOfAttribute.get(name) : undefined);
}

function valueOf(element: JsxOpeningElement, name: string): JsxAttribute['value'] | undefined {
  const attribute = element.attributes.findLast((candidate): candidate is JsxAttribute => candidate.type === 'JSXAttribute' && candidate.name.type === 'JSXIdentifier' && candidate.name.name === name);
  return attribute?.value;
}

/** A list begins, an item of one, or what stands in either. */
function listOf(name: string, offset: number, around: ListPlace | undefined): ListPlace | undefined {
  if (name === 'ul' || name === 'ol') return { list: offset, item: -1, ordered: name === 'ol' };
  if (name === 'li' && around !== undefined) around.item += 1;
  return around;
}

/** An attribute's value, where it is a plain string. */
function textOf(value: JsxAttribute['value'] | undefined): string | undefined {
  if (value?.type === 'Literal') return staticString(value);
  return value?.type === 'JSXExpressionContainer' ? staticString(value.expression) : undefined;
}

const levelOf = (digit: string | undefined): number | undefined => (digit === undefined ? undefined : Number(digit));

/** Where each piece of a template stands, without the marks around it: parsers disagree on whether a piece has them in its range. */
function pieceRanges({ range, quasis }: JsTemplate): [number, number][] {
  const hasMarks = quasis[0]?.range[0] === range[0];
  return quasis.map((quasi, index) => {
    const [start, end] = quasi.range;
    return hasMarks ? [start + 1, end - (index === quasis.length - 1 ? 1 : 2)] : [start, end];
  });
}

function branchesOf(node: JsExpression): JsExpression[] {
  if (node.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  if (node.type === 'LogicalExpression') return [...branchesOf(node.left), ...branchesOf(node.right)];
  return [node];
}

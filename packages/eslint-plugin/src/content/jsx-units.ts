import { objectReplacement, UnitBuilder, type TextUnit, type UnitKind } from '@stockholm/content-lint';
import type { TSESTree } from '@typescript-eslint/utils';
import type { ManifestComponent } from '@stockholm/findings/kit';
import { attributesOf, staticValue } from '../kit/jsx.ts';
import { addDecoded, addJsxText, rendersNothing } from './jsx-text.ts';
import { copyPieces, decodeEscapes } from '@stockholm/content-lint/extract/catalogue';
import { kindOfAttribute, kindOfElement, opaque, phrasing, textual, unread } from './jsx-kinds.ts';

export interface JsxSource {
  /** The file's text without byte order mark. */
  text: string;
  /** The component of the kit that a name stands for; none where no kit is installed. */
  componentOf(name: TSESTree.JSXTagNameExpression): ManifestComponent | undefined;
}

/** What surrounds the text that is being read. */
interface Place {
  kind: UnitKind;
  level: number | undefined;
  lang: string | undefined;
  /** True where an inline element always belongs to the text: in a `<p>`, not in a `<div>`. */
  isTextual: boolean;
}

const outermost: Place = { kind: 'paragraph', level: undefined, lang: undefined, isTextual: false };

/**
 * The texts of a JSX tree that is not a child of another: paragraphs, headings, labels and attributes, each as a unit.
 * Inline elements are part of the text around them; what the code computes stands as one sign in it.
 * Trees inside an expression, such as the body of a `map`, are trees of their own and must be asked for.
 *
 * @param root - An element or fragment whose parent is no JSX.
 * @returns the units in the order of the source.
 */
export function jsxUnits(root: TSESTree.JSXElement | TSESTree.JSXFragment, source: JsxSource): TextUnit[] {
  const reader = new JsxReader(source);
  reader.readAlone(root, outermost);
  return reader.units.sort((a, b) => (a.segments[0]?.source ?? 0) - (b.segments[0]?.source ?? 0));
}

class JsxReader {
  readonly units: TextUnit[] = [];
  readonly #source: JsxSource;

  constructor(source: JsxSource) {
    this.#source = source;
  }

  /** An element or fragment as a text of its own. */
  readAlone(node: TSESTree.JSXElement | TSESTree.JSXFragment, around: Place): void {
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

  #readChildren(children: readonly TSESTree.JSXChild[], place: Place): void {
    let builder = new UnitBuilder();
    const flush = (): void => {
      this.#add(builder, place);
      builder = new UnitBuilder();
    };
    this.#readInto(children, place, () => builder, flush);
    flush();
  }

  /** Adds children to the text that is being built; `flush` ends that text where a block begins. */
  #readInto(children: readonly TSESTree.JSXChild[], place: Place, builder: () => UnitBuilder, flush: () => void): void {
    const joins = place.isTextual || children.some(isText);
    for (const child of children) {
      switch (child.type) {
        case 'JSXText':
          addJsxText(builder(), this.#slice(child), child.range[0]);
          break;
        case 'JSXExpressionContainer':
          this.#readExpression(child, place, builder());
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

  #readInline(element: TSESTree.JSXElement, around: Place, builder: () => UnitBuilder, flush: () => void): void {
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
      this.#readInto(element.children, { ...around, isTextual: true }, builder, flush);
    }
  }

  #isInline(element: TSESTree.JSXElement): boolean {
    const { name } = element.openingElement;
    if (name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name)) {
      return phrasing.has(name.name) || opaque.has(name.name) || name.name === 'br' || name.name === 'wbr';
    }
    const component = this.#source.componentOf(name);
    if (component === undefined) return true;
    const kind = component.children?.text;
    return kind === undefined || kind === 'link' || kind === 'button';
  }

  #placeOf(element: TSESTree.JSXElement, around: Place): Place {
    const { openingElement } = element;
    const { name } = openingElement;
    const attributes = attributesOf(openingElement);
    const langAttribute = attributes.get('lang');
    const value = langAttribute && staticValue(langAttribute);
    const lang = typeof value === 'string' && value !== '' ? value : around.lang;
    if (name.type === 'JSXIdentifier' && /^[a-z]/u.test(name.name)) {
      return {
        // A block without a kind of its own, such as a <p> in a quotation, is what it stands in.
        kind: kindOfElement.get(name.name) ?? (around.kind === 'quote' || around.kind === 'listItem' ? around.kind : 'paragraph'),
        level: levelOf(/^h([1-6])$/u.exec(name.name)?.[1]),
        lang,
        isTextual: textual.has(name.name),
      };
    }
    const component = this.#source.componentOf(name);
    const kind = component?.children?.text;
    const level = attributes.get('level')?.value;
    const literal = level?.type === 'JSXExpressionContainer' && level.expression.type === 'Literal' ? String(level.expression.value) : undefined;
    return { kind: kind ?? 'paragraph', level: kind === 'heading' ? levelOf(literal) : undefined, lang, isTextual: kind !== undefined };
  }

  #readAttributes(element: TSESTree.JSXOpeningElement, { lang }: Place): void {
    const props = element.name.type === 'JSXIdentifier' && /^[a-z]/u.test(element.name.name) ? [] : (this.#source.componentOf(element.name)?.props ?? []);
    for (const attribute of element.attributes) {
      if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
      const name = attribute.name.name;
      const prop = props.find((candidate) => candidate.name === name);
      // A closed set of values, such as a title's level, is no text whatever the prop is called.
      const kind = prop?.text ?? (prop?.values === undefined ? kindOfAttribute.get(name) : undefined);
      if (kind === undefined || attribute.value === null) continue;
      const place = { kind, level: undefined, lang, isTextual: true };
      const builder = new UnitBuilder();
      if (attribute.value.type === 'Literal' && typeof attribute.value.value === 'string') {
        addDecoded(builder, this.#slice(attribute.value).slice(1, -1), attribute.value.range[0] + 1);
      } else if (attribute.value.type === 'JSXExpressionContainer') this.#readExpression(attribute.value, place, builder);
      this.#add(builder, place);
    }
  }

  /** A literal is text; a choice between literals is a text for each; anything else is one sign. */
  #readExpression(container: TSESTree.JSXExpressionContainer, place: Place, builder: UnitBuilder): void {
    const { expression } = container;
    if (expression.type === 'JSXEmptyExpression') return;
    if (this.#addLiteral(expression, builder)) return;
    builder.replaced(objectReplacement, container.range[0], container.range[1] - container.range[0]);
    for (const branch of branchesOf(expression)) {
      const own = new UnitBuilder();
      if (this.#addLiteral(branch, own)) this.#add(own, place);
    }
  }

  #addLiteral(node: TSESTree.Node, builder: UnitBuilder): boolean {
    if (node.type === 'Literal' && typeof node.value === 'string') {
      this.#addEscaped(builder, node.range[0] + 1, node.range[1] - 1, node.value);
      return true;
    }
    if (node.type !== 'TemplateLiteral') return false;
    for (const [index, quasi] of node.quasis.entries()) {
      const { raw, cooked } = quasi.value;
      // Parsers disagree on whether a quasi's range holds its marks; the source itself decides.
      const start = this.#source.text.startsWith(raw, quasi.range[0]) && !'`}'.includes(this.#source.text[quasi.range[0]] ?? ' ') ? quasi.range[0] : quasi.range[0] + 1;
      this.#addEscaped(builder, start, start + raw.length, cooked ?? '');
      const expression = node.expressions[index];
      if (expression !== undefined) builder.replaced(objectReplacement, start + raw.length, expression.range[1] - start - raw.length + 1);
    }
    return true;
  }

  #addEscaped(builder: UnitBuilder, start: number, end: number, value: string): void {
    const pieces = decodeEscapes(this.#source.text, start, end);
    if (pieces.text === value) copyPieces(pieces, 0, value.length, builder);
    // What the parser reads otherwise, such as an octal escape, is one piece.
    else builder.replaced(value, start, end - start);
  }

  #add(builder: UnitBuilder, { kind, level, lang }: Place): void {
    const unit = builder.build(kind, { lang, level });
    // A text of computed parts only is not ours to judge.
    if (unit !== undefined && unit.text.replaceAll(objectReplacement, '').trim() !== '') this.units.push(unit);
  }

  #slice({ range }: TSESTree.Node): string {
    return this.#source.text.slice(range[0], range[1]);
  }
}

const levelOf = (digit: string | undefined): number | undefined => (digit === undefined ? undefined : Number(digit));

/** True for a child that renders words or a space, or may do so. */
function isText(child: TSESTree.JSXChild): boolean {
  if (child.type === 'JSXText') return child.raw !== '' && !rendersNothing(child.raw);
  return child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression' && (child.expression.type === 'Literal' || child.expression.type === 'TemplateLiteral');
}

function branchesOf(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === 'ConditionalExpression') return [...branchesOf(node.consequent), ...branchesOf(node.alternate)];
  if (node.type === 'LogicalExpression') return [...branchesOf(node.left), ...branchesOf(node.right)];
  return [node];
}

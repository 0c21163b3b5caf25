import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import { type ListPlace, objectReplacement, type SourceComment, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from '../../text-unit.ts';
import type { JsxComponent, JsxComponents } from '../jsx/jsx-component.ts';
import { JsxImports } from '../jsx/jsx-imports.ts';
import { kindOfElement, opaque, phrasing, unread } from '../jsx/jsx-kinds.ts';
import { addDecoded } from '../jsx/jsx-text.ts';
import type { JsExpression, JsxContainer } from '../jsx/jsx-tree.ts';
import { addExpression, jsxUnits, kindOfProp, staticString } from '../jsx/jsx-units.ts';
import { type SyntaxNode, walkTree, withBraces } from '../jsx/walk-tree.ts';
import { writeInJsx } from '../jsx/write-in-jsx.ts';
import type { ParsedMdx } from './parse-mdx.ts';

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
type MdxExpression = MdxFlowExpression | MdxTextExpression;

/** What surrounds the text that is being read. */
interface Place {
  kind: UnitKind;
  level: number | undefined;
  lang: string | undefined;
  list?: ListPlace | undefined;
  /** Set where all the text is a link. */
  link?: { target: string | undefined } | undefined;
}

/** JavaScript in the file, as acorn gives it. */
type Program = SyntaxNode & { body: readonly SyntaxNode[]; comments?: readonly { start: number; end: number; value: string }[] };

/**
 * The texts and comments of an MDX file: paragraphs, headings, items and cells, words inside elements, attributes that a
 * visitor meets, and JSX inside expressions.
 *
 * @param source - As it was parsed.
 */
export function mdxUnits({ root, places }: ParsedMdx, source: string, components: JsxComponents): { units: TextUnit[]; comments: SourceComment[]; tables: TextTable[] } {
  const reader = new MdxReader(source, places, components);
  reader.readProgram(root.children);
  reader.readFlow(root.children, { kind: 'paragraph', level: undefined, lang: undefined });
  return {
    units: reader.units.sort((a, b) => (a.segments[0]?.source ?? 0) - (b.segments[0]?.source ?? 0)),
    comments: reader.comments.sort((a, b) => a.start - b.start),
    tables: reader.tables,
  };
}

class MdxReader {
  readonly units: TextUnit[] = [];
  readonly comments: SourceComment[] = [];
  readonly tables: TextTable[] = [];
  readonly #source: string;
  readonly #places: ParsedMdx['places'];
  readonly #components: JsxComponents;
  #imports: JsxImports;

  constructor(source: string, places: ParsedMdx['places'], components: JsxComponents) {
    this.#source = source;
    this.#places = places;
    this.#components = components;
    this.#imports = new JsxImports([], components);
  }

  /** The imports and exports, which stand anywhere between blocks. */
  readProgram(nodes: readonly RootContent[]): void {
    const programs = nodes.flatMap((node) => (node.type === 'mdxjsEsm' && node.data?.estree ? [node.data.estree as unknown as Program] : []));
    this.#imports = new JsxImports(programs.flatMap(({ body }) => body), this.#components);
    for (const program of programs) this.#readCode(program, []);
  }

  readFlow(nodes: readonly Nodes[], around: Place): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'paragraph':
          this.#readParagraph(node.children, around);
          break;
        case 'heading':
          this.#readText(node.children, { ...around, kind: 'heading', level: node.depth });
          break;
        case 'tableCell':
          this.#readText(node.children, { ...around, kind: 'tableCell', level: undefined });
          break;
        case 'blockquote':
          this.readFlow(node.children, { ...around, kind: 'quote', level: undefined });
          break;
        case 'listItem':
          if (around.list !== undefined) around.list.item += 1;
          this.readFlow(node.children, { ...around, kind: 'listItem', level: undefined });
          break;
        case 'list':
          this.readFlow(node.children, { ...around, list: { list: rangeOf(node)[0], item: -1, ordered: node.ordered === true } });
          break;
        case 'table': {
          const [start, end] = rangeOf(node);
          const [header] = node.children;
          const hasHeader = header?.children.some((cell) => cell.children.length > 0) ?? false;
          this.tables.push({ start, end, rows: node.children.length, columns: header?.children.length ?? 0, hasHeader, kind: 'table' });
          this.readFlow(node.children, around);
          break;
        }
        case 'tableRow':
          this.readFlow(node.children, around);
          break;
        case 'mdxJsxFlowElement':
          this.#readElement(node, around);
          break;
        case 'mdxFlowExpression':
          this.#readExpression(node, around, new UnitBuilder());
          break;
        default:
      }
    }
  }

  /** MDX takes elements that stand alone in a paragraph for blocks. */
  #readParagraph(children: readonly PhrasingContent[], around: Place): void {
    const isAlone = children.some(({ type }) => type === 'mdxJsxTextElement') && children.every((child) => child.type === 'mdxJsxTextElement' || child.type === 'mdxTextExpression' || (child.type === 'text' && child.value.trim() === ''));
    if (!isAlone) {
      this.#readText(children, around);
      return;
    }
    for (const child of children) {
      if (child.type === 'mdxJsxTextElement') this.#readElement(child, around);
      else if (child.type === 'mdxTextExpression') this.#readExpression(child, around, new UnitBuilder());
    }
  }

  #readText(nodes: readonly PhrasingContent[], place: Place): void {
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
    this.#readInto(nodes, place, () => builder, flush);
    flush();
  }

  /** Adds inline nodes to the text that is being built; `flush` ends that text where a block begins. */
  #readInto(nodes: readonly PhrasingContent[], place: Place, builder: () => UnitBuilder, flush: () => void): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.#places.addTo(builder(), node);
          break;
        case 'break':
          builder().unplaced(' ');
          break;
        case 'emphasis':
          this.#readInto(node.children, place, builder, flush);
          break;
        case 'strong':
          builder().beginStrong();
          this.#readInto(node.children, place, builder, flush);
          builder().endStrong();
          break;
        case 'link':
        case 'linkReference':
          builder().beginLink(node.type === 'link' ? node.url : undefined);
          this.#readInto(node.children, place, builder, flush);
          builder().endLink();
          break;
        case 'image':
        case 'imageReference':
          this.#sign(builder(), node);
          this.#readText(this.#places.labelOf(node), { kind: 'alt', level: undefined, lang: place.lang });
          break;
        case 'mdxJsxTextElement':
          this.#readInline(node, place, builder, flush);
          break;
        case 'mdxTextExpression':
          this.#readExpression(node, place, builder());
          break;
        default:
          this.#sign(builder(), node);
      }
    }
  }

  #readInline(element: MdxJsxTextElement, around: Place, builder: () => UnitBuilder, flush: () => void): void {
    const name = element.name ?? '';
    const place = this.#placeOf(element, around);
    if (name === 'br') builder().unplaced(' ');
    else if (name === 'wbr') return;
    else if (!this.#isInline(name)) {
      flush();
      this.#readElement(element, around);
    } else if (opaque.has(name) || unread.has(name) || (element.children.length === 0 && name !== '')) {
      this.#sign(builder(), element);
      this.#readAttributes(element, place);
    } else if (place.lang !== around.lang) {
      // A phrase in another language: one sign in this text, and a text of its own.
      this.#sign(builder(), element);
      this.#readElement(element, around);
    } else {
      this.#readAttributes(element, place);
      const isStrong = name === 'strong' || name === 'b';
      if (place.link !== undefined) builder().beginLink(place.link.target);
      if (isStrong) builder().beginStrong();
      this.#readInto(element.children, around, builder, flush);
      if (place.link !== undefined) builder().endLink();
      if (isStrong) builder().endStrong();
    }
  }

  /** An element as a block. */
  #readElement(element: MdxElement, around: Place): void {
    const place = this.#placeOf(element, around);
    if (element.name === 'li' && place.list !== undefined) place.list.item += 1;
    this.#readAttributes(element, place);
    if (unread.has(element.name ?? '')) return;
    if (element.type === 'mdxJsxFlowElement') this.readFlow(element.children, place);
    else this.#readText(element.children, place);
  }

  #isInline(name: string): boolean {
    if (/^[a-z]/u.test(name)) return phrasing.has(name) || opaque.has(name) || name === 'br' || name === 'wbr';
    const kind = this.#componentOf(name)?.children?.text;
    return kind === undefined || kind === 'link' || kind === 'button';
  }

  #placeOf(element: MdxElement, around: Place): Place {
    const name = element.name ?? '';
    const lang = this.#staticAttribute(element, 'lang') ?? around.lang;
    if (name === '') return { ...around, lang };
    if (/^[a-z]/u.test(name)) {
      const digit = /^h([1-6])$/u.exec(name)?.[1];
      const inherited = around.kind === 'quote' || around.kind === 'listItem' || around.kind === 'tableCell' ? around.kind : 'paragraph';
      const list = name === 'ul' || name === 'ol' ? { list: rangeOf(element)[0], item: -1, ordered: name === 'ol' } : around.list;
      return {
        kind: kindOfElement.get(name) ?? inherited,
        level: digit === undefined ? undefined : Number(digit),
        lang,
        ...(list === undefined ? {} : { list }),
        ...(name === 'a' ? { link: { target: this.#staticAttribute(element, 'href') } } : {}),
      };
    }
    const kind = this.#componentOf(name)?.children?.text;
    const level = this.#staticAttribute(element, 'level');
    return {
      kind: kind ?? 'paragraph',
      level: kind === 'heading' && level !== undefined ? Number(level) : undefined,
      lang,
      ...(kind === 'link' ? { link: { target: this.#staticAttribute(element, 'href') ?? this.#staticAttribute(element, 'to') } } : {}),
    };
  }

  #componentOf(name: string): JsxComponent | undefined {
    return /^[a-z]/u.test(name) ? undefined : this.#imports.componentNamed(name);
  }

  #staticAttribute(element: MdxElement, name: string): string | undefined {
    const attribute = element.attributes.findLast((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);
    if (typeof attribute?.value === 'string') return attribute.value === '' ? undefined : attribute.value;
    const expression = attribute?.value == null ? undefined : expressionOf(attribute.value.data?.estree as unknown as Program | undefined);
    if (expression?.type === 'Literal' && typeof expression.value === 'number') return String(expression.value);
    return expression === undefined ? undefined : staticString(expression);
  }

  #readAttributes(element: MdxElement, { lang }: Place): void {
    const component = this.#componentOf(element.name ?? '');
    for (const attribute of element.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        if (attribute.data?.estree) this.#readCode(attribute.data.estree as unknown as Program, []);
        continue;
      }
      const { name, value } = attribute;
      const kind = kindOfProp(name, component);
      if (typeof value === 'string') {
        if (kind !== undefined) this.#readLiteral(attribute, value, kind, lang);
      } else if (value?.data?.estree) {
        const program = value.data.estree as unknown as Program;
        const builder = new UnitBuilder();
        const range = rangeOf(attribute);
        if (kind !== undefined) this.#addAll(addExpression(containerOf(program, range), this.#source, builder, kind, lang));
        this.#add(builder, { kind: kind ?? 'label', level: undefined, lang });
        this.#readCode(program, []);
      }
    }
  }

  #readLiteral(attribute: MdxJsxAttribute, value: string, kind: UnitKind, lang: string | undefined): void {
    const [start, end] = rangeOf(attribute);
    const raw = this.#source.slice(start, end);
    const opening = /^[^=]*=\s*["']/u.exec(raw)?.[0].length ?? raw.length;
    const builder = new UnitBuilder();
    addDecoded(builder, raw.slice(opening, -1), start + opening);
    const unit = builder.build(kind, { lang });
    if (unit?.text !== value.trim()) {
      // Within a quotation the lines carry marks that are no text, and MDX knows more names of characters: one piece then.
      const whole = new UnitBuilder();
      whole.replaced(value, start + opening, end - 1 - start - opening);
      this.#add(whole, { kind, level: undefined, lang });
    } else this.#addAll([unit]);
  }

  #readExpression(node: MdxExpression, place: Place, builder: UnitBuilder): void {
    const range = rangeOf(node);
    const program = node.data?.estree as unknown as Program | undefined;
    if (program === undefined) return;
    this.#addAll(addExpression(containerOf(program, range), this.#source, builder, place.kind, place.lang));
    this.#readCode(program, program.body.length === 0 ? [range] : []);
    if (node.type === 'mdxFlowExpression') this.#add(builder, place);
  }

  /** Comments, and trees of JSX inside code. */
  #readCode(program: Program, emptyBraces: readonly (readonly [number, number])[]): void {
    const { roots, emptyBraces: inner } = walkTree(program);
    const comments = (program.comments ?? []).map(({ start, end, value }) => ({ start, end, text: value }));
    this.comments.push(...withBraces(comments, [...emptyBraces, ...inner], this.#source));
    this.#addAll(jsxUnits(roots, { text: this.#source, componentOf: (name) => this.#imports.componentOf(name) }));
  }

  #sign(builder: UnitBuilder, node: Nodes): void {
    const [start, end] = rangeOf(node);
    builder.replaced(objectReplacement, start, end - start);
  }

  #add(builder: UnitBuilder, { kind, level, lang, list }: Place): void {
    const unit = builder.build(kind, { lang, level, list: kind === 'listItem' && list !== undefined ? { ...list } : undefined });
    // A text of computed parts only is not ours to judge.
    if (unit !== undefined && unit.text.replaceAll(objectReplacement, '').trim() !== '') this.#addAll([unit]);
  }

  #addAll(units: readonly TextUnit[]): void {
    for (const unit of units) this.units.push({ ...unit, write: writeInJsx });
  }
}

const rangeOf = ({ position }: Nodes | MdxJsxAttribute): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0];

function expressionOf(program: Program | undefined): JsExpression | undefined {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? (statement.expression as JsExpression) : undefined;
}

const containerOf = (program: Program, range: readonly [number, number]): JsxContainer => ({
  type: 'JSXExpressionContainer',
  range,
  expression: expressionOf(program) ?? { type: 'JSXEmptyExpression', range },
});

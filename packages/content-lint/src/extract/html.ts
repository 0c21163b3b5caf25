import { parseFragment, type Token, Tokenizer, TokenizerMode } from 'parse5';
import { type Extraction, objectReplacement, type ListPlace, type SourceComment, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from '../text-unit.ts';
import { languageOfTag } from '../analysis/language.ts';

interface OpenElement {
  name: string;
  kind: UnitKind;
  level: number | undefined;
  lang: string | undefined;
  /** Its text is not prose. */
  skipped: boolean;
  /** In an inline element of another language. */
  foreign: boolean;
  /** In svg or math. */
  embedded: boolean;
  /** Its end tag ends a unit. */
  block: boolean;
  /** Place in the stack of the nearest block: itself, or what it stands in. */
  blockAt: number;
  /** The list that it is or stands in; its `item` grows. */
  list: ListPlace | undefined;
  /** Of a table: its own. */
  table: TextTable | undefined;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const voidElements = set('area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen');
const inlineElements = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rb rp rt ruby s small span strike strong sub sup time tt u output slot ' +
    'code kbd samp var',
);
const skippedElements = set('script style template pre code kbd samp var textarea svg math iframe object noembed noframes xmp plaintext listing');
const isStrong = set('b strong');
const containers = set('li dd dt blockquote td th');

const kinds: Readonly<Record<string, UnitKind>> = {
  li: 'listItem',
  dd: 'listItem',
  dt: 'label',
  blockquote: 'quote',
  td: 'tableCell',
  th: 'tableCell',
  caption: 'label',
  button: 'button',
  label: 'label',
  legend: 'label',
  option: 'label',
  summary: 'label',
  title: 'title',
};

/** Attributes that people read or hear. */
const textAttributes: Readonly<Record<string, UnitKind>> = {
  alt: 'alt',
  title: 'hint',
  placeholder: 'hint',
  'aria-label': 'label',
  'aria-description': 'hint',
};

/**
 * Reads HTML, broken or not: one unit per block, inline elements transparent. Works on the tokenizer alone, since a
 * tree costs quadratic time on a hostile page and text needs only a stack.
 *
 * @param source A document or a fragment.
 * @param base Offset of `source` in the text that findings point into; default 0.
 */
export function extractHtml(source: string, base = 0): Extraction {
  const reader = new HtmlReader(source, base);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const mode = reader.startTag(token);
        if (mode !== undefined) tokenizer.state = mode as typeof tokenizer.state;
      },
      onEndTag: (token) => reader.endTag(token),
      onComment: (token) => reader.comment(token),
      onCharacter: (token) => reader.characters(token),
      onWhitespaceCharacter: (token) => reader.characters(token),
      onNullCharacter: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onParseError: null,
    },
  );
  tokenizer.write(source, true);
  reader.end();
  return { units: reader.units, comments: reader.comments, tables: reader.tables.sort((a, b) => a.start - b.start), marksLanguage: true, ...(reader.lang === undefined ? {} : { lang: reader.lang }), ...(reader.openComment === undefined ? {} : { openComment: reader.openComment }) };
}

class HtmlReader {
  readonly units: TextUnit[] = [];
  readonly comments: SourceComment[] = [];
  openComment: number | undefined;
  readonly tables: TextTable[] = [];
  lang: string | undefined;
  readonly #source: string;
  readonly #base: number;
  readonly #stack: OpenElement[] = [];
  /** Where in the stack each name is open, so that a stray end tag costs nothing. */
  readonly #open = new Map<string, number[]>();
  readonly #root: OpenElement = {
    name: '',
    kind: 'paragraph',
    level: undefined,
    lang: undefined,
    skipped: false,
    foreign: false,
    embedded: false,
    block: true,
    blockAt: -1,
    list: undefined,
    table: undefined,
  };
  /** Tables that are open, the innermost last. */
  readonly #openTables: { table: TextTable; cells: number; isLayout: boolean }[] = [];
  #links = 0;
  #strong = 0;
  #linkTarget: string | undefined;
  #builder = new UnitBuilder();
  #builderOf: OpenElement | undefined;
  /** Text up to the next tag. The tokenizer parts it at white space, and then puts the border inside an entity: ` &auml|;r`. */
  #waiting: { start: number; end: number } | undefined;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  get #top(): OpenElement {
    return this.#stack.at(-1) ?? this.#root;
  }

  /** @returns the tokenizer's mode for the element's content, when it is not markup. */
  startTag(token: Token.TagToken): number | undefined {
    this.#appendWaiting();
    const name = token.tagName;
    const block = !inlineElements.has(name) && !voidElements.has(name);
    if (block || name === 'br' || name === 'hr') {
      if (name === 'br') this.#space();
      else this.flush();
      if (this.#top.name === 'p' && name !== 'br') this.#pop();
    }
    const parent = this.#top;
    const lang = token.attrs.find((attribute) => attribute.name === 'lang')?.value ?? parent.lang;
    if (name === 'html' && lang !== undefined) this.lang = lang;
    if (!parent.skipped) this.#attributes(token, lang);
    if (voidElements.has(name) || (parent.embedded && token.selfClosing)) return undefined;
    const embedded = parent.embedded || name === 'svg' || name === 'math';
    const foreign = parent.foreign || (!block && lang !== parent.lang && lang !== undefined && languageOfTag(lang) !== languageOfTag(parent.lang ?? 'sv'));
    const skipped = parent.skipped || skippedElements.has(name) || foreign;
    if (skipped && !parent.skipped && !block) this.#object(token.location);
    if (name === 'q' && !skipped) this.#builder.unplaced('”');
    const heading = /^h([1-6])$/u.exec(name);
    const list = this.#listOf(token, parent);
    this.#inTable(token);
    if (name === 'a') this.#openLink(token);
    if (isStrong.has(name)) {
      this.#strong += 1;
      this.#builder.beginStrong();
    }
    this.#push({
      list,
      table: name === 'table' ? this.#openTables.at(-1)?.table : undefined,
      name,
      kind: heading !== null ? 'heading' : (kinds[name] ?? (block && !containers.has(parent.name) && parent.kind === 'heading' ? 'paragraph' : parent.kind)),
      level: heading === null ? (block ? undefined : parent.level) : Number(heading[1]),
      lang,
      skipped,
      foreign,
      embedded,
      block,
      blockAt: block ? this.#stack.length : parent.blockAt,
    });
    if (embedded) return undefined;
    switch (name) {
      case 'script':
        return TokenizerMode.SCRIPT_DATA;
      case 'style':
      case 'xmp':
      case 'iframe':
      case 'noembed':
      case 'noframes':
        return TokenizerMode.RAWTEXT;
      case 'title':
      case 'textarea':
        return TokenizerMode.RCDATA;
      case 'plaintext':
        return TokenizerMode.PLAINTEXT;
      default:
        return undefined;
    }
  }

  endTag(token: Token.TagToken): void {
    this.#appendWaiting();
    const name = token.tagName;
    const block = !inlineElements.has(name) && !voidElements.has(name);
    if (block) this.flush();
    if (name === 'q' && !this.#top.skipped) this.#builder.unplaced('”');
    const at = this.#open.get(name)?.at(-1);
    // An inline end tag closes nothing beyond the block that it stands in.
    if (at === undefined || (!block && at < this.#top.blockAt)) return;
    while (this.#stack.length > at) this.#pop(token);
  }

  /** At the end of the source all is closed. */
  end(): void {
    this.flush();
    while (this.#stack.length > 0) this.#pop();
  }

  #listOf({ tagName: name, location }: Token.TagToken, { list }: OpenElement): ListPlace | undefined {
    if (name === 'ul' || name === 'ol') return { list: this.#base + (location?.startOffset ?? 0), item: -1, ordered: name === 'ol' };
    if (name === 'li' && list !== undefined) list.item += 1;
    return list;
  }

  #openLink(token: Token.TagToken): void {
    this.#links += 1;
    // Its name is another than its words.
    if (token.attrs.some((attribute) => attribute.name === 'aria-label' || attribute.name === 'aria-labelledby')) return;
    this.#linkTarget = token.attrs.find((attribute) => attribute.name === 'href')?.value;
    this.#builder.beginLink(this.#linkTarget);
  }

  #inTable(token: Token.TagToken): void {
    const { tagName: name, location } = token;
    if (name === 'table') {
      const role = token.attrs.find((attribute) => attribute.name === 'role')?.value;
      const start = this.#base + (location?.startOffset ?? 0);
      const table: TextTable = { start, end: this.#base + (location?.endOffset ?? 0), rows: 0, columns: 0, hasHeader: false, kind: 'table' };
      this.#openTables.push({ table, cells: 0, isLayout: role === 'presentation' || role === 'none' });
      return;
    }
    const open = this.#openTables.at(-1);
    if (open === undefined) return;
    if (name === 'tr') {
      open.table.rows += 1;
      open.cells = 0;
    } else if (name === 'td' || name === 'th') {
      open.cells += 1;
      open.table.columns = Math.max(open.table.columns, open.cells);
      if (name === 'th' || token.attrs.some(({ name: attribute, value }) => attribute === 'role' && /^(?:column|row)header$/u.test(value))) open.table.hasHeader = true;
    }
  }

  comment(token: Token.CommentToken): void {
    this.#appendWaiting();
    const { location } = token;
    if (location === null) return;
    // One that nobody closes holds the rest of the text. To obey it, or take it out, would be to do that with the text.
    if (location.endOffset > this.#source.length) {
      // `<?php` and `</ ` are comments to a browser too, and `-->` would not close them.
      if (this.#source.startsWith('<!--', location.startOffset)) this.openComment = this.#base + location.startOffset;
      return;
    }
    this.comments.push({ start: this.#base + location.startOffset, end: this.#base + location.endOffset, text: token.data });
  }

  characters(token: Token.CharacterToken): void {
    const top = this.#top;
    if (top.skipped || token.location === null) return;
    if (this.#builderOf === undefined && token.chars.trim() !== '') this.#builderOf = top;
    const { startOffset, endOffset } = token.location;
    if (this.#waiting?.end !== startOffset) this.#appendWaiting();
    this.#waiting = { start: this.#waiting?.start ?? startOffset, end: endOffset };
  }

  #appendWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.#append(this.#builder, waiting.start, waiting.end);
  }

  flush(): void {
    this.#appendWaiting();
    const of = this.#builderOf;
    if (of !== undefined) {
      const list = of.kind === 'listItem' && of.list !== undefined ? { ...of.list, item: Math.max(0, of.list.item) } : undefined;
      const unit = this.#builder.build(of.kind, { lang: of.lang, level: of.level, list });
      if (unit !== undefined) this.units.push(unit);
    }
    if (!this.#builder.isEmpty) {
      this.#builder = new UnitBuilder();
      // A link round several blocks leads there from each of them.
      if (this.#links > 0) this.#builder.beginLink(this.#linkTarget);
      if (this.#strong > 0) this.#builder.beginStrong();
    }
    this.#builderOf = undefined;
  }

  #push(element: OpenElement): void {
    const places = this.#open.get(element.name);
    if (places === undefined) this.#open.set(element.name, [this.#stack.length]);
    else places.push(this.#stack.length);
    this.#stack.push(element);
  }

  #pop(by?: Token.TagToken): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    this.#open.get(element.name)?.pop();
    if (element.name === 'a') {
      this.#links -= 1;
      this.#builder.endLink();
    } else if (isStrong.has(element.name)) {
      this.#strong -= 1;
      this.#builder.endStrong();
    } else if (element.table !== undefined) {
      const closed = this.#openTables.pop();
      element.table.end = this.#base + (by?.location?.endOffset ?? this.#source.length);
      if (closed?.isLayout === false) this.tables.push(element.table);
    }
  }

  #space(): void {
    if (!this.#builder.isEmpty && !this.#builder.endsWithSpace) this.#builder.unplaced(' ');
  }

  #object(location: Token.Location | null): void {
    if (location === null) return;
    this.#builder.replaced(objectReplacement, this.#base + location.startOffset, location.endOffset - location.startOffset);
  }

  #attributes(token: Token.TagToken, lang: string | undefined): void {
    for (const { name, value } of token.attrs) {
      const kind = textAttributes[name];
      const location = token.location?.attrs?.[name];
      if (kind === undefined || value.trim() === '' || location === undefined) continue;
      const raw = this.#source.slice(location.startOffset, location.endOffset);
      const opening = /^[^=]*=[ \t\r\n\f]*(["']?)/u.exec(raw);
      if (opening === null) continue;
      const builder = new UnitBuilder();
      this.#append(builder, location.startOffset + opening[0].length, location.endOffset - (opening[1] === '' ? 0 : 1));
      const unit = builder.build(kind, { lang });
      if (unit !== undefined) this.units.push(unit);
    }
  }

  /** Adds source text: entities decoded, white space as the browser shows it. */
  #append(builder: UnitBuilder, start: number, end: number): void {
    const raw = this.#source.slice(start, end);
    piece.lastIndex = 0;
    for (let match = piece.exec(raw); match !== null; match = piece.exec(raw)) {
      const [text, entity, space] = match;
      const source = this.#base + start + match.index;
      if (entity !== undefined) {
        const decoded = decodeEntity(entity);
        if (decoded === entity) builder.verbatim(entity, source);
        else builder.replaced(decoded, source, entity.length);
      } else if (space !== undefined) {
        if (builder.isEmpty || builder.endsWithSpace) continue;
        if (space === ' ') builder.verbatim(' ', source);
        else builder.unplaced(' ');
      } else if (text !== '\0') builder.verbatim(text, source);
    }
  }
}

/** An entity, white space, or a run of anything else. */
const piece = /(&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?)|([ \t\n\r\f]+)|[^&\s\0]+|[\s\S]/gu;

const entities = new Map<string, string>();

function decodeEntity(entity: string): string {
  const known = entities.get(entity);
  if (known !== undefined) return known;
  const [node] = parseFragment(entity).childNodes;
  const decoded = node !== undefined && 'value' in node ? node.value : '';
  // A hostile page could have a million of them.
  if (entities.size < 4096) entities.set(entity, decoded);
  return decoded;
}


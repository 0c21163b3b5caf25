import { parseFragment, type Token, Tokenizer, TokenizerMode } from 'parse5';
import { type Extraction, objectReplacement, type SourceComment, type TextUnit, UnitBuilder, type UnitKind } from '../text-unit.ts';
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
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const voidElements = set('area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen');
const inlineElements = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rb rp rt ruby s small span strike strong sub sup time tt u output slot ' +
    'code kbd samp var',
);
const skippedElements = set('script style template pre code kbd samp var textarea svg math iframe object noembed noframes xmp plaintext listing');
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
  reader.flush();
  return { units: reader.units, comments: reader.comments, marksLanguage: true, ...(reader.lang === undefined ? {} : { lang: reader.lang }) };
}

class HtmlReader {
  readonly units: TextUnit[] = [];
  readonly comments: SourceComment[] = [];
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
  };
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
    this.#push({
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
    while (this.#stack.length > at) this.#pop();
  }

  comment(token: Token.CommentToken): void {
    this.#appendWaiting();
    const { location } = token;
    // One that nobody closes holds the rest of the text. To obey it, or take it out, would be to do that with the text.
    if (location === null || location.endOffset > this.#source.length) return;
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
      const unit = this.#builder.build(of.kind, { lang: of.lang, level: of.level });
      if (unit !== undefined) this.units.push(unit);
    }
    if (!this.#builder.isEmpty) this.#builder = new UnitBuilder();
    this.#builderOf = undefined;
  }

  #push(element: OpenElement): void {
    const places = this.#open.get(element.name);
    if (places === undefined) this.#open.set(element.name, [this.#stack.length]);
    else places.push(this.#stack.length);
    this.#stack.push(element);
  }

  #pop(): void {
    const element = this.#stack.pop();
    if (element !== undefined) this.#open.get(element.name)?.pop();
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


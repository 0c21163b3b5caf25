import { objectReplacement } from '../text-unit.ts';
import { headingLevel, levelOf, type ParagraphRole, type Styles } from './read-styles.ts';
import { readXml, type XmlStart, type XmlTag } from './read-xml.ts';
import { isOn, wordNamespaces } from './word-namespaces.ts';

/** A `w:r`: text with one formatting. Word cuts them anywhere, also in the middle of a word. */
export interface Run {
  /** Offsets of the element in the XML. */
  start: number;
  end: number;
  /** End of its start tag and properties: what a new run with the same looks begins with. */
  headEnd: number;
  /** Offset of its end tag. */
  closeStart: number;
  lang: string | undefined;
  hidden: boolean;
  /** Bold and italic, as the run itself says or the character style that it names. */
  strong: boolean;
  emphasis: boolean;
  /** False where a tracked change can't be put: in another change, in a field, in a content control. */
  editable: boolean;
}

/** What a run contributes to the paragraph's text. */
export interface Piece {
  /** Offset in the paragraph's text. */
  at: number;
  text: string;
  kind: 'text' | 'space' | 'hyphen' | 'object';
  /** False when it stands deeper in the run, in one of two versions of the same: such a run can't be cut. */
  direct: boolean;
  /** The result of a field that Word computes: a page number. */
  computed: boolean;
  run: Run;
  /** Offsets of the element in the XML. */
  start: number;
  end: number;
}

/** Text that is in the file and not on the page. */
export interface HiddenText {
  kind: 'deleted' | 'hidden' | 'code';
  /** Where it stands in the paragraph's text. */
  at: number;
  text: string;
}

/** A range of a paragraph's text. */
export interface Span {
  paragraph: StoryParagraph;
  start: number;
  end: number;
}

export interface TrackedChange {
  kind: 'inserted' | 'deleted' | 'moved' | 'formatted';
  author: string;
  /** Undefined outside paragraphs: a table row. */
  span: Span | undefined;
}

export interface StoryParagraph {
  part: string;
  /** 1 for the part's first `w:p`, in document order; those in tables and text boxes are counted, `mc:Fallback` is not. */
  ordinal: number;
  /** As Word shows it with all changes accepted: tabs and breaks as such, an object as U+FFFC. */
  text: string;
  pieces: Piece[];
  hidden: HiddenText[];
  role: ParagraphRole;
  /** In which cell of a table it stands; of a table in a table, the outer one's. */
  cell: TableCell | undefined;
  /** In a table of contents: what it says stands elsewhere. */
  inContents: boolean;
  /** The footnote, endnote or comment that it belongs to. */
  owner: StoryOwner | undefined;
  /** Offset of its end tag; of the whole tag in `<w:p/>`. */
  closeStart: number;
  closeEnd: number;
}

/** All counted from 0, in the part. A column is one of the table's own: a wide cell takes several. */
export interface TableCell {
  table: number;
  row: number;
  column: number;
}

export interface StoryOwner {
  name: 'footnote' | 'endnote' | 'comment';
  id: string;
  author: string;
}

/** What one part of the document holds: the body, the footnotes, a header. */
export interface Story {
  part: string;
  /** WordprocessingML as it is named here, and its prefix: for what is added. */
  namespace: string;
  prefix: string | undefined;
  /** Offsets of the root element's end tag; of the whole tag when it is empty. */
  rootEnd: { start: number; end: number };
  paragraphs: StoryParagraph[];
  changes: TrackedChange[];
  /** Anchors of comments, by id. */
  comments: Map<string, Span>;
  /** Places of footnotes and endnotes: `footnote 3`. */
  notes: Map<string, Span>;
  links: { relationship?: string; target?: string; span: Span }[];
  /** Alternative texts of pictures. */
  alternatives: { text: string; span: Span }[];
  /** Pictures that have none and are not marked as decoration. */
  unexplained: Span[];
  /** By the number of the table in {@link TableCell}: a row of it is marked as a header. */
  headed: boolean[];
  /** The highest `w:id` of anything. */
  highestId: number;
}

interface Field {
  instruction: string;
  inResult: boolean;
  computed: boolean;
  contents: boolean;
  start: Span | undefined;
}

interface OpenParagraph {
  paragraph: StoryParagraph;
  runs: Run[];
  style: string | undefined;
  outline: number | undefined;
  list: boolean | undefined;
  parts: string[];
  length: number;
}

const computedFields = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION', 'PAGEREF', 'SEQ', 'NUMWORDS', 'NUMCHARS']);
const contentsFields = new Set(['TOC', 'INDEX', 'TOA']);
/** Word's own limit of columns in a table. */
const widestCell = 63;
const owners = new Set(['footnote', 'endnote', 'comment']);
const formatChanges = new Set(['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange', 'numberingChange']);
const changedProperties = new Set(['rPr', 'trPr', 'numPr']);
/** `rt` is the small print above ruby text; `oMath` is a formula. */
const skippedElements = new Set(['Fallback', 'rt', 'oMath']);

/**
 * Reads a part with paragraphs, with the place of each character in the XML.
 *
 * @throws StadError `DOCX_BROKEN`, `DOCX_OVERSIZED`.
 */
export function readStory(xml: string, part: string, styles: Styles): Story {
  const story = new StoryReader(xml, part, styles, true);
  readXml(xml, part, story);
  // A field that never ends would hide the rest of the text.
  if (story.isBalanced) return story.story;
  const plain = new StoryReader(xml, part, styles, false);
  readXml(xml, part, plain);
  return plain.story;
}

class StoryReader {
  readonly story: Story;
  readonly #xml: string;
  readonly #styles: Styles;
  readonly #readsFields: boolean;
  readonly #path: string[] = [];
  readonly #open: OpenParagraph[] = [];
  readonly #fields: Field[] = [];
  /** How many of the open fields are so: asking each of them at each word costs quadratic time. */
  readonly #fieldCount = { code: 0, computed: 0, contents: 0 };
  readonly #openChanges: { name: string; change: TrackedChange }[] = [];
  readonly #openLinks: Span[] = [];
  /** Elements that count as a character, until their end is known. */
  readonly #openPieces: { depth: number; piece: Piece }[] = [];
  #owner: StoryOwner | undefined;
  #skippedFrom: number | undefined;
  #deleted = 0;
  #inserted = 0;
  #cells = 0;
  #tables = 0;
  readonly #cell = { table: -1, row: -1, column: -1, next: 0 };
  /** Of a drawing that is open and has no alternative text; it may turn out to be a text box. */
  #picture: Span | undefined;
  #controls = 0;
  #textStart: { end: number; preserved: boolean } | undefined;

  constructor(xml: string, part: string, styles: Styles, readsFields: boolean) {
    this.#xml = xml;
    this.#styles = styles;
    this.#readsFields = readsFields;
    this.story = {
      part,
      namespace: '',
      prefix: undefined,
      rootEnd: { start: xml.length, end: xml.length },
      paragraphs: [],
      changes: [],
      comments: new Map(),
      notes: new Map(),
      links: [],
      alternatives: [],
      unexplained: [],
      headed: [],
      highestId: 0,
    };
  }

  /** True when every field that begins also ends. */
  get isBalanced(): boolean {
    return this.#fields.length === 0;
  }

  open(tag: XmlStart): void {
    const isWord = wordNamespaces.has(tag.namespace);
    const { name } = tag;
    if (this.#path.length === 0) {
      this.story.namespace = tag.namespace;
      this.story.prefix = tag.prefixOf(tag.namespace);
    }
    if (this.#skippedFrom === undefined) {
      if (skippedElements.has(name)) {
        if (name === 'oMath') this.#object(tag);
        this.#skippedFrom = this.#path.length;
      } else if (isWord) this.#openWord(tag);
      else if (name === 'docPr') this.#alternative(tag);
      else if (name === 'decorative' && isOn(tag.attribute('val'))) this.#picture = undefined;
      else if (name === 'pic') this.#unexplained();
    }
    this.#path.push(isWord ? name : `:${name}`);
  }

  close(tag: XmlTag): void {
    this.#path.pop();
    if (this.#openPieces.at(-1)?.depth === this.#path.length) (this.#openPieces.pop() as { piece: Piece }).piece.end = tag.end;
    if (this.#skippedFrom !== undefined) {
      if (this.#path.length === this.#skippedFrom) this.#skippedFrom = undefined;
    } else if (wordNamespaces.has(tag.namespace)) this.#closeWord(tag);
    if (this.#path.length === 0) this.story.rootEnd = { start: tag.start, end: tag.end };
  }

  get #paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1);
  }

  /** The element around this one, past those that offer two versions of the same. */
  get #parent(): string | undefined {
    let at = this.#path.length - 1;
    while (at > 0 && (this.#path[at] === ':Choice' || this.#path[at] === ':AlternateContent')) at -= 1;
    return this.#path[at];
  }

  get #here(): Span | undefined {
    const open = this.#paragraph;
    return open === undefined ? undefined : { paragraph: open.paragraph, start: open.length, end: open.length };
  }

  #openWord(tag: XmlStart): void {
    const { name } = tag;
    const parent = this.#parent;
    const id = tag.attribute('id');
    if (id !== undefined && /^\d{1,9}$/u.test(id)) this.story.highestId = Math.max(this.story.highestId, Number(id));
    if (formatChanges.has(name)) this.#change('formatted', tag);
    switch (name) {
      case 'p':
        this.#openParagraph();
        return;
      case 'r':
        this.#openRun(tag);
        return;
      case 't':
      case 'delText':
      case 'instrText':
      case 'delInstrText':
        if (parent === 'r' && !tag.empty) this.#textStart = { end: tag.end, preserved: tag.attribute('space') === 'preserve' };
        return;
      case 'ins':
      case 'moveTo':
      case 'del':
      case 'moveFrom':
        this.#openChange(tag);
        return;
      case 'tbl':
        this.#tables += 1;
        if (this.#tables === 1) {
          Object.assign(this.#cell, { table: this.#cell.table + 1, row: -1 });
          this.story.headed.push(false);
        }
        return;
      case 'tr':
        if (this.#tables === 1) Object.assign(this.#cell, { row: this.#cell.row + 1, next: 0 });
        return;
      case 'tc':
        this.#cells += 1;
        if (this.#tables === 1) Object.assign(this.#cell, { column: this.#cell.next, next: this.#cell.next + 1 });
        return;
      case 'sdt':
        if (this.#paragraph !== undefined) this.#controls += 1;
        return;
      case 'hyperlink':
        this.#openLink(tag);
        return;
      case 'fldSimple':
        this.#openField({ ...fieldOf(tag.attribute('instr') ?? ''), inResult: true, start: this.#here });
        return;
      case 'commentRangeStart': {
        const here = this.#here;
        if (id !== undefined && here !== undefined) this.story.comments.set(id, here);
        return;
      }
      case 'commentRangeEnd':
        this.#closeComment(id);
        return;
      default:
        if (owners.has(name)) this.#owner = { name: name as StoryOwner['name'], id: id ?? '', author: tag.attribute('author') ?? '' };
        else if (parent === 'r') this.#inRun(tag);
        else this.#property(tag, parent);
    }
  }

  #closeWord(tag: XmlTag): void {
    const { name } = tag;
    switch (name) {
      case 'p':
        this.#closeParagraph(tag);
        return;
      case 'r': {
        const run = this.#paragraph?.runs.pop();
        if (run !== undefined) Object.assign(run, { closeStart: tag.start, end: tag.end });
        return;
      }
      case 'rPr': {
        const run = this.#paragraph?.runs.at(-1);
        if (run !== undefined && this.#path.at(-1) === 'r') run.headEnd = tag.end;
        return;
      }
      case 't':
      case 'delText':
      case 'instrText':
      case 'delInstrText':
        this.#closeText(tag);
        return;
      case 'ins':
      case 'moveTo':
      case 'del':
      case 'moveFrom':
        this.#closeChange(name);
        return;
      case 'tbl':
        this.#tables -= 1;
        return;
      case 'tc':
        this.#cells -= 1;
        return;
      case 'sdt':
        if (this.#paragraph !== undefined) this.#controls -= 1;
        return;
      case 'hyperlink': {
        const link = this.#openLinks.pop();
        if (link !== undefined) link.end = this.#endOf(link);
        return;
      }
      case 'fldSimple':
        this.#endField();
        return;
      default:
        if (owners.has(name)) this.#owner = undefined;
    }
  }

  /** Where a range that began in a paragraph ends now: at that paragraph's end, when it went on into the next. */
  #endOf(span: Span): number {
    const open = this.#open.find(({ paragraph }) => paragraph === span.paragraph);
    return open === undefined ? span.paragraph.text.length : open.length;
  }

  #openParagraph(): void {
    const paragraph: StoryParagraph = {
      part: this.story.part,
      ordinal: this.story.paragraphs.length + 1,
      text: '',
      pieces: [],
      hidden: [],
      role: { kind: 'paragraph', list: false },
      cell: this.#cells > 0 ? { table: this.#cell.table, row: this.#cell.row, column: this.#cell.column } : undefined,
      inContents: this.#fieldCount.contents > 0,
      owner: this.#owner,
      closeStart: 0,
      closeEnd: 0,
    };
    this.story.paragraphs.push(paragraph);
    this.#open.push({ paragraph, runs: [], style: undefined, outline: undefined, list: undefined, parts: [], length: 0 });
  }

  #closeParagraph(tag: XmlTag): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { paragraph, outline } = open;
    Object.assign(paragraph, { closeStart: tag.start, closeEnd: tag.end });
    paragraph.text = open.parts.join('');
    const role = this.#styles.roleOf(open.style);
    const asHeading = outline !== undefined && outline < 9 && (role.kind === 'paragraph' || role.kind === 'heading');
    paragraph.role = {
      ...(outline === 9 && role.kind === 'heading' ? { kind: 'paragraph' } : asHeading ? { kind: 'heading', level: headingLevel(outline) } : role),
      list: open.list ?? role.list,
    };
    if (role.kind === 'contents') paragraph.inContents = true;
  }

  #openRun(tag: XmlStart): void {
    this.#paragraph?.runs.push({
      start: tag.start,
      end: tag.end,
      headEnd: tag.end,
      closeStart: tag.end,
      lang: undefined,
      hidden: false,
      strong: false,
      emphasis: false,
      editable: this.#inserted === 0 && this.#deleted === 0 && this.#fields.length === 0 && this.#controls === 0,
    });
  }

  /** What stands in a run beside text. */
  #inRun(tag: XmlStart): void {
    switch (tag.name) {
      case 'tab':
      case 'ptab':
        this.#add('\t', 'space', tag);
        return;
      case 'br':
      case 'cr':
        this.#add('\n', 'space', tag);
        return;
      case 'softHyphen':
        this.#add('\u00AD', 'hyphen', tag);
        return;
      case 'noBreakHyphen':
        this.#add('\u2011', 'hyphen', tag);
        return;
      case 'sym':
      case 'drawing':
      case 'pict':
      case 'object':
        this.#object(tag);
        return;
      case 'footnoteReference':
      case 'endnoteReference': {
        const here = this.#here;
        if (here !== undefined) this.story.notes.set(`${tag.name.replace('Reference', '')} ${tag.attribute('id') ?? ''}`, here);
        return;
      }
      case 'commentReference': {
        const here = this.#here;
        const id = tag.attribute('id');
        // A comment without a range stands at its reference.
        if (here !== undefined && id !== undefined && !this.story.comments.has(id)) this.story.comments.set(id, here);
        return;
      }
      case 'fldChar':
        this.#fieldMark(tag.attribute('fldCharType'));
    }
  }

  #property(tag: XmlStart, parent: string | undefined): void {
    if (tag.name === 'gridSpan' && parent === 'tcPr' && this.#tables === 1) this.#cell.next = this.#cell.column + Math.min(Math.max(Number(tag.attribute('val')) || 1, 1), widestCell);
    if (tag.name === 'tblHeader' && parent === 'trPr' && this.#tables === 1 && isOn(tag.attribute('val'))) this.story.headed[this.#cell.table] = true;
    const open = this.#paragraph;
    if (open === undefined) return;
    const grandparent = this.#path.at(-2);
    if (parent === 'rPr' && grandparent === 'r') {
      const run = open.runs.at(-1);
      if (run === undefined) return;
      if (tag.name === 'vanish') run.hidden = isOn(tag.attribute('val'));
      else if (tag.name === 'lang') run.lang = tag.attribute('val');
      else if (tag.name === 'rStyle') Object.assign(run, this.#styles.looksOf(tag.attribute('val')));
      else if (tag.name === 'b') run.strong = isOn(tag.attribute('val'));
      else if (tag.name === 'i') run.emphasis = isOn(tag.attribute('val'));
    } else if (parent === 'pPr' && grandparent === 'p') {
      if (tag.name === 'pStyle') open.style = tag.attribute('val');
      else if (tag.name === 'outlineLvl') open.outline = levelOf(tag.attribute('val'));
    } else if (parent === 'numPr' && tag.name === 'numId' && this.#path.at(-3) === 'p') {
      open.list = tag.attribute('val') !== '0';
    }
  }

  #openChange(tag: XmlStart): void {
    const { name } = tag;
    const isDeletion = name === 'del' || name === 'moveFrom';
    const kind = name.startsWith('move') ? 'moved' : isDeletion ? 'deleted' : 'inserted';
    const change = this.#change(kind, tag);
    // In properties it tells of a paragraph's end or a table row, and holds no text.
    if (changedProperties.has(this.#path.at(-1) ?? '')) return;
    this.#openChanges.push({ name, change });
    if (isDeletion) this.#deleted += 1;
    else this.#inserted += 1;
  }

  #closeChange(name: string): void {
    if (changedProperties.has(this.#path.at(-1) ?? '')) return;
    const span = this.#openChanges.pop()?.change.span;
    if (span !== undefined) span.end = this.#endOf(span);
    if (name === 'del' || name === 'moveFrom') this.#deleted -= 1;
    else this.#inserted -= 1;
  }

  #change(kind: TrackedChange['kind'], tag: XmlStart): TrackedChange {
    const change: TrackedChange = { kind, author: tag.attribute('author') ?? '', span: this.#here };
    this.story.changes.push(change);
    return change;
  }

  #openLink(tag: XmlStart): void {
    const here = this.#here;
    if (here === undefined) return;
    this.#openLinks.push(here);
    const relationship = tag.attribute('id');
    if (relationship !== undefined) this.story.links.push({ relationship, span: here });
  }

  #closeComment(id: string | undefined): void {
    const span = id === undefined ? undefined : this.story.comments.get(id);
    if (span !== undefined) span.end = this.#endOf(span);
  }

  #fieldMark(type: string | undefined): void {
    if (!this.#readsFields) return;
    if (type === 'begin') this.#openField({ ...fieldOf(''), inResult: false, start: undefined });
    else if (type === 'end') this.#endField();
    else if (type === 'separate') {
      const field = this.#fields.at(-1);
      if (field === undefined) return;
      this.#count(field, -1);
      Object.assign(field, fieldOf(field.instruction), { inResult: true, start: this.#here });
      this.#count(field, 1);
    }
  }

  #openField(field: Field): void {
    this.#fields.push(field);
    this.#count(field, 1);
  }

  #count(field: Field, step: 1 | -1): void {
    if (!field.inResult) this.#fieldCount.code += step;
    else if (field.computed) this.#fieldCount.computed += step;
    else if (field.contents) this.#fieldCount.contents += step;
  }

  #endField(): void {
    const field = this.#fields.pop();
    if (field !== undefined) this.#count(field, -1);
    const target = field === undefined ? undefined : /^\s*HYPERLINK\s+"([^"]*)"/iu.exec(field.instruction)?.[1];
    if (field?.start === undefined || target === undefined) return;
    field.start.end = this.#endOf(field.start);
    this.story.links.push({ target, span: field.start });
  }

  #alternative(tag: XmlStart): void {
    const text = tag.attribute('descr')?.trim() ?? '';
    const here = this.#here;
    this.#picture = undefined;
    if (here === undefined) return;
    // The drawing's own mark stands just before.
    const span = { ...here, start: Math.max(0, here.start - 1) };
    if (text === '') this.#picture = span;
    else this.story.alternatives.push({ text, span });
  }

  #unexplained(): void {
    if (this.#picture !== undefined) this.story.unexplained.push(this.#picture);
    this.#picture = undefined;
  }

  #object(tag: XmlStart): void {
    this.#add(objectReplacement, 'object', tag);
  }

  #add(text: string, kind: Piece['kind'], tag: { start: number; end: number }): void {
    const open = this.#paragraph;
    if (open === undefined || text === '') return;
    const run = open.runs.at(-1);
    const hidden = this.#fieldCount.code > 0 ? 'code' : this.#deleted > 0 ? 'deleted' : run?.hidden === true ? 'hidden' : undefined;
    if (hidden !== undefined) {
      this.#hide(open, hidden, text);
      return;
    }
    if (run !== undefined) {
      const computed = this.#fieldCount.computed > 0;
      const direct = this.#path.at(-1) === 'r';
      const piece: Piece = { at: open.length, text, kind, direct, computed, run, start: tag.start, end: tag.end };
      open.paragraph.pieces.push(piece);
      if (kind !== 'text') this.#openPieces.push({ depth: this.#path.length, piece });
    }
    open.parts.push(text);
    open.length += text.length;
  }

  #hide({ paragraph, length }: OpenParagraph, kind: HiddenText['kind'], text: string): void {
    const last = paragraph.hidden.at(-1);
    if (last !== undefined && last.kind === kind && last.at === length) last.text += text;
    else paragraph.hidden.push({ kind, at: length, text });
  }

  #closeText(tag: XmlTag): void {
    const start = this.#textStart;
    this.#textStart = undefined;
    const open = this.#paragraph;
    if (start === undefined || open === undefined) return;
    const text = decodeText(this.#xml.slice(start.end, tag.start), start.preserved);
    if (tag.name === 'instrText' || tag.name === 'delInstrText') {
      const field = this.#fields.at(-1);
      if (field !== undefined && !field.inResult) field.instruction += text;
      this.#hide(open, 'code', text);
      return;
    }
    this.#add(text, 'text', { start: this.#xml.lastIndexOf('<', start.end - 1), end: tag.end });
  }
}

function fieldOf(instruction: string): Pick<Field, 'instruction' | 'computed' | 'contents'> {
  const name = /^\s*([A-Za-z]{1,20})/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
  return { instruction, computed: computedFields.has(name), contents: contentsFields.has(name) };
}

const textPiece = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|&(#x[0-9a-fA-F]+|#[0-9]+|\w+);|[\t\n\r]|[^<&\t\n\r]+/gu;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of well-formed XML content. Without `xml:space`, white space at its ends is layout. */
function decodeText(raw: string, preserved: boolean): string {
  if (!/[<&\t\n\r]/u.test(raw)) return preserved ? raw : raw.trim();
  const parts: { text: string; solid: boolean }[] = [];
  for (const [whole, cdata, entity] of raw.matchAll(textPiece)) {
    if (cdata !== undefined) parts.push({ text: cdata, solid: false });
    // White space that is written as a number is meant.
    else if (entity !== undefined) parts.push({ text: entityText(entity), solid: true });
    else if (/^[\t\n\r]$/u.test(whole)) parts.push({ text: ' ', solid: false });
    else if (!whole.startsWith('<')) parts.push({ text: whole, solid: false });
  }
  if (!preserved) {
    const isKept = ({ text, solid }: { text: string; solid: boolean }): boolean => solid || text.trim() !== '';
    const first = parts.findIndex(isKept);
    const last = parts.findLastIndex(isKept);
    for (const [index, part] of parts.entries()) {
      if (part.solid) continue;
      if (first < 0 || index < first || index > last) part.text = '';
      else if (index === first && index === last) part.text = part.text.trim();
      else if (index === first) part.text = part.text.trimStart();
      else if (index === last) part.text = part.text.trimEnd();
    }
  }
  return parts.map(({ text }) => text).join('');
}

function entityText(entity: string): string {
  if (!entity.startsWith('#')) return named[entity] ?? '';
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

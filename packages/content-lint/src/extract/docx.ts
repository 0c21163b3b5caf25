import type { DocxLocation, Location } from '@stockholm/findings';
import { guessLanguage, languageOfTag } from '../analysis/language.ts';
import { normalise } from '../analysis/normalise.ts';
import { maskWords } from '../analysis/private-spans.ts';
import { tokenise } from '../analysis/tokens.ts';
import type { DocxFacts, SourceSpan } from '../docx/docx-facts.ts';
import { DocxPackage } from '../docx/docx-package.ts';
import { readStory, type Piece, type Span, type Story, type StoryParagraph } from '../docx/read-story.ts';
import { readProperties } from '../docx/read-properties.ts';
import { readStyles, type Styles } from '../docx/read-styles.ts';
import { type Extraction, objectReplacement, type SourcePlaces, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from '../text-unit.ts';

export type { DocxFacts, SourceSpan } from '../docx/docx-facts.ts';

/** What is read out of a Word document, and the text that it is judged as. */
export interface DocxExtraction extends Extraction {
  /**
   * The document as one text: a line for each paragraph of body, notes, headers and footers, as they look with all
   * changes accepted, then lines for what is in the file and not on the page (deleted text, comments, properties).
   */
  source: string;
  places: DocxPlaces;
  facts: DocxFacts;
  layout: DocxLayout;
  tables: TextTable[];
}

/** What a Word document looks like, as far as a text can keep it. Spans are of the source. */
export interface DocxLayout {
  strong: SourceSpan[];
  emphasis: SourceSpan[];
  /** Paragraphs in tables, in order. Rows and columns are counted from 0; a cell may hold several paragraphs, or none. */
  cells: { table: number; row: number; column: number; span: SourceSpan }[];
}

export interface DocxPlaces extends SourcePlaces {
  /** Where what is on the page ends in the source, and what is only in the file begins. */
  pageEnd: number;
  /** Of what stands on the page: the range of the source that `location` told of. */
  span(location: DocxLocation): SourceSpan | undefined;
}

/**
 * Reads a Word document. Text is joined across runs; deleted text, hidden text, comments and properties are no units,
 * but private data is found in them too. Nothing is fetched, and nothing outside the file is read.
 *
 * @param bytes Of a .docx file.
 * @throws StadError `DOCX_BROKEN`, `DOCX_LOCKED`, `DOCX_OVERSIZED`.
 */
export function extractDocx(bytes: Uint8Array): DocxExtraction {
  return new DocxReader(new DocxPackage(bytes)).read();
}

/** Whose text a location is in. */
interface Block {
  start: number;
  length: number;
  /** A paragraph that stands here character for character, or the words that a hidden text belongs to. */
  span: Span | undefined;
  exact: boolean;
}

const judgedParts = ['footnotes', 'endnotes', 'header', 'footer'] as const;

class DocxReader {
  readonly #package: DocxPackage;
  readonly #lines: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #starts = new Map<StoryParagraph, number>();
  readonly #headings = new Map<StoryParagraph, string[]>();
  readonly #units: TextUnit[] = [];
  readonly #unitOf = new Map<StoryParagraph, TextUnit>();
  /** Hidden text waits until all that is on the page is in the source. */
  readonly #later: { text: string; span: Span | undefined; then?(place: SourceSpan): void }[] = [];
  readonly #layout: DocxLayout = { strong: [], emphasis: [], cells: [] };
  /** Tables in the parts that are read already, and which of them have a header row. */
  #tables = 0;
  readonly #headed: boolean[] = [];
  readonly #facts: DocxFacts = { properties: [], comments: [], changes: [], hidden: [], links: [], unexplainedPictures: [] };

  constructor(opened: DocxPackage) {
    this.#package = opened;
  }

  read(): DocxExtraction {
    const { main } = this.#package;
    const relationships = this.#package.relationships(main);
    const partOf = (type: string): string | undefined => relationships.find((one) => one.type === type && !one.external)?.target;
    const stylesPart = partOf('styles');
    const styles = readStyles(stylesPart === undefined ? undefined : this.#package.text(stylesPart), stylesPart ?? '');

    const body = this.#story(main, styles);
    if (body === undefined) throw new Error('The main part is there: the package was opened by it');
    this.#addStory(body, (paragraph) => this.#headings.get(paragraph) ?? [], relationships);
    for (const type of judgedParts) {
      for (const target of new Set(relationships.filter((one) => one.type === type && !one.external).map((one) => one.target))) {
        const story = target === undefined ? undefined : this.#story(target, styles);
        if (story !== undefined) this.#addStory(story, (paragraph) => this.#headingsOfNote(paragraph, body), this.#package.relationships(story.part));
      }
    }
    const comments = partOf('comments');
    if (comments !== undefined) this.#addComments(this.#story(comments, styles), body);
    for (const property of readProperties(this.#package)) {
      this.#later.push({ text: property.value, span: undefined, then: (span) => void this.#facts.properties.push({ ...property, span }) });
    }
    const pageEnd = Math.max(0, this.#length - 1);
    this.#addHidden();

    const units = this.#units;
    const lang = documentLanguage(styles.lang, units);
    if (styles.lang !== undefined) this.#facts.lang = styles.lang;
    return {
      source: this.#lines.join('\n'),
      units,
      comments: [],
      ...(lang === undefined ? {} : { lang }),
      places: this.#places(pageEnd),
      facts: this.#facts,
      layout: this.#layout,
      tables: this.#textTables(),
    };
  }

  #story(part: string, styles: Styles): Story | undefined {
    const xml = this.#package.text(part);
    return xml === undefined ? undefined : readStory(xml, part, styles);
  }

  /** Adds a line to the source. */
  #line(text: string, span: Span | undefined, exact: boolean): SourceSpan {
    const start = this.#length;
    this.#lines.push(text);
    this.#length += text.length + 1;
    this.#blocks.push({ start, length: text.length, span, exact });
    return { start, end: start + text.length };
  }

  #addStory(story: Story, headingsOf: (paragraph: StoryParagraph) => string[], relationships: ReturnType<DocxPackage['relationships']>): void {
    const path: { level: number; text: string }[] = [];
    for (const paragraph of story.paragraphs) {
      const { start } = this.#line(paragraph.text, { paragraph, start: 0, end: paragraph.text.length }, true);
      this.#starts.set(paragraph, start);
      this.#addLooks(paragraph, start);
      const unit = unitOf(paragraph, start, story.part === this.#package.main);
      if (unit !== undefined) {
        this.#units.push(unit);
        this.#unitOf.set(paragraph, unit);
      }
      if (unit?.kind === 'heading') {
        const level = unit.level ?? 1;
        while ((path.at(-1)?.level ?? 0) >= level) path.pop();
        path.push({ level, text: maskWords(normalise(unit.text).text).replaceAll(objectReplacement, '').trim() });
      }
      this.#headings.set(paragraph, story.part === this.#package.main ? path.map(({ text }) => text) : headingsOf(paragraph));
      for (const hidden of paragraph.hidden) {
        this.#later.push({
          text: hidden.text,
          span: { paragraph, start: hidden.at, end: hidden.at },
          ...(hidden.kind === 'hidden' && { then: (span: SourceSpan) => void this.#facts.hidden.push(span) }),
        });
      }
    }
    this.#tables += story.headed.length;
    this.#headed.push(...story.headed);
    for (const span of story.unexplained) this.#facts.unexplainedPictures.push(this.#sourceSpan(span));
    for (const { text, span } of story.alternatives) {
      this.#later.push({
        text,
        span,
        then: ({ start }) => {
          const builder = new UnitBuilder();
          builder.replaced(text, start, text.length);
          const unit = builder.build('alt');
          if (unit !== undefined) this.#units.push(unit);
        },
      });
    }
    const targets = new Map(relationships.map(({ id, target }) => [id, target]));
    for (const { relationship, target = targets.get(relationship ?? ''), span } of story.links) {
      if (target === undefined) continue;
      const place = this.#sourceSpan(span);
      this.#facts.links.push({ target, span: place });
      const unit = this.#unitOf.get(span.paragraph);
      if (unit !== undefined) addLink(unit, target, place);
      // An address in a field stands in the field's code.
      if (relationship !== undefined) this.#later.push({ text: target, span });
    }
    for (const { kind, author, span } of story.changes) {
      const place = span === undefined ? undefined : this.#sourceSpan(span);
      this.#facts.changes.push({ kind, author, span: place ?? { start: 0, end: 0 } });
    }
  }

  #textTables(): TextTable[] {
    const tables = new Map<number, TextTable>();
    for (const { table, row, column, span } of this.#layout.cells) {
      const known = tables.get(table);
      if (known === undefined) tables.set(table, { ...span, rows: row + 1, columns: column + 1, hasHeader: this.#headed[table] ?? false, kind: 'table' });
      else Object.assign(known, { end: span.end, rows: Math.max(known.rows, row + 1), columns: Math.max(known.columns, column + 1) });
    }
    return [...tables.values()];
  }

  #addLooks({ pieces, cell, text }: StoryParagraph, start: number): void {
    if (cell !== undefined) this.#layout.cells.push({ ...cell, table: cell.table + this.#tables, span: { start, end: start + text.length } });
    for (const piece of pieces) {
      const span = { start: start + piece.at, end: start + piece.at + piece.text.length };
      if (piece.run.strong) this.#layout.strong.push(span);
      if (piece.run.emphasis) this.#layout.emphasis.push(span);
    }
  }

  #sourceSpan({ paragraph, start, end }: Span): SourceSpan {
    const base = this.#starts.get(paragraph) ?? 0;
    return { start: base + start, end: base + Math.max(start, end) };
  }

  #headingsOfNote({ owner }: StoryParagraph, body: Story): string[] {
    const reference = owner === undefined ? undefined : body.notes.get(`${owner.name} ${owner.id}`);
    return reference === undefined ? [] : (this.#headings.get(reference.paragraph) ?? []);
  }

  #addComments(story: Story | undefined, body: Story): void {
    const texts = new Map<string, { author: string; parts: string[] }>();
    for (const { owner, text, hidden } of story?.paragraphs ?? []) {
      if (owner === undefined) continue;
      const comment = texts.get(owner.id) ?? { author: owner.author, parts: [] };
      comment.parts.push([text, ...hidden.map((one) => one.text)].join(' '));
      texts.set(owner.id, comment);
    }
    for (const [id, { author, parts }] of texts) {
      const text = parts.join(' ').trim();
      const anchor = body.comments.get(id);
      this.#facts.comments.push({ author, text, span: anchor === undefined ? { start: 0, end: 0 } : this.#sourceSpan(anchor) });
      this.#later.push({ text, span: anchor });
    }
  }

  #addHidden(): void {
    for (const { text, span, then } of this.#later) {
      const place = this.#line(text.replace(/[\r\n]/gu, ' '), span, false);
      then?.(place);
    }
  }

  #places(pageEnd: number): DocxPlaces {
    const blocks = this.#blocks;
    const keyOf = (part: string, paragraph: number): string => `${part}\u0000${paragraph}`;
    const starts = new Map([...this.#starts].map(([{ part, ordinal }, start]) => [keyOf(part, ordinal), start]));
    const blockAt = (offset: number): Block | undefined => {
      let low = 0;
      let high = blocks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((blocks[middle] as Block).start <= offset) low = middle;
        else high = middle - 1;
      }
      return blocks[low];
    };
    return {
      location: (uri, start, end): Location => {
        const block = blockAt(start);
        if (block?.span === undefined) return { kind: 'file', uri };
        const { paragraph } = block.span;
        const within = (offset: number): number => Math.min(Math.max(0, offset - block.start), block.length);
        return {
          kind: 'docx',
          uri,
          part: paragraph.part,
          paragraph: paragraph.ordinal,
          start: block.exact ? within(start) : block.span.start,
          end: block.exact ? within(end) : Math.max(block.span.start, block.span.end),
          headingPath: this.#headings.get(paragraph) ?? [],
        };
      },
      edits: (edits) => {
        const block = blockAt(edits[0]?.start ?? 0);
        if (block?.exact !== true) return undefined;
        const { start: base, length } = block;
        if (edits.some(({ start, end }) => start < base || end > base + length)) return undefined;
        return edits.map(({ start, end, text }) => ({ start: start - base, end: end - base, text }));
      },
      pageEnd,
      span: ({ part, paragraph, start, end }) => {
        const base = starts.get(keyOf(part, paragraph));
        return base === undefined ? undefined : { start: base + start, end: base + end };
      },
      line: (offset) => blockAt(offset)?.span?.paragraph.ordinal ?? 0,
    };
  }
}

function unitOf(paragraph: StoryParagraph, start: number, inBody: boolean): TextUnit | undefined {
  if (paragraph.inContents || paragraph.role.kind === 'code' || paragraph.text.trim() === '') return undefined;
  const builder = new UnitBuilder();
  for (const piece of paragraph.pieces) {
    if (piece.run.strong) builder.beginStrong();
    addPiece(builder, piece, start + piece.at);
    if (piece.run.strong) builder.endStrong();
  }
  const lang = languageOf(paragraph);
  return builder.build(kindOf(paragraph, inBody), { lang, level: paragraph.role.kind === 'heading' ? paragraph.role.level : undefined });
}

/** Adds a link to its unit, by the place of its words in the source. */
function addLink(unit: TextUnit, target: string, place: SourceSpan): void {
  const [start, end] = [offsetIn(unit, place.start), offsetIn(unit, place.end)];
  if (end <= start) return;
  unit.links ??= [];
  unit.links.push({ start, end, target });
}

/** Where a place in the source is in a unit's text. */
function offsetIn({ segments }: TextUnit, source: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.source ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment === undefined ? 0 : segment.at + Math.min(Math.max(0, source - segment.source), segment.length);
}

function addPiece(builder: UnitBuilder, { kind, text, computed }: Piece, source: number): void {
  if (computed || kind === 'object') builder.replaced(objectReplacement, source, text.length);
  else if (kind === 'space') {
    if (!builder.isEmpty && !builder.endsWithSpace) builder.replaced(' ', source, text.length);
  } else builder.verbatim(text, source);
}

function kindOf({ role, cell, owner }: StoryParagraph, inBody: boolean): UnitKind {
  if (role.kind === 'heading' || role.kind === 'title' || role.kind === 'quote' || role.kind === 'label') return role.kind;
  if (!inBody && owner === undefined) return 'label';
  if (cell !== undefined) return 'tableCell';
  return role.list ? 'listItem' : 'paragraph';
}

/** The language that all of a paragraph's words are marked with. Word marks what it guessed: words that are plainly Swedish win. */
function languageOf(paragraph: StoryParagraph): string | undefined {
  let lang: string | undefined;
  for (const { kind, text, run } of paragraph.pieces) {
    if (kind !== 'text' || !/\p{Letter}/u.test(text)) continue;
    if (run.lang === undefined || (lang !== undefined && lang !== run.lang)) return undefined;
    lang = run.lang;
  }
  if (lang === undefined || languageOfTag(lang) === 'sv') return lang;
  return guessLanguage(tokenise(paragraph.text)) === 'sv' ? undefined : lang;
}

/** The document's language, unless its own words say another: an English template with Swedish text in it is common. */
function documentLanguage(lang: string | undefined, units: readonly TextUnit[]): string | undefined {
  if (lang === undefined || languageOfTag(lang) === 'sv') return lang;
  let swedish = 0;
  let other = 0;
  for (const unit of units) {
    const tokens = tokenise(unit.text);
    if (guessLanguage(tokens) === 'sv') swedish += tokens.length;
    else other += tokens.length;
  }
  return swedish * 2 > other ? undefined : lang;
}

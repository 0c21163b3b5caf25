import type { Edit, Location } from '@stockholm/findings';
import type { DocxFacts } from './docx/docx-facts.ts';

/** What a piece of text is on the page. Rules use it to tell running text from a label or a table. */
export type UnitKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'tableCell'
  | 'quote'
  | 'label'
  | 'hint'
  | 'error'
  | 'button'
  | 'link'
  | 'title'
  | 'alt'
  | 'message';

/** Where a run of a unit's text stands in the source. Runs are in order and do not overlap. */
export interface Segment {
  /** Offset in the unit's text, UTF-16. */
  at: number;
  /** Offset in the source, UTF-16, BOM not counted. */
  source: number;
  /** Length in the unit's text. */
  length: number;
  /**
   * Length in the source, when it differs: an entity such as `&auml;`, an escape, a code span. Such a run is one
   * piece: a finding covers all of it or nothing, and no edit is made inside it.
   */
  sourceLength?: number;
}

/** Words of a unit that lead somewhere. Offsets in the unit's text. */
export interface TextLink {
  start: number;
  end: number;
  /** The address as the source has it, entities decoded; undefined where code computes it. */
  target: string | undefined;
}

/** Which item of which list a unit stands in. Of a list in a list, the inner one. */
export interface ListPlace {
  /** Tells the lists of a document apart: an offset near where the list begins. */
  list: number;
  /** The items of the list, counted from 0. An item may hold several units. */
  item: number;
  ordered: boolean;
}

/** A table. Offsets in the source. */
export interface TextTable {
  start: number;
  end: number;
  rows: number;
  columns: number;
  /** Some cell is marked as a header and says something. */
  hasHeader: boolean;
  /** How it is made: a reader of plain text has only tabs. */
  kind: 'table' | 'tabs';
}

/** A paragraph, heading, cell …: the smallest text that rules read as a whole. */
export interface TextUnit {
  kind: UnitKind;
  /** The words as a reader meets them: markup gone, entities decoded. */
  text: string;
  /** Text without a segment (a joining space) has no place in the source. */
  segments: Segment[];
  /** BCP 47 tag of the nearest `lang`, when there is one. */
  lang?: string | undefined;
  /** Of a heading, 1–6. */
  level?: number | undefined;
  /** In order. Also of an address that is a link by itself, which stands in the text as {@link objectReplacement}. */
  links?: TextLink[] | undefined;
  /** Of a list item, where the format tells lists apart; in others list items that follow each other are a list. */
  list?: ListPlace | undefined;
  /** True when all its words are bold. */
  strong?: boolean | undefined;
  /** Of a message in a catalogue: the keys that lead to it, what is private in them masked, joined by full stops. */
  keyPath?: string | undefined;
  /**
   * How words are written in the source at this place, where they could end a string or begin markup; undefined when
   * they can't be, and no edit is offered. Default: as they are.
   */
  write?: ((words: string) => string | undefined) | undefined;
}

/** Where a place in the source is for a reader, when the source was put together from a file that is no text: a docx. */
export interface SourcePlaces {
  location(uri: string, start: number, end: number): Location;
  /** Edits of the source as the file counts them: within the paragraph. Undefined where the file can't be changed. */
  edits(edits: readonly Edit[]): Edit[] | undefined;
  /** What a reader counts by instead of lines: paragraphs, from 1. */
  line(offset: number): number;
}

/** Stands in a unit's text for what is not prose: a code span, an image without text, a placeholder. */
export const objectReplacement = '\uFFFC';

/** A comment of the host language; may hold a `stad-disable`. */
export interface SourceComment {
  start: number;
  end: number;
  /** Between the comment marks. */
  text: string;
  /** What goes with it when it is removed: in JSX the braces around it. Default: itself. */
  whole?: { start: number; end: number };
}

/** The messages of one language in a catalogue. */
export interface CatalogueLanguage {
  lang: string;
  /** The same for the catalogues that have the same messages in other languages: the path with `*` for the language. */
  set: string;
  messages: readonly {
    /** Private words masked. */
    keyPath: string;
    /** Names of what is put in, sorted, each once: `name` of `{name}`, `%s`. */
    placeholders: readonly string[];
    /** The same for the same words: a digest, without case, punctuation and what is private. */
    digest: string;
    /** Offset in the source. */
    start: number;
  }[];
}

/** What an extractor may need to know beside the source. */
export interface ExtractContext {
  /** Name of the source, relative to the run's root: its ending and folders tell what it holds. */
  uri: string;
}

/** Reads the text units out of a source: decoded text without byte order mark. */
export type Extractor = (source: string, context: ExtractContext) => Extraction;

/** What an extractor reads out of a source. */
export interface Extraction {
  units: TextUnit[];
  comments: SourceComment[];
  /** The document's own language. */
  lang?: string;
  /** The block between `---` lines at the top, with its offset. */
  frontMatter?: { start: number; text: string };
  /** Default: lines and columns of the source. */
  places?: SourcePlaces;
  /** Of a Word document. */
  facts?: DocxFacts;
  /** In the order of the source. */
  tables?: TextTable[];
  /** Of a catalogue: its messages in each language that it has. */
  catalogue?: readonly CatalogueLanguage[];
  /** Offset of a comment that nobody closes: the rest of the source is hidden from readers, and from the rules. */
  openComment?: number;
  /** The source can say which language a part of it is in, with `lang`, and is one where that is done. */
  marksLanguage?: boolean;
}

/** Collects a unit's text piece by piece, each with its place. */
export class UnitBuilder {
  readonly segments: Segment[] = [];
  // Joined once: asking a growing string for its last character copies it each time.
  readonly #parts: string[] = [];
  #length = 0;
  #last = '';
  readonly #links: TextLink[] = [];
  readonly #openLinks: TextLink[] = [];
  #strong = 0;
  #hasStrong = false;
  #hasPlain = false;

  /** True before anything has been added. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get endsWithSpace(): boolean {
    return this.#last.endsWith(' ');
  }

  /** Adds text that stands verbatim in the source. */
  verbatim(text: string, source: number): void {
    if (text === '') return;
    const last = this.segments.at(-1);
    if (
      last !== undefined &&
      last.sourceLength === undefined &&
      last.at + last.length === this.#length &&
      last.source + last.length === source
    ) {
      last.length += text.length;
    } else {
      this.segments.push({ at: this.#length, source, length: text.length });
    }
    this.unplaced(text);
  }

  /** Adds text that stands for something else in the source: an entity, an escape, a code span. */
  replaced(text: string, source: number, sourceLength: number): void {
    if (text === '') return;
    this.segments.push({ at: this.#length, source, length: text.length, sourceLength });
    this.unplaced(text);
  }

  /** Adds text that has no place in the source: a space where a line breaks. */
  unplaced(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text;
    if (this.#strong > 0) this.#hasStrong = true;
    else if (!this.#hasPlain && text.trim() !== '') this.#hasPlain = true;
  }

  /** What is added until {@link endLink} leads there. */
  beginLink(target: string | undefined): void {
    this.#openLinks.push({ start: this.#length, end: this.#length, target });
  }

  /** Does nothing where no link is open. */
  endLink(): void {
    const link = this.#openLinks.pop();
    if (link !== undefined && this.#length > link.start) this.#links.push({ ...link, end: this.#length });
  }

  /** What is added until {@link endStrong} is bold. */
  beginStrong(): void {
    this.#strong += 1;
  }

  endStrong(): void {
    this.#strong = Math.max(0, this.#strong - 1);
  }

  /** In order, within the text that is left. */
  #placedLinks(start: number, length: number): TextLink[] {
    return this.#links
      .map(({ start: from, end, target }) => ({ start: Math.max(0, from - start), end: Math.min(length, end - start), target }))
      .filter((link) => link.end > link.start)
      .sort((a, b) => a.start - b.start);
  }

  /** The unit, without the white space at its ends; undefined when nothing is left. */
  build(kind: UnitKind, extra: { lang?: string | undefined; level?: number | undefined; list?: ListPlace | undefined } = {}): TextUnit | undefined {
    while (this.#openLinks.length > 0) this.endLink();
    const whole = this.#parts.join('');
    const start = whole.length - whole.trimStart().length;
    const text = whole.trim();
    if (text === '') return undefined;
    const isWhole = text.length === whole.length;
    const segments: Segment[] = isWhole ? this.segments : [];
    if (!isWhole) for (const segment of this.segments) {
      if (segment.sourceLength !== undefined) {
        const at = segment.at - start;
        if (at >= 0 && at + segment.length <= text.length) segments.push({ ...segment, at });
        continue;
      }
      const from = Math.max(segment.at, start);
      const to = Math.min(segment.at + segment.length, start + text.length);
      if (to > from) segments.push({ at: from - start, source: segment.source + from - segment.at, length: to - from });
    }
    const links = this.#links.length === 0 ? this.#links : this.#placedLinks(start, text.length);
    // All with the same fields: rules ask units of two dozen makes for their kind, and V8 looks a field up slowly where there are more than four.
    return {
      kind,
      text,
      segments,
      links: links.length === 0 ? undefined : links,
      strong: this.#hasStrong && !this.#hasPlain ? true : undefined,
      list: extra.list,
      lang: extra.lang,
      level: extra.level,
      keyPath: undefined,
      write: undefined,
    };
  }
}

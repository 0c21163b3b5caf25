import type { Token } from 'markdown-it';
import { LineIndex } from '../analysis/line-index.ts';
import { type Extraction, objectReplacement, type ListPlace, type SourceComment, type TextTable, type TextUnit, UnitBuilder, type UnitKind } from '../text-unit.ts';
import { frontMatterBlock } from './front-matter-block.ts';
import { extractHtml } from './html.ts';
import { placedParser } from './markdown/placed-parser.ts';

/** Where a token's text stands in the inline source it was read from. */
interface Place {
  start: number;
  end: number;
}

const parser = placedParser();

/**
 * Reads Markdown (CommonMark with tables): one unit per paragraph, heading, list item and cell. Code, addresses and
 * HTML tags are no prose; text in HTML blocks is read as HTML.
 */
export function extractMarkdown(source: string): Extraction {
  const frontMatter = frontMatterBlock(source);
  const base = frontMatter?.end ?? 0;
  const body = source.slice(base);
  const reader = new MarkdownReader(body, base);
  reader.read(parser.parse(body, {}));
  return {
    units: reader.units,
    comments: reader.comments,
    tables: reader.tables,
    ...(langAttribute.test(body) ? { marksLanguage: true } : {}),
    ...(reader.openComment === undefined ? {} : { openComment: reader.openComment }),
    ...(frontMatter === undefined ? {} : { frontMatter: { start: frontMatter.start, text: frontMatter.text } }),
  };
}

/** Elements whose text is not prose. */
const codeTag = /^<(code|kbd|samp|var|pre|script|style)\b/iu;
const foreignTag = /^<([a-z][a-z0-9]*)\b[^>]*\slang\s*=\s*["']?(?!sv)[a-z]/iu;

/** Whoever writes one knows of them. */
const langAttribute = /<[a-z][a-z0-9]{0,15}\s(?:[^<>]{0,200}\s)?lang\s{0,3}=/iu;

class MarkdownReader {
  readonly units: TextUnit[] = [];
  readonly comments: SourceComment[] = [];
  readonly tables: TextTable[] = [];
  openComment: number | undefined;
  readonly #openLists: ListPlace[] = [];
  readonly #body: string;
  readonly #base: number;
  readonly #lines: LineIndex;
  /** How far into each line cells and texts have been found. */
  #cursor = { line: -1, at: 0 };

  constructor(body: string, base: number) {
    this.#body = body;
    this.#base = base;
    this.#lines = new LineIndex(body);
  }

  read(tokens: readonly Token[]): void {
    const kinds: UnitKind[] = [];
    let level: number | undefined;
    let tableLine = -1;
    for (const token of tokens) {
      switch (token.type) {
        case 'heading_open':
          kinds.push('heading');
          level = Number(token.tag.slice(1));
          break;
        case 'blockquote_open':
          kinds.push('quote');
          break;
        case 'bullet_list_open':
        case 'ordered_list_open':
          // A list in a list may begin on the same line, but deeper.
          this.#openLists.push({ list: this.#base + this.#startOf(token.map?.[0] ?? 0) + token.level, item: -1, ordered: token.type === 'ordered_list_open' });
          break;
        case 'bullet_list_close':
        case 'ordered_list_close':
          this.#openLists.pop();
          break;
        case 'list_item_open': {
          kinds.push('listItem');
          const list = this.#openLists.at(-1);
          if (list !== undefined) list.item += 1;
          break;
        }
        case 'table_open':
          this.#openTable(token);
          break;
        case 'tr_open':
          tableLine = token.map?.[0] ?? tableLine;
          this.#countRow();
          break;
        case 'th_open':
          kinds.push('tableCell');
          this.#countHeader();
          break;
        case 'td_open':
          kinds.push('tableCell');
          break;
        case 'heading_close':
          level = undefined;
          kinds.pop();
          break;
        case 'blockquote_close':
        case 'list_item_close':
        case 'th_close':
        case 'td_close':
          kinds.pop();
          break;
        case 'html_block':
          this.#readHtml(token, token.level > 0);
          break;
        case 'inline':
          this.#readInline(token, kinds.at(-1) ?? 'paragraph', level, kinds.at(-1) === 'tableCell' ? tableLine : undefined);
          break;
        default:
      }
    }
  }

  /** Where a line of the parser, which counts from 0, begins in the body; past the last its end. */
  #startOf(line: number): number {
    return this.#lines.startOf(line + 1) ?? this.#body.length;
  }

  #openTable({ map }: Token): void {
    const [first, last] = map ?? [0, 0];
    const end = this.#startOf(last);
    const start = this.#startOf(first);
    const text = this.#body.slice(start, end).trimEnd();
    this.tables.push({ start: this.#base + start, end: this.#base + start + text.length, rows: 0, columns: 0, hasHeader: false, kind: 'table' });
  }

  #countRow(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.rows += 1;
  }

  #countHeader(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.columns += 1;
  }

  #readHtml(token: Token, nested: boolean): void {
    const [first, last] = token.map ?? [0, 0];
    const start = this.#startOf(first);
    const extraction = extractHtml(this.#body.slice(start, this.#startOf(last)), this.#base + start);
    this.comments.push(...extraction.comments);
    this.openComment ??= extraction.openComment;
    // Inside a quote or list the lines carry marks that are not HTML.
    if (nested) return;
    this.tables.push(...(extraction.tables ?? []));
    this.units.push(...extraction.units);
  }

  #readInline(token: Token, kind: UnitKind, level: number | undefined, tableLine: number | undefined): void {
    const [first, last] = tableLine === undefined ? (token.map ?? [0, 1]) : [tableLine, tableLine + 1];
    const place = this.#placer(token.content, first, last);
    const reader = new InlineReader(place);
    reader.read(token.children ?? []);
    this.comments.push(...reader.comments);
    const list = kind === 'listItem' ? this.#openLists.at(-1) : undefined;
    const unit = reader.builder.build(kind, { level, list: list === undefined ? undefined : { ...list } });
    if (unit !== undefined) {
      this.units.push(unit);
      // A table of Markdown always has a header row, but its cells may be empty. All its other rows come after.
      const table = kind === 'tableCell' ? this.tables.at(-1) : undefined;
      if (table?.rows === 1) table.hasHeader = true;
    }
    this.units.push(...reader.alts);
  }

  /** From offsets in an inline token's content to offsets in the source: line by line, since indentation and marks are gone. */
  #placer(content: string, first: number, last: number): (offset: number) => number | undefined {
    if (!content.includes('\n')) {
      const start = this.#findIn(first, content);
      return start === undefined ? () => undefined : (offset) => start + offset;
    }
    const starts: number[] = [];
    const sources: (number | undefined)[] = [];
    let number = first;
    for (let at = 0; at <= content.length; number += 1) {
      const lineEnd = content.indexOf('\n', at);
      const line = content.slice(at, lineEnd < 0 ? content.length : lineEnd);
      starts.push(at);
      sources.push(number >= Math.max(last, first + 1) ? undefined : this.#findIn(number, line));
      at += line.length + 1;
    }
    return (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      const source = sources[low];
      return source === undefined ? undefined : source + offset - (starts[low] as number);
    };
  }

  /** Where a line of an inline token's content begins in the source, in a line of the body. */
  #findIn(number: number, line: string): number | undefined {
    const lineStart = this.#lines.startOf(number + 1);
    if (lineStart === undefined) return undefined;
    const text = this.#body.slice(lineStart, this.#startOf(number + 1));
    const bare = line.trim();
    const found = text.indexOf(bare, this.#cursor.line === number ? this.#cursor.at : 0);
    // An escaped pipe in a cell is the one place where the content is not in the line: such a cell is not judged.
    if (found < 0) return undefined;
    this.#cursor = { line: number, at: found + bare.length };
    return this.#base + lineStart + found - (line.length - line.trimStart().length);
  }
}

class InlineReader {
  readonly builder = new UnitBuilder();
  readonly alts: TextUnit[] = [];
  readonly comments: SourceComment[] = [];
  readonly #place: (offset: number) => number | undefined;

  constructor(place: (offset: number) => number | undefined) {
    this.#place = place;
  }

  read(tokens: readonly Token[], shift = 0): void {
    let skipUntil: string | undefined;
    let inAddress = false;
    for (const token of tokens) {
      const meta = token.meta as (Partial<Place> & { places?: { source: number; length: number }[] }) | null;
      const place: Place | undefined = meta?.start === undefined || meta.end === undefined ? undefined : { start: meta.start + shift, end: meta.end + shift };
      if (skipUntil !== undefined) {
        if (token.type === 'html_inline' && token.content.toLowerCase().startsWith(skipUntil)) skipUntil = undefined;
        continue;
      }
      switch (token.type) {
        case 'text': {
          if (inAddress) this.#replace(objectReplacement, place);
          else if (meta?.places !== undefined) this.#text(token.content, meta.places, shift);
          else this.#replace(token.content, place);
          break;
        }
        case 'text_special':
          this.#replace(token.content, place);
          break;
        case 'softbreak':
        case 'hardbreak':
          this.builder.unplaced(' ');
          break;
        case 'code_inline':
          this.#replace(objectReplacement, place);
          break;
        case 'link_open':
          inAddress = token.markup === 'autolink';
          this.builder.beginLink(String(token.attrGet('href') ?? ''));
          break;
        case 'link_close':
          inAddress = false;
          this.builder.endLink();
          break;
        case 'strong_open':
          this.builder.beginStrong();
          break;
        case 'strong_close':
          this.builder.endStrong();
          break;
        case 'image':
          this.#image(token, place);
          break;
        case 'html_inline': {
          const at = place === undefined ? undefined : this.#place(place.start);
          if (token.content.startsWith('<!--')) {
            if (at !== undefined) {
              this.comments.push({ start: at, end: at + token.content.length, text: token.content.slice(4, -3) });
            }
          } else {
            const tag = codeTag.exec(token.content) ?? foreignTag.exec(token.content);
            if (tag !== null && !token.content.endsWith('/>')) {
              skipUntil = `</${(tag[1] as string).toLowerCase()}`;
              this.#replace(objectReplacement, place);
            } else if (/^<br\b/iu.test(token.content)) this.builder.unplaced(' ');
          }
          break;
        }
        default:
      }
    }
  }

  #text(content: string, places: readonly { source: number; length: number }[], shift: number): void {
    let at = 0;
    for (const { source, length } of places) {
      const text = content.slice(at, at + length);
      at += length;
      const offset = this.#place(source + shift);
      if (offset === undefined) this.builder.unplaced(text);
      else this.builder.verbatim(text, offset);
    }
  }

  #replace(text: string, place: Place | undefined): void {
    const start = place === undefined ? undefined : this.#place(place.start);
    const end = place === undefined || start === undefined ? undefined : this.#place(place.end - 1);
    if (start === undefined || end === undefined || end < start) this.builder.unplaced(text);
    else this.builder.replaced(text, start, end + 1 - start);
  }

  #image(token: Token, place: Place | undefined): void {
    this.#replace(objectReplacement, place);
    if (place === undefined) return;
    const alt = new InlineReader(this.#place);
    // The label stands between `![` and `]`.
    alt.read(token.children ?? [], place.start + 2);
    const unit = alt.builder.build('alt');
    if (unit !== undefined) this.alts.push(unit);
  }
}

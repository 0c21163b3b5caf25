import type { Edit, Finding, Location } from '@stockholm/findings';
import { isNew } from '@stockholm/findings';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { brokenDocx } from './docx-errors.ts';
import { DocxPackage } from './docx-package.ts';
import { markParagraphs, type Mark } from './mark-paragraphs.ts';
import { noteText } from './note-text.ts';
import { readStory, type Span, type Story, type StoryParagraph } from './read-story.ts';
import type { Styles } from './read-styles.ts';
import { readXml } from './read-xml.ts';
import { unpack } from './zip-entries.ts';

export interface AnnotateOptions {
  /** Language of what is written around the messages; default `sv`. */
  lang?: 'sv' | 'en';
}

/** Who comments: what Word shows, and how an earlier round can be told from people's comments. */
const author = 'stad';
/** Places and runs are all that is asked of a part here. */
const noStyles: Styles = { lang: undefined, roleOf: () => ({ kind: 'paragraph', list: false }), looksOf: () => ({ strong: false, emphasis: false }) };
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const commentsContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The document with each new finding as a comment at its words, and with certain changes as tracked changes. What is
 * written goes between the characters of the parts as they are: all else is the same, byte for byte. No clock is read,
 * so the same findings always give the same file.
 *
 * @param bytes Of the .docx that was judged.
 * @param findings Of this document; suppressed and baselined ones are left out.
 * @throws StadError as `lintDocx`.
 */
export function annotateDocx(bytes: Uint8Array, findings: readonly Finding[], options: AnnotateOptions = {}): Uint8Array {
  const opened = new DocxPackage(bytes);
  const fresh = findings.filter(isNew);
  const changed = fresh.length === 0 ? new Map<string, string>() : new Annotator(opened, options.lang ?? 'sv').annotate(fresh);
  const files: Zippable = {};
  for (const entry of opened.entries.values()) {
    const text = changed.get(entry.name);
    files[entry.name] = [text === undefined ? unpack(entry) : strToU8(text), { level: entry.method === 0 ? 0 : 6 }];
  }
  for (const [name, text] of changed) files[name] ??= [strToU8(text), { level: 6 }];
  // The day that Word itself writes.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/**
 * Tells which changes {@link annotateDocx} can track in a document: those in the ordinary text of its body. Changes that
 * overlap or touch each other are still for the caller to choose between: the first of them is made.
 *
 * @param bytes Of the .docx that was judged.
 * @returns True for edits, counted within the location's paragraph, that would become tracked changes.
 * @throws StadError as `lintDocx`.
 */
export function trackableIn(bytes: Uint8Array): (location: Location, edits: readonly Edit[]) => boolean {
  const opened = new DocxPackage(bytes);
  const { part, paragraphs } = readStory(opened.text(opened.main) ?? '', opened.main, noStyles);
  return (location, edits) => {
    if (location.kind !== 'docx' || location.part !== part || edits.length === 0) return false;
    const paragraph = paragraphs[location.paragraph - 1];
    return paragraph !== undefined && areMakeable(edits, paragraph);
  };
}

class Annotator {
  readonly #package: DocxPackage;
  readonly #lang: 'sv' | 'en';
  readonly #xml: string;
  readonly #body: Story;
  readonly #prefix: string;
  readonly #changed = new Map<StoryParagraph, Edit[]>();
  #notes: Map<string, Story> | undefined;
  #nextId: number;

  constructor(opened: DocxPackage, lang: 'sv' | 'en') {
    this.#package = opened;
    this.#lang = lang;
    this.#xml = opened.text(opened.main) ?? '';
    this.#body = readStory(this.#xml, opened.main, noStyles);
    this.#prefix = prefixOf(this.#body);
    this.#nextId = this.#body.highestId + 1;
  }

  /** The parts that are changed or new, by name. */
  annotate(findings: readonly Finding[]): Map<string, string> {
    const changed = new Map<string, string>();
    const relationships = this.#package.relationships(this.#package.main);
    const existing = relationships.find(({ type, external }) => type === 'comments' && !external)?.target;
    const xml = existing === undefined ? undefined : this.#package.text(existing);
    const comments = existing === undefined || xml === undefined ? undefined : readStory(xml, existing, noStyles);
    this.#nextId = Math.max(this.#nextId, (comments?.highestId ?? 0) + 1);

    const marks: Mark[] = [];
    const texts: { id: number; lines: string[] }[] = [];
    for (const finding of findings) {
      const place = this.#placeOf(finding);
      if (place === undefined) continue;
      const id = this.#newId();
      marks.push({ ...place, comment: id });
      texts.push({ id, lines: noteText(finding, place.edits !== undefined, place.about, this.#lang) });
    }
    changed.set(this.#package.main, markParagraphs(this.#xml, marks, { prefix: this.#prefix, author, newId: () => this.#newId() }));

    if (comments !== undefined && xml !== undefined) {
      const { part } = comments;
      changed.set(part, withContent(xml, comments.rootEnd, commentsXml(texts, prefixOf(comments))));
      return changed;
    }
    const part = this.#newName();
    const { namespace } = this.#body;
    changed.set(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${this.#prefix}:comments xmlns:${this.#prefix}="${namespace}">${commentsXml(texts, this.#prefix)}</${this.#prefix}:comments>`,
    );
    this.#register(part, changed);
    return changed;
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId - 1;
  }

  /** Where a finding's comment can stand: Word has none in headers, footers and notes. */
  #placeOf({ location, edits, excerpt }: Finding): (Span & { edits?: readonly Edit[]; about: { part: string; words: string } | undefined }) | undefined {
    const { paragraphs } = this.#body;
    if (location.kind === 'docx' && location.part === this.#body.part) {
      const paragraph = paragraphs[location.paragraph - 1];
      if (paragraph !== undefined && location.end <= paragraph.text.length) {
        const place = { paragraph, start: location.start, end: location.end, about: undefined };
        if (edits === undefined || edits.length === 0 || !this.#makes(edits, paragraph)) return place;
        return {
          ...place,
          start: Math.min(place.start, ...edits.map((edit) => edit.start)),
          end: Math.max(place.end, ...edits.map((edit) => edit.end)),
          edits,
        };
      }
    }
    const first = paragraphs.find(({ pieces }) => pieces.length > 0) ?? paragraphs[0];
    if (first === undefined) return undefined;
    if (location.kind !== 'docx') return { paragraph: first, start: 0, end: 0, about: undefined };
    const about = { part: this.#kindOf(location.part), words: excerpt };
    return { ...(this.#referenceOf(location.part, location.paragraph) ?? { paragraph: first, start: 0, end: 0 }), about };
  }

  /** True when all the edits can be made beside those that are made already; then they are. */
  #makes(edits: readonly Edit[], paragraph: StoryParagraph): boolean {
    const earlier = this.#changed.get(paragraph) ?? [];
    const isFree = edits.every((edit) => earlier.every((one) => edit.end < one.start || edit.start > one.end));
    if (!isFree || !areMakeable(edits, paragraph)) return false;
    this.#changed.set(paragraph, [...earlier, ...edits]);
    return true;
  }

  #kindOf(part: string): string {
    return this.#package.relationships(this.#package.main).find(({ target }) => target === part)?.type ?? '';
  }

  /** Where a note is referred to. */
  #referenceOf(part: string, ordinal: number): Span | undefined {
    this.#notes ??= new Map();
    let story = this.#notes.get(part);
    if (story === undefined) {
      const xml = this.#package.text(part);
      if (xml === undefined) return undefined;
      story = readStory(xml, part, noStyles);
      this.#notes.set(part, story);
    }
    const owner = story.paragraphs[ordinal - 1]?.owner;
    return owner === undefined ? undefined : this.#body.notes.get(`${owner.name} ${owner.id}`);
  }

  #newName(): string {
    const folder = this.#package.main.slice(0, this.#package.main.lastIndexOf('/') + 1);
    let name = `${folder}comments.xml`;
    for (let number = 1; this.#package.has(name); number += 1) name = `${folder}comments${number}.xml`;
    return name;
  }

  /** Tells the package of a new part. */
  #register(part: string, changed: Map<string, string>): void {
    const types = '[Content_Types].xml';
    changed.set(types, withRootChild(this.#package.text(types), types, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${commentsContentType}"/>`));
    const name = this.#package.relationshipsName(this.#package.main);
    const address = this.#body.namespace === transitional ? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' : 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const ids = new Set(this.#package.relationships(this.#package.main).map(({ id }) => id));
    let id = 'rIdStad';
    while (ids.has(id)) id += '1';
    const target = part.slice(part.lastIndexOf('/') + 1);
    const empty = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    changed.set(name, withRootChild(this.#package.text(name) ?? empty, name, (prefix) => `<${prefix}Relationship Id="${id}" Type="${address}/comments" Target="${target}"/>`));
  }
}

function prefixOf({ prefix, part }: Story): string {
  if (prefix === undefined || prefix === '') throw brokenDocx(`${part} names no prefix for its elements`);
  return prefix;
}

/** True when all edits can be tracked: in ordinary text, not in another change, a field or a content control. */
function areMakeable(edits: readonly Edit[], { text, pieces }: StoryParagraph): boolean {
  return edits.every(({ start, end }) => {
    const touched = pieces.filter(({ at, text: words }) => (start === end ? at <= start && start <= at + words.length : at < end && start < at + words.length));
    const covered = touched.reduce((sum, { at, text: words }) => sum + Math.min(end, at + words.length) - Math.max(start, at), 0);
    return start >= 0 && end <= text.length && touched.length > 0 && covered === end - start && touched.every(({ run, kind, direct }) => run.editable && direct && kind !== 'object');
  });
}

/** What XML can't hold is left out. */
const escapeXml = (text: string): string => text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function commentsXml(comments: readonly { id: number; lines: string[] }[], prefix: string): string {
  const paragraphs = (lines: string[]): string =>
    lines.map((line) => `<${prefix}:p><${prefix}:r><${prefix}:t xml:space="preserve">${escapeXml(line)}</${prefix}:t></${prefix}:r></${prefix}:p>`).join('');
  return comments
    .map(({ id, lines }) => `<${prefix}:comment ${prefix}:id="${id}" ${prefix}:author="${author}" ${prefix}:initials="${author}">${paragraphs(lines)}</${prefix}:comment>`)
    .join('');
}

/** The XML with more content last in its root element. */
function withContent(xml: string, rootEnd: { start: number; end: number }, content: string): string {
  const tag = xml.slice(rootEnd.start, rootEnd.end);
  if (tag.startsWith('</')) return xml.slice(0, rootEnd.start) + content + xml.slice(rootEnd.start);
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  return `${xml.slice(0, rootEnd.start)}${tag.replace(/\/>$/u, '>')}${content}</${name}>${xml.slice(rootEnd.end)}`;
}

function withRootChild(xml: string | undefined, part: string, child: (prefix: string) => string): string {
  if (xml === undefined) throw brokenDocx(`${part} is missing`);
  let end = { start: xml.length, end: xml.length };
  readXml(xml, part, { open: () => undefined, close: (tag) => (end = { start: tag.start, end: tag.end }) });
  const prefix = /^<\/?([^\s/>:]+:)?/u.exec(xml.slice(end.start, end.end))?.[1] ?? '';
  return withContent(xml, end, child(prefix));
}

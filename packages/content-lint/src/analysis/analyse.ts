import { sha256, type Edit, type Location, type TextRange } from '@stockholm/findings';
import type { DocxFacts } from '../docx/docx-facts.ts';
import { type CatalogueLanguage, objectReplacement, type SourcePlaces, type TextLink, type TextTable, type TextUnit } from '../text-unit.ts';
import { type Figure, findFigures } from './figures.ts';
import { guessLanguage, type Language, languageOfTag } from './language.ts';
import { LineIndex } from './line-index.ts';
import { isWide, narrowed } from './narrow.ts';
import { normalise, type NormalisedText } from './normalise.ts';
import { findPrivateData, type PrivateData } from './private-data.ts';
import { maskText, mergeSpans, type PrivateSpan, privateSpansOf } from './private-spans.ts';
import { findQuotations } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A unit with everything that rules share: normal form, words, sentences, language, private spans. */
export interface AnalysedUnit {
  unit: TextUnit;
  index: number;
  /**
   * NFC without soft hyphens, private letters and digits masked: what rules read can't leak.
   * All offsets of tokens, sentences, figures and reports are in this text.
   */
  text: string;
  /** The same, character for character, in clear. Only rules about private data read it. */
  clearText: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  figures: readonly Figure[];
  /** What stands in quotation marks, with them. In order, not overlapping. */
  quotations: readonly { start: number; end: number }[];
  language: Language;
  /** In order; offsets in `text`. */
  links: readonly TextLink[];
  /** In `text`. */
  privateSpans: readonly PrivateSpan[];
  /** What the spans hold, and what only looks private. */
  privateData: PrivateData;
  /** The source range of a range of `text`; undefined when none of it stands in the source. */
  sourceRange(start: number, end: number): { start: number; end: number } | undefined;
  /** The words that stand in the source for a range of `text`, when they stand there unbroken and verbatim. */
  isVerbatim(start: number, end: number): boolean;
}

/** What one pass over a source found; every rule reads the same. */
export interface DocumentAnalysis {
  /** Decoded, without BOM. */
  source: string;
  units: readonly AnalysedUnit[];
  /** The document's own language tag, or the one most of its words are in. */
  lang: string;
  /** Source ranges, sorted, not overlapping. */
  privateSpans: readonly PrivateSpan[];
  /** Of the source as it stands, with code, addresses and attributes. */
  privateData: PrivateData;
  range(start: number, end: number): TextRange;
  /** Where a range of the source is for a reader: in lines and columns, or in a paragraph of a docx. */
  locate(uri: string, start: number, end: number): Location;
  /** Edits of the source as the file counts them: the same, or within the paragraph of a docx. Undefined where it can't be changed. */
  placeEdits(edits: readonly Edit[]): Edit[] | undefined;
  /** Of a Word document. */
  docx: DocxFacts | undefined;
  /** In order; offsets in the source. */
  tables: readonly TextTable[];
  /** Of a catalogue of messages. */
  catalogue: readonly CatalogueLanguage[];
  /** True where a part in another language can have a `lang`: HTML, and Markdown that has one somewhere. */
  marksLanguage: boolean;
  /** Offset of a comment that nobody closes. */
  openComment: number | undefined;
  /** SHA-256 of the source, hex. */
  hash: string;
}

class UnitAnalysis implements AnalysedUnit {
  readonly unit: TextUnit;
  readonly index: number;
  readonly text: string;
  readonly clearText: string;
  readonly tokens: readonly Token[];
  readonly privateSpans: readonly PrivateSpan[];
  readonly privateData: PrivateData;
  language: Language = 'sv';
  readonly #normal: NormalisedText;
  #sentences: readonly Sentence[] | undefined;
  #figures: readonly Figure[] | undefined;
  #quotations: AnalysedUnit['quotations'] | undefined;

  /** @param text - The unit's text. */
  constructor(unit: TextUnit, index: number, text: string) {
    this.unit = unit;
    this.index = index;
    this.#normal = normalise(text);
    this.clearText = this.#normal.text;
    this.privateData = findPrivateData(this.clearText);
    this.privateSpans = privateSpansOf(this.privateData);
    this.text = maskText(this.clearText, this.privateSpans);
    this.tokens = tokenise(this.text);
  }

  /** Split when the first rule asks: a cell or a label is never asked. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  get links(): readonly TextLink[] {
    const { links = [] } = this.unit;
    const { starts } = this.#normal;
    return starts === undefined ? links : links.map(({ start, end, target }) => ({ start: lowerBound(starts, start), end: lowerBound(starts, end), target }));
  }

  get figures(): readonly Figure[] {
    this.#figures ??= findFigures(this.text);
    return this.#figures;
  }

  get quotations(): AnalysedUnit['quotations'] {
    this.#quotations ??= findQuotations(this.text);
    return this.#quotations;
  }

  sourceRange(start: number, end: number): { start: number; end: number } | undefined {
    return sourceRange(this.unit, this.#startBefore(start), this.#endBefore(start, end));
  }

  isVerbatim(start: number, end: number): boolean {
    return isVerbatim(this.unit, this.#startBefore(start), this.#endBefore(start, end));
  }

  /** From the normal form to the unit's own text. */
  #startBefore(offset: number): number {
    const { starts } = this.#normal;
    return starts === undefined ? offset : (starts[offset] ?? this.unit.text.length);
  }

  #endBefore(start: number, end: number): number {
    const { ends } = this.#normal;
    if (ends === undefined) return end;
    return end > start ? (ends[end - 1] ?? this.unit.text.length) : this.#startBefore(end);
  }
}

/**
 * Reads a document once: language, normal form, words, sentences and private spans of each unit.
 *
 * @param units What an extractor found in `source`.
 * @param source Decoded text without BOM.
 * @param lang The document's language when the source says it.
 * @param host What else is known of a source that is no text file.
 */
export function analyse(
  units: readonly TextUnit[],
  source: string,
  lang?: string,
  host: { places?: SourcePlaces; facts?: DocxFacts; catalogue?: readonly CatalogueLanguage[]; marksLanguage?: boolean; tables?: readonly TextTable[]; openComment?: number } = {},
): DocumentAnalysis {
  const lines = new LineIndex(source);
  const documentLanguage = lang === undefined ? undefined : languageOfTag(lang);
  const words: Record<Language, number> = { sv: 0, en: 0, other: 0 };
  const privateData = findPrivateData(source);
  const privateSpans = privateSpansOf(privateData);
  let neighbour: Language = documentLanguage ?? 'sv';
  const isOfWide = isWide(source);
  const analysed = units.map((unit, index) => {
    const one = new UnitAnalysis(unit, index, isOfWide ? narrowed(unit.text) : unit.text);
    const guess = guessLanguage(one.tokens);
    const tagged = unit.lang === undefined ? undefined : languageOfTag(unit.lang);
    // A paragraph in English on a Swedish page often lacks its own `lang`: the words decide, where there are enough of them.
    one.language = tagged === undefined || tagged === 'sv' ? (guess ?? tagged ?? neighbour) : tagged;
    if (documentLanguage === undefined && guess !== undefined) neighbour = guess;
    words[one.language] += one.tokens.length;
    for (const span of one.privateSpans) {
      const range = one.sourceRange(span.start, span.end);
      if (range !== undefined) privateSpans.push({ ...span, ...range });
    }
    return one;
  });
  return {
    source,
    units: analysed,
    lang: lang ?? (words.en > words.sv ? 'en' : 'sv'),
    privateSpans: mergeSpans(privateSpans),
    privateData,
    range: (start, end) => lines.range(start, end),
    locate: (uri, start, end) => host.places?.location(uri, start, end) ?? { kind: 'text', uri, ...lines.range(start, end) },
    placeEdits: (edits) => (host.places === undefined ? [...edits] : host.places.edits(edits)),
    docx: host.facts,
    tables: host.tables ?? [],
    catalogue: host.catalogue ?? [],
    marksLanguage: host.marksLanguage ?? false,
    openComment: host.openComment,
    hash: sha256(source),
  };
}

/** Index of the first that is not less. */
function lowerBound(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function segmentAt(unit: TextUnit, offset: number): number {
  let low = 0;
  let high = unit.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((unit.segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source range of a range of a unit's own text, as it was before it was normalised: where invisible characters still are. */
export function sourceRange(unit: TextUnit, start: number, end: number): { start: number; end: number } | undefined {
  const first = segmentAt(unit, start);
  let segment = unit.segments[first];
  if (segment === undefined) return undefined;
  if (start >= segment.at + segment.length) segment = unit.segments[first + 1];
  if (segment === undefined || (segment.at >= end && end > start)) return undefined;
  const from = segment.sourceLength === undefined ? segment.source + Math.max(0, start - segment.at) : segment.source;
  if (end <= start) return { start: from, end: from };
  const last = unit.segments[segmentAt(unit, end - 1)];
  if (last === undefined) return undefined;
  const to =
    last.sourceLength === undefined ? last.source + Math.min(last.length, end - last.at) : last.source + last.sourceLength;
  return { start: from, end: Math.max(from, to) };
}

function isVerbatim(unit: TextUnit, start: number, end: number): boolean {
  const segment = unit.segments[segmentAt(unit, start)];
  return segment !== undefined && segment.sourceLength === undefined && start >= segment.at && end <= segment.at + segment.length;
}

/** A range of a unit's text as people read it: without the marks of what is not prose. */
export function proseOf(unit: AnalysedUnit, start: number, end: number): string {
  return unit.text.slice(start, end).replaceAll(objectReplacement, '');
}

import { StadError } from '@stad/errors';
import { sortFindings, type Edit, type Finding, type ReportDocument } from '@stockholm/findings';
import { analyse as analyseUnits, type DocumentAnalysis } from '../analysis/analyse.ts';
import { maskText } from '../analysis/private-spans.ts';
import { measureReadability } from '../analysis/readability.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { extractText } from '../extract/text.ts';
import { allRules } from '../rules/all-rules.ts';
import type { DocxFacts } from '../docx/docx-facts.ts';
import type { Extraction, ExtractContext, Extractor, SourceComment, SourcePlaces, TextTable, TextUnit } from '../text-unit.ts';
import type { Dictionary } from './dictionary.ts';
import type { ContentFact } from './fact.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { profileOf } from './profile.ts';
import type { RuleSetting } from './rule.ts';
import { joinNotation } from './join-findings.ts';
import { runRules } from './run-rules.ts';
import { resolveRules } from './settings.ts';
import { applySuppressions } from './suppression.ts';

export type DocumentFormat = 'text' | 'markdown' | 'html';

export interface LintOptions {
  /** Name of the text in findings, relative to the run's root. */
  uri: string;
  /** A format by name, or what reads it: an extractor of `/extract/…`, which a page that does not need it does not load. */
  format: DocumentFormat | Extractor;
  /** Language of messages; default `sv`. */
  lang?: 'sv' | 'en';
  /** What kind of text it is: `web` (default), `service`, `official`, `crisis`, `internal` or `letter`. */
  profile?: string;
  /** Default: the newest. */
  edition?: string;
  /** Settings that differ from the edition's, by rule id. Ids of other namespaces are ignored. */
  rules?: Readonly<Record<string, RuleSetting>>;
  /** Words that it does not know are asked about by `content/spelling`. Default: none, and only known misspellings are found. */
  dictionary?: Dictionary;
}

export interface UnitOptions extends Omit<LintOptions, 'format'> {
  /** Comments of the host language that may hold a `stad-disable`. */
  comments?: readonly SourceComment[];
  /** The document's language when the host knows it. */
  documentLang?: string;
  /** Where places in `source` are for a reader; default lines and columns. */
  places?: SourcePlaces;
  /** What is known of a Word document beside its text. */
  facts?: DocxFacts;
  /** Tables in `source`, for the rules about them. */
  tables?: readonly TextTable[];
}

export interface LintResult {
  /** In the order of the text. Suppressed ones are here too, with `suppression`. */
  findings: Finding[];
  document: ReportDocument;
  /** What other texts of the project are compared with, by `judgeProject`. Suppressed places are not here. */
  facts: ContentFact[];
}

const extractors: Record<DocumentFormat, Extractor> = {
  text: extractText,
  markdown: extractMarkdown,
  html: (source) => extractHtml(source),
};

function extractorOf(format: DocumentFormat | Extractor): Extractor {
  if (typeof format === 'function') return format;
  if (Object.hasOwn(extractors, format)) return extractors[format];
  throw new StadError({
    code: 'UNKNOWN_FORMAT',
    what: `There is no format ${format}`,
    why: `The formats with a name are ${Object.keys(extractors).join(', ')}`,
    remedy: 'Name one of them, or give the extractor of another format.',
  });
}

/**
 * Judges a whole text. Synchronous, without files or network; runs in a browser.
 *
 * @param source Decoded text. A byte order mark at its start is not counted.
 * @throws StadError for an unknown format, rule, profile or edition, or a wrong setting; `FILE_UNPARSABLE` where the
 * format has a syntax and the source breaks it.
 */
export function lintText(source: string, options: LintOptions): LintResult {
  const text = withoutBom(source);
  const extraction = extractorOf(options.format)(text, contextOf(options));
  return lint(extraction, text, options);
}

/**
 * Judges text units that the caller found, for hosts with a parser of their own: ESLint, a CMS.
 *
 * @param units With offsets into `source`.
 * @param source Decoded text without byte order mark.
 * @throws StadError as {@link lintText}.
 */
export function lintUnits(units: readonly TextUnit[], source: string, options: UnitOptions): LintResult {
  const { comments = [], documentLang, places, facts, tables } = options;
  return lint(
    {
      units: [...units],
      comments: [...comments],
      ...(documentLang === undefined ? {} : { lang: documentLang }),
      ...(places === undefined ? {} : { places }),
      ...(facts === undefined ? {} : { facts }),
      ...(tables === undefined ? {} : { tables: [...tables] }),
    },
    source,
    options,
  );
}

/**
 * What every rule reads: units with words, sentences, language and private spans.
 *
 * @param source Decoded text. A byte order mark at its start is not counted.
 * @throws StadError `UNKNOWN_FORMAT`, `FILE_UNPARSABLE`.
 */
export function analyse(source: string, options: Pick<LintOptions, 'format'> & Partial<ExtractContext>): DocumentAnalysis {
  const text = withoutBom(source);
  const extraction = extractorOf(options.format)(text, contextOf(options));
  return analyseUnits(extraction.units, text, extraction.lang, extraction);
}

function contextOf({ uri = '' }: Partial<ExtractContext>): ExtractContext {
  return { uri };
}

function lint(extraction: Extraction, source: string, options: Omit<LintOptions, 'format'>): LintResult {
  const lang = options.lang ?? 'sv';
  const profile = profileOf(options.profile);
  const rules = resolveRules(allRules, options.rules ?? {}, options.edition);
  const frontMatter: FrontMatter | undefined =
    extraction.frontMatter === undefined ? undefined : readFrontMatter(extraction.frontMatter.text, extraction.frontMatter.start);
  const titles = (frontMatter?.texts ?? []).map(
    ({ text, start }): TextUnit => ({ kind: 'title', text, segments: [{ at: 0, source: start, length: text.length }] }),
  );
  const document = analyseUnits([...titles, ...extraction.units], source, frontMatter?.lang ?? extraction.lang, extraction);
  const { findings: placed, facts } = runRules(document, rules, { uri: options.uri, lang, profile, dictionary: options.dictionary });
  const noted = facts.map(({ fact, start }) => ({ fact, placed: { start, finding: { rule: fact.rule, location: fact.location } as Finding } }));
  const suppressed = applySuppressions(placed, document, extraction.comments, frontMatter, {
    uri: options.uri,
    lang,
    ran: new Set(rules.map(({ rule }) => rule.meta.id)),
    known: new Set(allRules.map(({ meta }) => meta.id)),
  }, noted.map(({ placed: one }) => one));
  const joined = new Set(joinNotation(placed, document, { uri: options.uri, lang }).map(({ finding }) => finding));
  const separate = new Set(placed.map(({ finding }) => finding));
  const findings = suppressed.filter((finding) => joined.has(finding) || !separate.has(finding));
  const readability = measureReadability(document);
  return {
    findings: extraction.places === undefined ? findings.sort(byPlace) : sortFindings(findings),
    facts: noted.filter(({ placed: { finding } }) => finding.suppression === undefined).map(({ fact }) => fact),
    document: {
      uri: options.uri,
      hash: document.hash,
      lang: document.lang,
      profile,
      words: readability.words,
      lix: readability.lix,
      sentences: readability.sentences,
      longest: readability.longest,
      worst: readability.worst.map(({ unit, sentence, words }) => {
        const range = unit.sourceRange(sentence.start, sentence.end) ?? { start: 0, end: 0 };
        return {
          line: extraction.places?.line(range.start) ?? document.range(range.start, range.end).line,
          words,
          excerpt: maskText(source.slice(range.start, range.end), document.privateSpans, range.start),
        };
      }),
      passives: readability.sentences === 0 ? null : Math.round((readability.passives / readability.sentences) * 100) / 100,
    },
  };
}

function withoutBom(source: string): string {
  return source.startsWith('\uFEFF') ? source.slice(1) : source;
}

function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.location, b.location];
  const lineOf = (location: Finding['location']): number => ('line' in location ? location.line : 0);
  const columnOf = (location: Finding['location']): number => ('column' in location ? location.column : 0);
  return lineOf(x) - lineOf(y) || columnOf(x) - columnOf(y) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/**
 * The text with edits made. Edits that overlap an earlier one are left out; lint again to find them.
 *
 * @param source Decoded text; a byte order mark at its start is kept and not counted.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const bom = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = source.slice(bom.length);
  let result = bom;
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > text.length || edit.end < edit.start) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

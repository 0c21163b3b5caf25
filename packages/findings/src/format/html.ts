import { digest, digestLevels, digestTitles } from '../digest.ts';
import type { DocxLocation, Finding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { isNew } from '../is-new.ts';
import { readabilityInWords } from '../readability.ts';
import type { Report, ReportDocument } from '../report.ts';
import { sha256 } from '../sha256.ts';
import { escapeHtml } from './html/escape.ts';
import { htmlTexts, type HtmlTexts } from './html/html-texts.ts';
import { markedText, type MarkSpan, type Numbered, spansIn } from './html/marked-text.ts';
import { isSaid } from './is-said.ts';
import { prettyTexts, type PrettyLang, type PrettyTexts } from './pretty-texts.ts';
import { summaryTexts } from './summary-texts.ts';

export interface HtmlOptions {
  /** Language of the frame around the findings. Default `sv`. */
  lang?: PrettyLang;
  /**
   * The decoded text of a judged file without byte order mark, to show with its marks. Default: none is shown. Private words in
   * it must be masked, character for character, before it comes here.
   */
  source?: (uri: string) => string | undefined;
  /** Where a place in a Word document is in what `source` gives of it: a line for each paragraph. Default: not known, so nothing is marked. */
  docxSpan?: (location: DocxLocation) => MarkSpan | undefined;
  /**
   * The page's stylesheet: the kit's `base`, `container`, `heading`, `link` and `skip-link` with its tokens, and rules for the classes
   * `report-*`. It may not name other files. Default: none.
   */
  style?: string;
}

interface Frame {
  lang: PrettyLang;
  texts: HtmlTexts;
  words: PrettyTexts;
  source: NonNullable<HtmlOptions['source']> | undefined;
  docxSpan: NonNullable<HtmlOptions['docxSpan']>;
}

/** One part of the page: a text, or a file of code, with its findings. */
interface Part {
  id: string;
  uri: string;
  document: ReportDocument | undefined;
  findings: Numbered[];
}

const base64 = (hex: string): string => btoa(String.fromCharCode(...(hex.match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16))));

function placeIn({ location }: Finding, words: PrettyTexts): string {
  switch (location.kind) {
    case 'text':
    case 'catalogue':
      return words.line(location.line);
    case 'docx':
      return words.paragraph(location.paragraph);
    case 'page':
      return location.selector.join(' ');
    default:
      return '';
  }
}

const heading = (level: 2 | 3, id: string, text: string): string =>
  `<h${level} class="sthlm-heading" data-size="${level === 2 ? 'h2' : 'h4'}" id="${id}">${escapeHtml(text)}</h${level}>`;

function digestSection(findings: readonly Finding[], numbers: ReadonlyMap<Finding, number>, frame: Frame): string {
  const { texts, words, lang } = frame;
  const { entries, left } = digest(findings);
  if (entries.length === 0) return '';
  const levels = digestLevels.flatMap((level) => {
    const own = entries.filter((entry) => entry.level === level);
    if (own.length === 0) return [];
    const items = own.map(({ rule, places, first }) => {
      const file = 'uri' in first.location ? first.location.uri : words.project;
      const place = escapeHtml(words.places(places, [file, placeIn(first, words)].filter((part) => part !== '').join(', ')));
      return `<li><p>${escapeHtml(first.message)}</p><p class="report-meta"><a class="sthlm-link" href="#f${numbers.get(first)}">${place}</a> · ${escapeHtml(rule)}</p></li>`;
    });
    return [`<div class="report-level" data-level="${level}" data-sthlm-surface="base">${heading(3, `begin-${level}`, digestTitles[lang][level])}<ol>${items.join('')}</ol></div>`];
  });
  const rest = left.rules === 0 ? '' : `<p>${escapeHtml(words.leftOut(left.rules, left.places))}</p>`;
  return `<section class="report-section" aria-labelledby="begin">${heading(2, 'begin', texts.begin)}${levels.join('')}${rest}</section>`;
}

function measures({ id, document }: Part, { texts, words, lang }: Frame): string {
  if (document === undefined) return '';
  const title = heading(3, `${id}-measures`, texts.measures);
  const isWord = document.uri.toLowerCase().endsWith('.docx');
  const sentences = document.worst.map(
    ({ line, words: count, excerpt }) =>
      `<li><q lang="${escapeHtml(document.lang)}">${escapeHtml(excerpt.replace(/\s+/gu, ' '))}</q> <span class="report-meta">${escapeHtml(`${isWord ? words.paragraph(line) : words.line(line)}, ${words.words(count)}`)}</span></li>`,
  );
  const worst = sentences.length === 0 ? '' : `<details><summary>${escapeHtml(texts.worst)} (${sentences.length})</summary><ol>${sentences.join('')}</ol></details>`;
  const body =
    document.lix === null ? `<p>${escapeHtml(texts.tooShort)}</p>` : `<ul>${readabilityInWords(document, lang).map((measure) => `<li>${escapeHtml(measure)}</li>`).join('')}</ul>${worst}`;
  return `<div class="report-measures" data-sthlm-surface="base">${title}${body}</div>`;
}

function findingItem(numbered: Numbered, isShown: boolean, stands: boolean, { texts, words }: Frame): string {
  const { number, finding } = numbered;
  const place = placeIn(finding, words);
  const excerpt = isShown || finding.excerpt === '' ? '' : `<p><q>${escapeHtml(finding.excerpt)}</q></p>`;
  const suggestions = (finding.suggestions ?? []).filter((suggestion) => !isSaid(finding, suggestion));
  const advice = suggestions.length === 0 ? '' : `<ul>${suggestions.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('')}</ul>`;
  const back = stands ? ` · <a class="sthlm-link" href="#t${number}" aria-label="${escapeHtml(`${texts.inText}: ${number}`)}">${escapeHtml(texts.inText)}</a>` : '';
  return (
    `<li class="report-finding" id="f${number}"><p><span class="report-severity" data-severity="${finding.severity}">${texts.severity[finding.severity]} ${number}</span></p>` +
    `<p>${escapeHtml(finding.message)}</p>${excerpt}${advice}<p class="report-meta">${[place, finding.rule].filter((part) => part !== '').map(escapeHtml).join(' · ')}${back}</p></li>`
  );
}

function partSection(part: Part, frame: Frame): string {
  const { id, uri, document, findings } = part;
  const { texts, source, docxSpan } = frame;
  const text = document === undefined ? undefined : source?.(uri);
  const isShown = text !== undefined;
  const spanOf = text === undefined ? undefined : spansIn(text, docxSpan);
  const spans = new Map(findings.map((one) => [one, spanOf?.(one.finding.location)] as const));
  const isWord = uri.toLowerCase().endsWith('.docx');
  const label = ({ number, finding }: Numbered): string => `${texts.severity[finding.severity]} ${number}`;
  const shown = isShown
    ? `<div>${heading(3, `${id}-text`, texts.text)}<p class="report-meta">${escapeHtml(findings.length === 0 ? '' : texts.key)}</p><div class="report-text" lang="${escapeHtml(document?.lang ?? '')}" translate="no">${markedText(text, findings, { label, spanOf: (one) => spans.get(one), paragraphs: isWord })}</div></div>`
    : document !== undefined && source !== undefined
      ? `<p>${escapeHtml(texts.notShown)}</p>`
      : '';
  const remarks =
    findings.length === 0
      ? ''
      : `<div class="report-section">${heading(3, `${id}-remarks`, texts.remarks)}<ol class="report-findings">${findings.map((one) => findingItem(one, isShown, spans.get(one) !== undefined, frame)).join('')}</ol></div>`;
  const desk = shown === '' && remarks === '' ? '' : `<div class="report-desk"${isShown && remarks !== '' ? '' : ' data-single'}>${shown}${remarks}</div>`;
  return `<section class="report-section" aria-labelledby="${id}">${heading(2, id, uri)}${measures(part, frame)}${desk}</section>`;
}

/** The texts first, in the order of the report, then what is about other files and the project; numbered in that order. */
function partsOf(report: Report, findings: readonly Finding[], words: PrettyTexts): Part[] {
  const byUri = groupBy(findings, ({ location }) => ('uri' in location ? location.uri : words.project));
  const documents = new Map(report.documents.map((document) => [document.uri, document]));
  const files = [...documents.keys(), ...[...byUri.keys()].filter((uri) => uri !== words.project)];
  let number = 0;
  return [...new Set([...files, ...(byUri.has(words.project) ? [words.project] : [])])].map((uri, index) => ({
    id: `part-${index + 1}`,
    uri,
    document: documents.get(uri),
    findings: (byUri.get(uri) ?? []).map((finding): Numbered => ({ number: (number += 1), finding })),
  }));
}

function contents(parts: readonly Part[], { texts }: Frame): string {
  if (parts.length < 2) return '';
  const items = parts.map(({ id, uri, findings }) => `<li><a class="sthlm-link" href="#${id}">${escapeHtml(uri)}</a> <span class="report-meta">${escapeHtml(texts.findings(findings.length))}</span></li>`);
  return `<nav class="report-section" aria-labelledby="texts">${heading(2, 'texts', texts.texts)}<ul class="report-list">${items.join('')}</ul></nav>`;
}

function failures({ errors }: Report, { texts }: Frame): string {
  if (errors.length === 0) return '';
  const items = errors.map(({ message, remedy }) => `<li>${escapeHtml(message)} ${escapeHtml(remedy)}</li>`);
  return `<section class="report-section" aria-labelledby="failed">${heading(2, 'failed', texts.failed)}<ul class="report-list">${items.join('')}</ul></section>`;
}

/**
 * The report as one HTML page for someone who writes: what to begin with, how hard each text is to read, and each text with its places
 * marked beside the findings. The page holds its stylesheet, allowed by hash in its policy, has no script and fetches nothing. All
 * that comes from the texts is escaped. Suppressed findings and those known from before are only counted.
 */
export function formatHtml(report: Report, options: HtmlOptions = {}): string {
  const lang = options.lang ?? 'sv';
  const frame: Frame = { lang, texts: htmlTexts[lang], words: prettyTexts[lang], source: options.source, docxSpan: options.docxSpan ?? (() => undefined) };
  const { texts, words } = frame;
  const { style = '' } = options;
  const fresh = report.findings.filter(isNew);
  const parts = partsOf(report, fresh, words);
  const numbers = new Map(parts.flatMap((part) => part.findings.map(({ number, finding }) => [finding, number] as const)));
  const [only, ...others] = report.documents;
  const title = escapeHtml(texts.title(only !== undefined && others.length === 0 ? only.uri : texts.manyTexts(report.documents.length)));
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(style))}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="sthlm-skip-link" href="#content">${escapeHtml(texts.skip)}</a>
<header class="report-head" data-sthlm-surface="soft"><div class="sthlm-container"><h1 class="sthlm-heading" data-size="h1-small">${title}</h1>${summaryTexts(report, words)
    .map((line) => `<p class="report-count">${escapeHtml(line)}</p>`)
    .join('')}</div></header>
<main class="sthlm-container report-main" id="content" tabindex="-1">
${[failures(report, frame), digestSection(fresh, numbers, frame), contents(parts, frame), ...parts.map((part) => partSection(part, frame))].filter((section) => section !== '').join('\n')}
</main>
<footer class="report-foot" data-sthlm-surface="deep"><div class="sthlm-container"><p>${escapeHtml(texts.run(report.run.edition, report.run.toolVersion))}</p></div></footer>
</body>
</html>
`;
}

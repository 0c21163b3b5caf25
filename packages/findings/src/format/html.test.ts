import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finding, fullReport, reportOf, source } from '../../test/sample-report.ts';
import type { Finding } from '../finding.ts';
import { summarise } from '../index.ts';
import { formatHtml } from './html.ts';

const uri = 'texter/å ä.md';
const at = (line: number, column: number, endLine: number, endColumn: number): Finding['location'] => ({ kind: 'text', uri, line, column, endLine, endColumn });
const page = (findings: Finding[], text = source): string => formatHtml(reportOf(findings), { source: () => text, style: 'p{quotes:"å"}' });
/** The text as it is shown, without what is around it. */
const shown = (html: string): string => /<div class="report-text"[^>]*>(.*?)<\/div>/su.exec(html)?.[1] ?? '';
const number = (name: string, one: number): string => `<a class="report-number" id="t${one}" href="#f${one}" aria-label="${name} ${one}">${one}</a>`;

test('marks the words in the text, and leads to the remark and back', () => {
  const html = page([finding()]);
  expect(shown(html)).toBe(`Rubrik\nVi ska <mark data-severity="warning">säkerhetsställa</mark>${number('Varning', 1)} att� alla förstår.\n`);
  expect(html).toContain('<li class="report-finding" id="f1">');
  expect(html).toContain('href="#t1"');
  expect(html).toMatch(/<title>Granskning av texter\/å ä\.md<\/title>/u);
});

test('marks that overlap, touch or are empty keep their numbers, and the gravest shows', () => {
  const html = page([finding({ location: at(1, 1, 1, 7), severity: 'info' }), finding({ location: at(1, 3, 1, 5), severity: 'error' }), finding({ location: at(1, 5, 1, 9) }), finding({ location: at(1, 9, 1, 9) })], 'abcdefghij');
  expect(shown(html)).toBe(
    `<mark data-severity="info">ab</mark><mark data-severity="error">cd</mark>${number('Fel', 2)}<mark data-severity="warning">ef</mark>${number('Upplysning', 1)}<mark data-severity="warning">gh</mark>${number('Varning', 3)}${number('Varning', 4)}ij`,
  );
});

test('marks over line ends of all kinds, and past the end', () => {
  expect(shown(page([finding({ location: at(2, 2, 3, 2) })], 'ab\r\ncd\ref\ngh'))).toBe(`ab\nc<mark data-severity="warning">d\ne</mark>${number('Varning', 1)}f\ngh`);
  expect(shown(page([finding({ location: at(9, 1, 9, 4) })], 'ab'))).toBe(`ab${number('Varning', 1)}`);
  expect(shown(page([], ''))).toBe('');
});

test('nothing of a text, a name or a message becomes markup', () => {
  const evil = `<script>alert("1")</script><img src=x onerror='x'>&amp;</div></style><!--`;
  const location: Finding['location'] = { kind: 'text', uri: evil, line: 1, column: 1, endLine: 1, endColumn: 9 };
  const one = finding({ location, rule: evil, message: evil, excerpt: evil, suggestions: [{ title: `x${evil}` }] });
  const document = { ...(fullReport.documents[0] as (typeof fullReport.documents)[0]), uri: evil, lang: evil, lix: 40, worst: [{ line: 1, words: 9, excerpt: evil }] };
  const errors = [{ code: 'X', message: evil, remedy: evil }];
  const html = formatHtml(reportOf([one, finding({ ...one, location: { kind: 'file', uri: `${evil}2` } })], { documents: [document], errors }), { source: () => evil });
  const body = html.slice(html.indexOf('<body>'));
  expect(body).not.toMatch(/<script|<img|<!--|<\/style|onerror='/u);
  expect(html.match(/<\/style>/gu)).toHaveLength(1);
  expect(body.match(/<div/gu)?.length).toBe(body.match(/<\/div/gu)?.length);
});

test('allows its own stylesheet by hash and nothing else, and asks for nothing', () => {
  const html = page([finding()]);
  const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
  expect(html).not.toMatch(/<script|\bsrc=|\bstyle=|url\(|@import/u);
  expect([...html.matchAll(/href="([^"]*)"/gu)].every(([, to]) => to?.startsWith('#'))).toBe(true);
});

test('begins with what to begin with, and every link leads somewhere', () => {
  const project = finding({ tool: 'stad', severity: 'info', rule: 'stad/edition-not-set', location: { kind: 'project' } });
  const html = page([project, finding({ severity: 'error', message: 'Ta bort det.' }), finding({ location: at(1, 1, 1, 7) }), finding({ location: { kind: 'docx', uri: 'brev.docx', part: 'word/document.xml', paragraph: 4, start: 0, end: 4, headingPath: [] } })]);
  expect(html.indexOf('Måste rättas')).toBeGreaterThan(html.indexOf('Börja här'));
  expect(html.indexOf('Bör ändras')).toBeGreaterThan(html.indexOf('Måste rättas'));
  expect(html.indexOf('Bör ändras')).toBeLessThan(html.indexOf('report-text"'));
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  expect(ids.size).toBe([...html.matchAll(/ id="/gu)].length);
  for (const [, to] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/gu)) expect(ids).toContain(to);
  expect(html).toContain('stycke 4');
  expect(html.lastIndexOf('stad/edition-not-set')).toBeGreaterThan(html.lastIndexOf('brev.docx'));
});

test('only counts what is let be, and says that there is nothing else', () => {
  const html = page([finding({ baselineState: 'unchanged' })]);
  expect(html).toContain('Inget att anmärka på i 2 filer.');
  expect(html).toContain('1 anmärkning fanns redan tidigare.');
  expect(html).not.toContain('<mark');
  expect(html).not.toContain('Börja här');
});

test('speaks English', () => {
  const summary = summarise([], { deviations: 0, files: 1, failedFiles: 0 });
  const html = formatHtml(reportOf([finding()], { summary }), { lang: 'en' });
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Should be changed');
  expect(html).toContain('too short for its readability');
});

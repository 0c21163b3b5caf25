/**
 * Speed of the content engine with all its rules, beside the floor in the same run: what markdown-it needs to parse
 * the same text. The text is the rules' own pages, repeated, so it holds what the rules look for.
 *
 * `node bench/content-lint.ts` after a build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '@stockholm/content-lint';
import MarkdownIt from 'markdown-it';

const rules = join(import.meta.dirname, '../packages/content-lint/src/rules');
const pages = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(rules, name, 'README.md'), 'utf8').replaceAll(/^```.*$/gmu, ''));

const repeated = (bytes: number): string => {
  const once = pages.join('\n\n');
  const text = `${once}\n\n`.repeat(Math.ceil(bytes / once.length));
  return text.slice(0, text.lastIndexOf('\n\n', bytes));
};

/** The best of some runs: the others measure what else the machine did. */
function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const html = (markdown: string): string => `<!doctype html><html lang="sv"><body>${new MarkdownIt().render(markdown)}</body></html>`;
const megabyte = repeated(1_000_000);
const page = repeated(25_000);
const parser = new MarkdownIt({ html: true });

const rows: { what: string; ms: number; bytes: number }[] = [
  { what: 'markdown-it, parse only (floor)', bytes: Buffer.byteLength(megabyte), ms: best(5, () => parser.parse(megabyte, {})) },
  { what: 'content-lint, Markdown, all rules', bytes: Buffer.byteLength(megabyte), ms: best(5, () => lintText(megabyte, { uri: 'bench.md', format: 'markdown' })) },
  { what: 'content-lint, HTML, all rules', bytes: Buffer.byteLength(html(megabyte)), ms: ((text) => best(5, () => lintText(text, { uri: 'bench.html', format: 'html' })))(html(megabyte)) },
  { what: 'content-lint, text, all rules', bytes: Buffer.byteLength(megabyte), ms: best(5, () => lintText(megabyte, { uri: 'bench.txt', format: 'text' })) },
  { what: 'content-lint, one page of 25 kB', bytes: Buffer.byteLength(page), ms: best(20, () => lintText(page, { uri: 'page.md', format: 'markdown' })) },
];

const number = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });
for (const { what, ms, bytes } of rows) {
  console.log(`${what.padEnd(36)} ${number.format(ms).padStart(8)} ms  ${number.format(bytes / 1e6 / (ms / 1000)).padStart(6)} MB/s`);
}
const { findings } = lintText(megabyte, { uri: 'bench.md', format: 'markdown' });
console.log(`${findings.length} findings in the megabyte; ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident at the end.`);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractCatalogue } from './extract/catalogue.ts';
import { jsxExtractor, type JsxComponents } from './extract/jsx.ts';
import { exercise, themes } from './training/index.ts';
import { applyEdits, lintText, type LintResult, rules } from './index.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The place of the first finding, as the README prints it. */
const shown = ({ findings: [first] }: LintResult): string =>
  `// { ${Object.entries(first?.location ?? {}).map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : String(value)}`).join(', ')} }\n`;

test("the README's example says what it says", () => {
  const text = 'Du skall ringa 08-46500400.';
  const { findings, document } = lintText(text, { uri: 'kontakt.md', format: 'markdown' });
  const lines = findings.map(({ rule, message, excerpt, location }) => ('line' in location ? `${location.line}:${location.column} ${excerpt}: ${message} (${rule})` : ''));
  for (const line of lines) expect(readme.replaceAll('\u00A0', ' ')).toContain(`// ${line.replaceAll('\u00A0', ' ')}\n`);
  expect(applyEdits(text, findings.flatMap(({ edits }) => edits ?? [])).replaceAll('\u00A0', ' ')).toBe('Du ska ringa 08-465 004 00.');
  expect([document.words, document.lix]).toEqual([4, null]);
});

test("the README's example of a catalogue says what it says", () => {
  const [, source = '', uri = ''] = /lintText\('(\{.*\})', \{ uri: '(.*?)', format: extractCatalogue/u.exec(readme) ?? [];
  expect(readme).toContain(shown(lintText(source, { uri, format: extractCatalogue })));
});

test("the README's example of JSX says what it says", () => {
  const [, components = '', code = ''] = /const components = (.*);\nconst code = (.*);\n/u.exec(readme) ?? [];
  // What stands in our own README is run.
  const run = (expression: string): unknown => (0, eval)(`(${expression})`);
  expect(readme).toContain(shown(lintText(run(code) as string, { uri: 'page.jsx', format: jsxExtractor(run(components) as JsxComponents) })));
});

test("the README's table lists the rules, and which of them fix", () => {
  const rows = [...readme.matchAll(/^\| \[(content\/[a-z-]+)\]\(.*\| (✓?) ?\|$/gmu)].map(([, id, mark]) => ({ id, fixable: mark === '✓' }));
  expect(rows.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))).toEqual(rules.map(({ id, fixable }) => ({ id, fixable })));
});

test("the README's exercise can be drawn", () => {
  const [, options = ''] = /exercise\((\{.*\})\);/u.exec(readme) ?? [];
  const drawn = (0, eval)(`(${options})`) as Parameters<typeof exercise>[0];
  expect(themes.map(({ id }) => id as string)).toContain(drawn.theme);
  expect(exercise(drawn)).toMatchObject([{ text: expect.any(String) as string, isFaulty: expect.any(Boolean) as boolean }]);
});

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { parser } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { configs, content, kit } from '../src/index.ts';
import { fixtureProject } from './fixture-project.ts';

const fixtures = join(import.meta.dirname, 'fixtures/parity');
// Stored as .txt: they import a kit that this package does not depend on, and are wrong on purpose.
const files = Object.fromEntries(readdirSync(fixtures).map((name) => [`src/${name.replace(/\.txt$/u, '')}`, readFileSync(join(fixtures, name), 'utf8')]));
const rules = Object.keys({ ...configs.kit.rules, ...configs.content.rules });
const source = join(import.meta.dirname, '../src');

const root = fixtureProject('current', {
  ...files,
  '.oxlintrc.json': JSON.stringify({
    plugins: [],
    categories: { correctness: 'off' },
    jsPlugins: [{ name: 'kit', specifier: join(source, 'kit.ts') }, { name: 'content', specifier: join(source, 'content.ts') }],
    rules: Object.fromEntries(rules.map((id) => [id, 'error'])),
  }),
});

/** A finding as both tools can say it: file, offsets, rule, words. */
const line = (file: string, start: number, end: number, rule: string, message: string): string => `${file} ${start}–${end} ${rule} ${message}`;

async function eslint(ESLint: typeof ESLint10): Promise<string[]> {
  const config: Linter.Config = {
    files: ['**/*.{js,jsx,tsx}'],
    plugins: { kit, content },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: Object.fromEntries(rules.map((id) => [id, 'error'])),
  };
  const results = await new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config }).lintFiles(['src']);
  return results
    .flatMap(({ filePath, messages }) => {
      const text = readFileSync(filePath, 'utf8');
      const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
      const offset = (row: number, column: number): number => (starts[row - 1] ?? 0) + column - 1;
      return messages.map(({ line: row, column, endLine = row, endColumn = column, ruleId, message }) =>
        line(filePath.slice(root.length + 1), offset(row, column), offset(endLine, endColumn), ruleId ?? 'parser', message));
    })
    .toSorted();
}

interface Diagnostic {
  message: string;
  code: string;
  filename: string;
  labels: { span: { offset: number; length: number } }[];
}

async function oxlint(): Promise<string[]> {
  const binary = join(import.meta.dirname, '../node_modules/oxlint/bin/oxlint');
  const { stdout } = await promisify(execFile)(process.execPath, [binary, '--format', 'json', 'src'], { cwd: root }).catch((error: unknown) => error as { stdout: string });
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return diagnostics
    .map(({ filename, labels, code, message }) => {
      const bytes = readFileSync(join(root, filename));
      const { offset, length } = labels[0]?.span ?? { offset: 0, length: 0 };
      // oxlint counts bytes.
      const units = (end: number): number => bytes.subarray(0, end).toString('utf8').length;
      return line(filename, units(offset), units(offset + length), code.replace(/^(\w+)\((.*)\)$/u, '$1/$2'), message);
    })
    .toSorted();
}

test('ESLint 10, ESLint 9 and oxlint find the same at the same places', async () => {
  const found = await eslint(ESLint10);
  expect(await eslint(ESLint9 as unknown as typeof ESLint10)).toEqual(found);
  expect(await oxlint()).toEqual(found);
  // Enough kinds of rules for the comparison to mean something.
  expect([...new Set(found.map((one) => one.split(' ')[2]))]).toEqual(expect.arrayContaining([
    'kit/no-raw-html', 'kit/no-deprecated', 'content/phone-format', 'content/official-name', 'content/confused-words', 'content/abbreviation-in-prose', 'content/split-compound',
  ]));
});

test('what is marked is what is wrong', async () => {
  const text = files['src/content.tsx'] ?? '';
  const marked = (await eslint(ESLint10)).flatMap((one) => {
    const [, start, end, rule] = /^src\/content\.tsx (\d+)–(\d+) content\/(\S+)/u.exec(one) ?? [];
    return rule === undefined ? [] : [[rule, text.slice(Number(start), Number(end))]];
  });
  expect(marked.toSorted((a, b) => text.indexOf(a[1] ?? '') - text.indexOf(b[1] ?? ''))).toEqual([
    ['official-name', 'Stockholm stad'],
    ['phone-format', '08-508&nbsp;46 000'],
    ['phone-format', '08-46500400'],
    ['confused-words', 's&auml;kerhetsställa'],
    ['abbreviation-in-prose', 't.ex.'],
    ['phone-format', '08-46500401'],
    ['phone-format', '08-46500402'],
    ['phone-format', '08-46500403'],
    ['phone-format', '08-46500406'],
    ['split-compound', 'AI tjänster'],
    ['phone-format', '08-46500407'],
    ['phone-format', '08-46500408'],
    ['phone-format', '08-46500409'],
  ]);
});

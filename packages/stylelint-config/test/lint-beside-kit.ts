import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import stylelint, { type Warning } from 'stylelint';
import plugins from '../src/plugin.ts';

const require = createRequire(import.meta.url);
const builtJson = (specifier: string): unknown => JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));

export interface KitFiles {
  classes?: unknown;
  manifest?: unknown;
  tokens?: unknown;
  contrast?: unknown;
}

/** The real tokens, with one component, as a project has them that installed only the stylesheet. */
export const realKit: KitFiles = {
  classes: { schemaVersion: 1, classes: [{ name: 'sthlm-button', file: 'button.css' }] },
  tokens: builtJson('@stockholm/tokens/tokens.json'),
  contrast: builtJson('@stockholm/tokens/contrast.json'),
};

function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}

function install(folder: string, name: string, files: Record<string, unknown>): void {
  const present = Object.entries(files).filter(([, content]) => content !== undefined);
  if (present.length === 0) return;
  const root = join(folder, 'node_modules/@stockholm', name);
  const exports = Object.fromEntries(present.map(([file]) => [`./${file}`, `./dist/${file}`]));
  write(join(root, 'package.json'), { name: `@stockholm/${name}`, version: '1.2.3', exports: { ...exports, './package.json': './package.json' } });
  for (const [file, content] of present) write(join(root, 'dist', file), content);
}

/** A project folder with a kit of its own, away from this repository. */
export function projectWithKit({ classes, manifest, tokens, contrast }: KitFiles = realKit): string {
  const folder = mkdtempSync(join(tmpdir(), 'stylelint-'));
  install(folder, 'react', { 'manifest.json': manifest });
  install(folder, 'css', { 'classes.json': classes });
  install(folder, 'tokens', { 'tokens.json': tokens, 'contrast.json': contrast });
  return folder;
}

let shared: string | undefined;

export interface LintChoice {
  options?: Record<string, unknown>;
  /** Project folder; default one with {@link realKit}. */
  project?: string;
  fix?: boolean;
}

export interface Linted {
  /** Line and column 1-based, end exclusive; the text without Stylelint's suffix. */
  problems: { rule: string; severity: string; text: string; from: string; to: string; marked: string }[];
  /** What is wrong with the options, if anything. */
  invalid: string[];
  fixed: string | undefined;
}

/** Lints CSS with one rule of ours in a project that has a kit. */
export async function lintWith(rule: string, code: string, { options, project, fix = false }: LintChoice = {}): Promise<Linted> {
  shared ??= projectWithKit();
  const result = await stylelint.lint({
    code,
    codeFilename: join(project ?? shared, 'src/page.css'),
    config: { plugins, rules: { [rule]: options === undefined ? true : [true, options] } },
    fix,
  });
  const [file] = result.results;
  return {
    problems: (file?.warnings ?? []).map((warning) => ({
      rule: warning.rule,
      severity: warning.severity,
      text: warning.text.replace(` (${warning.rule})`, ''),
      from: `${warning.line}:${warning.column}`,
      to: `${warning.endLine}:${warning.endColumn}`,
      marked: markedText(code, warning),
    })),
    invalid: (file?.invalidOptionWarnings ?? []).map(({ text }) => text),
    fixed: fix ? result.code : undefined,
  };
}

function markedText(code: string, { line, column, endLine, endColumn }: Warning): string {
  const lines = code.split('\n');
  const offset = (row: number, at: number): number => lines.slice(0, row - 1).join('\n').length + (row > 1 ? 1 : 0) + at - 1;
  return code.slice(offset(line, column), offset(endLine ?? line, endColumn ?? column));
}

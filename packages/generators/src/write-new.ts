import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Names } from './names.ts';

/** What a generator did, and what comes after it. */
export interface Made {
  /** Paths from the root of the repository, new and changed ones. */
  files: string[];
  /** Workspaces whose derived files must be made anew. */
  generate: string[];
  /** One sentence for the one who ran it. */
  next: string;
}

const templates = fileURLToPath(new URL('../templates', import.meta.url));

function filled(text: string, names: Names): string {
  return text.replaceAll('{{kebab}}', names.kebab).replaceAll('{{pascal}}', names.pascal).replaceAll('{{camel}}', names.camel);
}

/**
 * Copies a folder of templates into `target`; `{{kebab}}`, `{{pascal}}` and `{{camel}}` are replaced in names and texts,
 * and the ending `.tmpl`, which keeps compilers and linters away from a template, is dropped.
 *
 * @throws Error when a file is there already; nothing is written then.
 */
export function writeFromTemplates(root: string, template: string, target: string, names: Names): string[] {
  const from = join(templates, template);
  const files = readdirSync(from).map((file) => ({ source: join(from, file), path: join(root, target, filled(file, names).replace(/\.tmpl$/u, '')) }));
  for (const { path } of files) {
    if (existsSync(path)) throw new Error(`Stad: ${relative(root, path)} is there already. Choose another name, or change that file.`);
  }
  for (const { source, path } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, filled(readFileSync(source, 'utf8'), names));
  }
  return files.map(({ path }) => relative(root, path));
}

/** Reads, changes and writes one file of the repository; returns its path from the root. */
export function rewrite(root: string, path: string, change: (text: string) => string): string {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Stad: ${path} has another shape than this generator knows. Register the new part there by hand, as its neighbours are.`);
  writeFileSync(file, after);
  return path;
}

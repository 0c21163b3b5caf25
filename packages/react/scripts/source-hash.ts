import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of the kit lie that a hash is made of. */
export interface KitFolders {
  /** Source of the components. */
  src: string;
  /** Their stylesheets. */
  css: string;
  /** Their own tier of tokens, one JSON file a component. */
  tokens: string;
}

const kit: KitFolders = {
  src: fileURLToPath(new URL('../src', import.meta.url)),
  css: fileURLToPath(new URL('../../css/src', import.meta.url)),
  tokens: fileURLToPath(new URL('../../tokens/src/tokens/component', import.meta.url)),
};

/** Files of a component's folder that decide how it looks and behaves; tests, stories and README do not. */
const isSource = (name: string): boolean => /\.tsx?$/u.test(name) && !/\.(?:test|stories)\./u.test(name);

// Line ends differ between checkouts of the same commit.
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

/** What is imported by itself or with names, but not a type alone: types change nothing that is measured. */
const imported = /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'"();]*?\sfrom\s)?\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/gu;
const importedStyle = /@import\s+(?:url\()?['"]\.\/([a-z0-9-]+\.css)['"]/gu;

/** The files and everything of theirs that lies in `src`, nearest first. */
function withImports(files: readonly string[], src: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !file.startsWith(src + sep) || !existsSync(file)) return;
    found.add(file);
    if (!/\.tsx?$/u.test(file)) return;
    for (const [, plain, lazy] of read(file).matchAll(imported)) visit(join(dirname(file), plain ?? lazy ?? ''));
  };
  for (const file of files) visit(file);
  return found;
}

/** A stylesheet with those that it imports. */
function stylesheets(name: string, css: string, found = new Set<string>()): Set<string> {
  const file = join(css, name);
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, other = ''] of read(file).matchAll(importedStyle)) stylesheets(other, css, found);
  return found;
}

/**
 * The files that decide how a component looks and behaves: its own source, what that imports of the kit (other
 * components, icons), and of each component among those the stylesheet, what the stylesheet imports, and its tokens.
 *
 * @param entry the component's folder: `button`.
 * @returns absolute paths, in an order that is the same on every machine.
 */
export function sourceFiles(entry: string, { src, css, tokens }: KitFolders = kit): string[] {
  const folder = join(src, entry);
  const own = readdirSync(folder).filter(isSource).map((name) => join(folder, name));
  const files = withImports(own, src);
  const entries = new Set([entry, ...[...files].map((file) => relative(src, dirname(file)).split(sep)[0] ?? '')]);
  for (const name of entries) {
    for (const file of stylesheets(`${name}.css`, css)) files.add(file);
    const ownTokens = join(tokens, `${name}.json`);
    if (existsSync(ownTokens)) files.add(ownTokens);
  }
  const place = (file: string): string => `${basename(dirname(file))}/${basename(file)}`;
  return [...files].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/**
 * The hash of {@link sourceFiles}. Evidence that carries another hash is stale.
 *
 * @param entry the component's folder: `button`.
 * @returns the first 16 hex digits of a SHA-256.
 */
export function sourceHash(entry: string, folders: KitFolders = kit): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles(entry, folders)) hash.update(read(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

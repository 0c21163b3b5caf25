import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Origin {
  source: string;
  exported: string;
}

interface Barrel {
  modified: number;
  /** `export { A as B } from 'x'`: B → where it comes from. */
  named: Map<string, Origin>;
  /** `export * from 'x'`. */
  all: string[];
}

const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '/index.ts', '/index.tsx', '/index.js', '/index.jsx'];
/** A project's barrel of the kit is a barrel or two away. */
const deepest = 4;
/** A barrel is short; a longer file is code, and not read. */
const longest = 64 * 1024;

const barrels = new Map<string, Barrel>();

/**
 * Where a name that a project's own module exports comes from, when that module only passes it on from a package.
 * Reads `export … from` by its text: a barrel needs no parser, and parsing every relative import would cost more than the lint.
 *
 * @param file - Absolute path of the importing file.
 * @param source - The relative module that it imports.
 * @param exported - The name that it imports from there.
 * @param isOurs - Which packages matter; others are not followed.
 */
export function exportedFrom(file: string, source: string, exported: string, isOurs: (source: string) => boolean): Origin | undefined {
  return follow(file, source, exported, isOurs, 0);
}

function follow(file: string, source: string, exported: string, isOurs: (source: string) => boolean, depth: number): Origin | undefined {
  if (!source.startsWith('.')) return isOurs(source) ? { source, exported } : undefined;
  const path = depth < deepest ? moduleFile(join(dirname(file), source)) : undefined;
  if (path === undefined) return undefined;
  const barrel = read(path);
  const origin = barrel.named.get(exported);
  if (origin !== undefined) return follow(path, origin.source, origin.exported, isOurs, depth + 1);
  for (const next of barrel.all) {
    const found = follow(path, next, exported, isOurs, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function moduleFile(base: string): string | undefined {
  // TypeScript projects write `./ui.js` for `./ui.ts`.
  const bases = /\.[cm]?jsx?$/u.test(base) ? [base, base.replace(/\.[cm]?jsx?$/u, '')] : [base];
  for (const candidate of bases.flatMap((start) => endings.map((ending) => start + ending))) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile() === true) return candidate;
  }
  return undefined;
}

function read(path: string): Barrel {
  const { mtimeMs, size } = statSync(path);
  const known = barrels.get(path);
  if (known?.modified === mtimeMs) return known;
  const barrel: Barrel = { modified: mtimeMs, named: new Map(), all: [] };
  const text = size <= longest ? readFileSync(path, 'utf8') : '';
  for (const [, names = '', source = ''] of text.matchAll(/\bexport\s*\{([^{}]*)\}\s*from\s*['"]([^'"\n]+)['"]/gu)) {
    for (const part of names.split(',')) {
      const [, from, as] = /^\s*([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/u.exec(part) ?? [];
      if (from !== undefined) barrel.named.set(as ?? from, { source, exported: from });
    }
  }
  for (const [, source = ''] of text.matchAll(/\bexport\s*\*\s*from\s*['"]([^'"\n]+)['"]/gu)) barrel.all.push(source);
  barrels.set(path, barrel);
  return barrel;
}

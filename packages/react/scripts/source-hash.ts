import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));
const css = fileURLToPath(new URL('../../css/src', import.meta.url));

/** Files of a component's folder that decide how it looks and behaves; tests, stories and README do not. */
const isSource = (name: string): boolean => /\.tsx?$/u.test(name) && !/\.(?:test|stories)\./u.test(name);

/**
 * The hash of a component's source and stylesheet. Evidence that carries another hash is stale.
 *
 * @param entry the component's folder: `button`.
 * @returns the first 16 hex digits of a SHA-256.
 */
export function sourceHash(entry: string): string {
  const folder = join(src, entry);
  const files = readdirSync(folder).filter(isSource).sort().map((name) => join(folder, name));
  const stylesheet = join(css, `${entry}.css`);
  if (existsSync(stylesheet)) files.push(stylesheet);
  const hash = createHash('sha256');
  // Line ends differ between checkouts of the same commit.
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  return hash.digest('hex').slice(0, 16);
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const imported = /^(?:import|export)\b[^;]*?from\s*["'](\.[^"']+)["']/gmu;

/** The entry and every file of the kit that it imports; React and other packages are the page's. */
export function filesOfEntry(entry: string, root = dist): string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(imported)) visit(join(dirname(file), target as string));
  };
  visit(join(root, entry, 'index.js'));
  return [...files].sort();
}

/**
 * What a component weighs, gzipped, in bytes: its script as it lies in `dist` (not minified, all of a shared file's
 * icons counted) and its stylesheet. A server component sends no script at all.
 *
 * @param entry the component's folder: `button`.
 */
export function componentBytes(entry: string): { scriptGzip: number; styleGzip: number } {
  const script = filesOfEntry(entry).map((file) => readFileSync(file, 'utf8')).join('\n');
  const css = join(dirname(createRequire(import.meta.url).resolve('@stockholm/css/all.css')), `${entry}.css`);
  return { scriptGzip: gzipSync(script, { level: 9 }).length, styleGzip: existsSync(css) ? gzipSync(readFileSync(css), { level: 9 }).length : 0 };
}

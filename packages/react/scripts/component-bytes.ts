import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptBytes, styleBytesOf } from './weigh.ts';

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

/** Where `@stockholm/css` keeps its stylesheets. */
export const styles = dirname(createRequire(import.meta.url).resolve('@stockholm/css/all.css'));

/**
 * What a component weighs, minified and gzipped, in bytes: its script with what it imports of the kit, React left out, and
 * its stylesheet. A server component sends no script at all.
 *
 * @param entry the component's folder: `button`.
 * @param names what the page imports from it; all that it exports, where nothing is said.
 * @param root the built kit.
 */
export async function componentBytes(entry: string, names?: readonly string[], root = dist): Promise<{ scriptGzip: number; styleGzip: number }> {
  const css = join(styles, `${entry}.css`);
  return {
    scriptGzip: await scriptBytes(`export ${names === undefined ? '*' : `{ ${names.join(', ')} }`} from './${entry}/index.js';`, root),
    styleGzip: existsSync(css) ? styleBytesOf([css]) : 0,
  };
}

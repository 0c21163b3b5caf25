import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { iconNames } from './icon-names.ts';

/*
 * Writes src/internal/icons.ts: the drawings of the icons that components draw themselves, from the package lucide. As data of
 * our own, so that the kit needs no icon package at run time.
 */

const target = fileURLToPath(new URL('../src/internal/icons.ts', import.meta.url));

type IconNode = [tag: string, attributes: Record<string, string>][];

function lucideFolder(): string {
  // The package exports its bundle only; beside it lies a file for each icon.
  return join(dirname(createRequire(import.meta.url).resolve('lucide')), '..', 'esm');
}

const camel = (name: string): string => name.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

async function readNode(name: string): Promise<IconNode> {
  const file = join(lucideFolder(), 'icons', `${name}.mjs`);
  if (!existsSync(file)) throw new Error(`Stad: lucide has no icon "${name}". Look it up on lucide.dev and correct scripts/icon-names.ts.`);
  return ((await import(pathToFileURL(file).href)) as { default: IconNode }).default;
}

const attribute = ([name, value]: [string, string]): string => `${/^[a-z]\w*$/u.test(name) ? name : `'${name}'`}: '${value}'`;
const element = ([tag, attributes]: IconNode[number]): string => `['${tag}', { ${Object.entries(attributes).map(attribute).join(', ')} }]`;

/** The source of `src/internal/icons.ts`. */
export async function iconsSource(): Promise<string> {
  const parts: string[] = [];
  for (const name of iconNames) {
    const nodes = (await readNode(name)).map((node) => `  ${element(node)},`);
    parts.push(`export const ${camel(name)}Icon: IconDrawing = [\n${nodes.join('\n')}\n];\n`);
  }
  const { version } = JSON.parse(await readFile(join(lucideFolder(), '../../package.json'), 'utf8')) as { version: string };
  return `// Written by scripts/icons.ts from lucide ${version}. Icons: Lucide, ISC licence, https://lucide.dev/license
import type { IconDrawing } from '../icon/index.ts';

${parts.join('\n')}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(target, await iconsSource());

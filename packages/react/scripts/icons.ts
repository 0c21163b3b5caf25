import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { iconNames } from './icon-names.ts';

/*
 * Writes src/internal/icons.tsx from lucide-react's own data. The components of lucide-react are client components
 * (they read a context), and would make every static component of the kit send JavaScript.
 */

const target = fileURLToPath(new URL('../src/internal/icons.tsx', import.meta.url));

type IconNode = [tag: string, attributes: Record<string, string>][];

function lucideFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('lucide-react/package.json')), 'dist', 'esm', 'icons');
}

const pascal = (name: string): string => name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

async function readNode(name: string): Promise<IconNode> {
  const file = join(lucideFolder(), `${name}.mjs`);
  if (!existsSync(file)) throw new Error(`Stad: lucide-react has no icon "${name}". Look it up on lucide.dev and correct scripts/icon-names.ts.`);
  // Some names are older names of another icon.
  const alias = /^export \{ default \} from '\.\/([a-z0-9-]+)\.mjs';$/mu.exec(await readFile(file, 'utf8'))?.[1];
  if (alias !== undefined) return readNode(alias);
  const { __iconData: data } = (await import(pathToFileURL(file).href)) as { __iconData: { node: IconNode } };
  return data.node;
}

function element([tag, attributes]: IconNode[number]): string {
  const props = Object.entries(attributes).filter(([name]) => name !== 'key');
  return `<${tag} ${props.map(([name, value]) => `${name}="${value}"`).join(' ')} />`;
}

/** The source of `src/internal/icons.tsx`. */
export async function iconsSource(): Promise<string> {
  const parts: string[] = [];
  for (const name of iconNames) {
    const nodes = (await readNode(name)).map((node) => `    ${element(node)}`);
    parts.push(`export const ${pascal(name)}Icon = /* @__PURE__ */ icon(\n  '${pascal(name)}Icon',\n  <>\n${nodes.join('\n')}\n  </>,\n);\n`);
  }
  const { version } = JSON.parse(await readFile(createRequire(import.meta.url).resolve('lucide-react/package.json'), 'utf8')) as { version: string };
  return `// Written by scripts/icons.ts from lucide-react ${version}. Icons: Lucide, ISC licence, https://lucide.dev/license
import { icon } from './icon.tsx';

${parts.join('\n')}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(target, await iconsSource());

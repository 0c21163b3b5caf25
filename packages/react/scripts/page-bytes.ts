import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfEntry, styles } from './component-bytes.ts';
import { scriptBytes, styleBytesOf } from './weigh.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const kit = '@stockholm/react/';

export interface Bytes {
  script: number;
  style: number;
}

export interface PackageImport {
  /** With braces: `{ Button, type ButtonProps }`. */
  names: string;
  from: string;
}

/** The named imports of a page from scoped packages: what of a kit it uses. Its own words are not the kit's weight. */
export function packageImports(source: string): PackageImport[] {
  return [...source.matchAll(/^import (\{[^}]+\}) from '(@[^']+)';$/gmu)].map(([, names, from]) => ({ names: names as string, from: from as string }));
}

/** A module that hands on what a page imports, for the bundler to keep. */
export const moduleOf = (imports: readonly PackageImport[]): string => imports.map(({ names, from }) => `export ${names} from '${from}';`).join('\n');

/**
 * The stylesheets for some entries with all that they are made of, as absolute paths in the order of all.css: tokens, base,
 * components. How a page places its parts is its own, here as with the peers.
 */
export function stylesheetsOf(entries: readonly string[], root = dist): string[] {
  const folders = new Set(entries.flatMap((entry) => filesOfEntry(entry, root).map((file) => relative(root, file).split(/[/\\]/u)[0] as string)));
  // base.css has that of the icons within it.
  const components = [...folders].filter((name) => name !== 'icon').sort().map((name) => join(styles, `${name}.css`));
  const tokens = createRequire(createRequire(import.meta.url).resolve('@stockholm/css/all.css')).resolve('@stockholm/tokens/tokens.css');
  return [tokens, join(styles, 'base.css'), ...components.filter((file) => existsSync(file))];
}

/**
 * What a site with one Button sends of the kit, and one with the page: minified and gzipped bytes, with tokens and base, React
 * left out.
 *
 * @param page source text of the page, whose imports from the kit count.
 * @param root the built kit.
 * @throws Error when the page imports from the root of the kit, or from another scoped package.
 */
export async function kitBytes(page: string, root = dist): Promise<{ button: Bytes; page: Bytes }> {
  const imports = packageImports(page);
  // By way of the root it would weigh the same, but nobody could tell which stylesheets it needs.
  if (imports.some(({ from }) => !from.startsWith(kit))) throw new Error('Stad: the weighed page imports something by another way than the entries of @stockholm/react. Import each component from its own entry.');
  const entries = imports.map(({ names, from }) => ({ names, from: from.replace(kit, '') }));
  const script = (imports: readonly PackageImport[]): Promise<number> => scriptBytes(moduleOf(imports.map(({ names, from }) => ({ names, from: `./${from}/index.js` }))), root);
  return {
    button: { script: await script([{ names: '{ Button }', from: 'button' }]), style: styleBytesOf(stylesheetsOf(['button'], root)) },
    page: { script: await script(entries), style: styleBytesOf(stylesheetsOf(entries.map(({ from }) => from), root)) },
  };
}

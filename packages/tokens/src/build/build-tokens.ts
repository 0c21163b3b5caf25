import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { checkColours } from './check-colours.ts';
import { measureContrast, readAllowedPairs } from './contrast.ts';
import { accents, readTokens } from './resolve-tokens.ts';
import { accentsStylesheet, accentStylesheet, componentStylesheets, stylesheet } from './stylesheet.ts';
import { tokenList } from './token-list.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface BuiltTokens {
  /** Path in `dist` → text. */
  files: Map<string, string>;
  /** `src/token-names.ts`. */
  names: string;
}

/** Everything that is derived from the token files, as text. Throws what its parts throw. */
export async function buildTokens(tokenFolder?: URL, pairsFile?: URL): Promise<BuiltTokens> {
  const source = await readTokens(tokenFolder);
  checkColours(source);
  const list = tokenList(source);
  const files = new Map<string, string>([
    ['tokens.css', stylesheet(source)],
    ['accents.css', accentsStylesheet(source)],
    ...accents.map((accent): [string, string] => [`accent/${accent}.css`, accentStylesheet(source, accent)]),
    ...[...componentStylesheets(source)].map(([component, css]): [string, string] => [`component/${component}.css`, css]),
    ['tokens.json', json(list)],
    ['contrast.json', json(measureContrast(source, await readAllowedPairs(pairsFile)))],
  ]);
  const names = list.tokens.map(({ name }) => `  '${name}',`).join('\n');
  return {
    files,
    names: `// Written by src/build/build-tokens.ts from src/tokens. Change the token files, then build.\nexport const tokenNames = [\n${names}\n] as const;\n`,
  };
}

/** Writes the name list beside the source where it differs, so that an unchanged build leaves the tree clean. */
export async function writeNames(names: string): Promise<void> {
  const file = new URL('../token-names.ts', import.meta.url);
  if ((await readFile(file, 'utf8').catch(() => '')) !== names) await writeFile(file, names);
}

/** Writes what was built into a folder (URL with a final slash). */
export async function writeFiles(folder: URL, { files }: BuiltTokens): Promise<void> {
  await Promise.all(
    [...files].map(async ([path, text]) => {
      const file = new URL(path, folder);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, text);
    }),
  );
}

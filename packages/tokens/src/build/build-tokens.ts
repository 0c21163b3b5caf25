import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { checkColours } from './check-colours.ts';
import { measureContrast, readAllowedPairs } from './contrast.ts';
import { readTokens } from './resolve-tokens.ts';
import { stylesheet } from './stylesheet.ts';
import { tokenList } from './token-list.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Everything that is derived from the token files, as text. Throws what its parts throw. */
export async function buildTokens(tokenFolder?: URL, pairsFile?: URL): Promise<{ css: string; tokens: string; contrast: string; names: string }> {
  const source = await readTokens(tokenFolder);
  checkColours(source);
  const contrast = measureContrast(source, await readAllowedPairs(pairsFile));
  const list = tokenList(source);
  const names = list.tokens.map(({ name }) => `  '${name}',`).join('\n');
  return {
    css: stylesheet(source),
    tokens: json(list),
    contrast: json(contrast),
    names: `// Written by src/build/build-tokens.ts from src/tokens. Change the token files, then build.\nexport const tokenNames = [\n${names}\n] as const;\n`,
  };
}

/** Writes the name list beside the source where it differs, so that an unchanged build leaves the tree clean. */
export async function writeNames(names: string): Promise<void> {
  const file = new URL('../token-names.ts', import.meta.url);
  if ((await readFile(file, 'utf8').catch(() => '')) !== names) await writeFile(file, names);
}

/** Writes `tokens.css`, `tokens.json` and `contrast.json` into a folder (URL with a final slash). */
export async function writeFiles(folder: URL, built: Awaited<ReturnType<typeof buildTokens>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(new URL('tokens.css', folder), built.css),
    writeFile(new URL('tokens.json', folder), built.tokens),
    writeFile(new URL('contrast.json', folder), built.contrast),
  ]);
}

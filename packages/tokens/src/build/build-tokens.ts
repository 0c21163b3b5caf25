import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { checkColours } from './check-colours.ts';
import { colourVision } from './colour-vision.ts';
import { measureContrast, readAllowedPairs } from './contrast.ts';
import { figmaVariables } from './figma-variables.ts';
import { paletteStylesheet } from './palette-stylesheet.ts';
import { accents, readTokens } from './resolve-tokens.ts';
import { printSheet, printSheetCsv, printSheetStyles } from './print-sheet.ts';
import { scss } from './scss.ts';
import { accentsStylesheet, accentStylesheet, componentStylesheets, stylesheet } from './stylesheet.ts';
import { themeProfile } from './theme-profile.ts';
import { tokenList } from './token-list.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface BuiltTokens {
  /** Path in `dist` → text. */
  files: Map<string, string>;
  /** Path in `src` → text of what is derived but imported by code here, and so kept in git. */
  sources: Map<string, string>;
}

/** Everything that is derived from the token files, as text. Throws what its parts throw. */
export async function buildTokens(tokenFolder?: URL, pairsFile?: URL): Promise<BuiltTokens> {
  const source = await readTokens(tokenFolder);
  checkColours(source);
  const list = tokenList(source);
  const contrast = measureContrast(source, await readAllowedPairs(pairsFile));
  const files = new Map<string, string>([
    ['tokens.css', stylesheet(source)],
    ['accents.css', accentsStylesheet(source)],
    ...accents.map((accent): [string, string] => [`accent/${accent}.css`, accentStylesheet(source, accent)]),
    ...[...componentStylesheets(source)].map(([component, css]): [string, string] => [`component/${component}.css`, css]),
    ['palette.css', paletteStylesheet(source)],
    ['tokens.scss', scss(source)],
    ['figma.variables.json', json(figmaVariables(source))],
    ['print-sheet.html', printSheet(list.palette)],
    ['print-sheet.css', printSheetStyles],
    ['print-sheet.csv', printSheetCsv(list.palette)],
    ['colour-vision.json', json(colourVision(source))],
    ['tokens.json', json(list)],
    ['contrast.json', json(contrast)],
  ]);
  const names = list.tokens.map(({ name }) => `  '${name}',`).join('\n');
  return {
    files,
    sources: new Map([
      ['token-names.ts', `// Written by src/build/build-tokens.ts from src/tokens. Change the token files, then build.\nexport const tokenNames = [\n${names}\n] as const;\n`],
      ['theme/profile.json', json(themeProfile(source, list, contrast))],
    ]),
  };
}

/** Writes what stands beside the source where it differs, so that an unchanged build leaves the tree clean. */
export async function writeSources({ sources }: BuiltTokens): Promise<void> {
  for (const [path, text] of sources) {
    const file = new URL(`../${path}`, import.meta.url);
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
  }
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

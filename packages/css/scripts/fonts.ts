import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fallbackFace } from '@stockholm/tokens/font';
import postcss, { type AtRule } from 'postcss';
import openSans from './open-sans.json' with { type: 'json' };

const fontPackage = '@fontsource-variable/open-sans';

/** What the city's languages need: `latin-ext` for Finnish, Sami and Romani letters. */
const subsets = ['latin-ext', 'latin'];

// Open Sans lacks letters of Yiddish: the rafe, and the digraphs as one character.
const hebrewPackage = '@fontsource-variable/noto-sans-hebrew';
const openSansWeights = '300 800';
const hebrewFile = 'noto-sans-hebrew-hebrew-wght-normal.woff2';

const sheets = ['wght.css', 'wght-italic.css'];

function descriptor(face: AtRule, name: string): string {
  const values: string[] = [];
  face.walkDecls(name, ({ value }) => {
    values.push(value);
  });
  const [value] = values;
  if (value === undefined || values.length > 1) {
    throw new Error(`Stad: an @font-face of ${fontPackage} has ${String(values.length)} ${name}. Look at its ${sheets.join(' and ')}, and correct packages/css/scripts/fonts.ts.`);
  }
  return value;
}

/** The faces of one of the font package's stylesheets that the kit wants, with addresses that hold from outside the package. */
export function chooseFaces(sheet: string): string {
  const chosen: string[] = [];
  const found: string[] = [];
  postcss.parse(sheet).walkAtRules('font-face', (face) => {
    const file = /^url\(["']?\.\/files\/([a-z0-9-]+\.woff2)["']?\)/u.exec(descriptor(face, 'src'))?.[1];
    const subset = file === undefined ? undefined : /^open-sans-([a-z-]+)-wght-(?:normal|italic)\.woff2$/u.exec(file)?.[1];
    if (file === undefined || subset === undefined || !subsets.includes(subset)) return;
    if (descriptor(face, 'font-display') !== 'swap') throw new Error(`Stad: ${file} of ${fontPackage} does not swap. Text would stay hidden until it is there.`);
    found.push(subset);
    // As a path of a package, which bundlers resolve; without one it is a path beside the stylesheet.
    face.walkDecls('src', (src) => {
      src.value = src.value.replace(/url\([^)]*\)/u, `url("${fontPackage}/files/${file}")`);
    });
    chosen.push(face.toString());
  });
  // The last face that holds a letter wins, so the order of the package is kept.
  if (found.join() !== subsets.join()) {
    throw new Error(`Stad: ${fontPackage} has ${found.join(', ') || 'none'} of ${subsets.join(', ')}, in this order. Look at what its new version calls them.`);
  }
  return chosen.join('\n\n');
}

/**
 * Hebrew letters under the name of Open Sans, so that no stack need name two families. Once upright and once as italic, which
 * Hebrew does not have: a family's italic is looked for among its italic faces only.
 */
export function hebrewFaces(sheet: string): string {
  const faces: string[] = [];
  postcss.parse(sheet).walkAtRules('font-face', (face) => {
    if (!descriptor(face, 'src').includes(hebrewFile)) return;
    for (const style of ['normal', 'italic']) {
      const copy = face.clone();
      copy.walkDecls((declaration) => {
        if (declaration.prop === 'src') declaration.value = declaration.value.replace(/url\([^)]*\)/u, `url("${hebrewPackage}/files/${hebrewFile}")`);
        if (declaration.prop === 'font-family') declaration.value = "'Open Sans Variable'";
        if (declaration.prop === 'font-style') declaration.value = style;
        // Faces of one family stand together only where their descriptors are equal.
        if (declaration.prop === 'font-weight') declaration.value = openSansWeights;
      });
      faces.push(copy.toString());
    }
  });
  if (faces.length !== 2) throw new Error(`Stad: ${hebrewPackage} has no ${hebrewFile}. Look at what its new version calls it, and correct packages/css/scripts/fonts.ts.`);
  return faces.join('\n\n');
}

/** The text of `fonts.css`: Open Sans from its package, and Arial in its measures until it is there. */
export async function buildFonts(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const faces = await Promise.all(sheets.map(async (name) => chooseFaces(await readFile(resolve(`${fontPackage}/${name}`), 'utf8'))));
  const fallbacks = openSans.cuts.map(({ weight, style, xWidthAvg }) =>
    fallbackFace({ family: openSans.family, weight, style: style as 'normal' | 'italic', metrics: { ...openSans.measures, xWidthAvg } }),
  );
  const hebrew = hebrewFaces(await readFile(resolve(`${hebrewPackage}/wght.css`), 'utf8'));
  return `${[hebrew, ...faces, ...fallbacks].map((face) => face.trim()).join('\n\n')}\n`;
}

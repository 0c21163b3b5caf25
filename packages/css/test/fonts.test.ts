import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFontMetrics } from '@stockholm/tokens/font-metrics';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../scripts/build.ts';
import { buildFonts, chooseFaces, hebrewFaces } from '../scripts/fonts.ts';
import openSans from '../scripts/open-sans.json' with { type: 'json' };

const { resolve } = createRequire(import.meta.url);

/** The value of a descriptor in each face of a stylesheet. */
function all(css: string, descriptor: string): string[] {
  const values: string[] = [];
  postcss.parse(css).walkDecls(descriptor, ({ value }) => {
    values.push(value);
  });
  return values;
}

const face = (subset: string, more = 'font-display: swap;'): string =>
  `@font-face { font-family: 'Open Sans Variable'; ${more} src: url(./files/open-sans-${subset}-wght-normal.woff2) format('woff2-variations'); }`;
const whole = ['greek', 'latin-ext', 'latin'].map((subset) => face(subset)).join('\n');

describe('fonts.css', () => {
  test('takes Hebrew and two subsets of Latin, upright and italic, from the font packages, and holds no font itself', async () => {
    const css = await buildFonts();
    const files = [...css.matchAll(/url\("([^"]+)"\)/gu)].map(([, address]) => address as string);
    const hebrew = '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2';
    expect(files.slice(0, 2)).toEqual([hebrew, hebrew]);
    expect(files.slice(2).map((file) => file.replace('@fontsource-variable/open-sans/files/open-sans-', ''))).toEqual(
      ['normal', 'italic'].flatMap((style) => ['latin-ext', 'latin'].map((subset) => `${subset}-wght-${style}.woff2`)),
    );
    expect(new Set(all(css, 'font-weight').slice(0, files.length)).size).toBe(1);
    expect(all(css, 'font-family').slice(0, files.length)).toEqual(files.map(() => "'Open Sans Variable'"));
    for (const file of files) expect(existsSync(resolve(file)), file).toBe(true);
    expect(css.match(/url\(/gu)).toHaveLength(files.length);
    expect(all(css, 'font-display')).toEqual(files.map(() => 'swap'));
  });

  test('has a fallback in Open Sans’s measures for each cut that the kit uses', async () => {
    const css = await buildFonts();
    expect(all(css, 'font-family').filter((family) => family === '"Open Sans Fallback"')).toHaveLength(openSans.cuts.length);
    expect(all(css, 'size-adjust')).toEqual(['105.1479%', '101.2208%', '104.7813%', '99.5619%', '99.3896%']);
    expect(new Set(all(css, 'line-gap-override'))).toEqual(new Set(['0%']));
  });

  test('is what the tokens ask for, the fallback right after the font', () => {
    const stacks = [...readTokens().matchAll(/--sthlm-font-(?:body|heading|lead):([^;]+);/gu)].map(([, stack]) => stack as string);
    expect(stacks.length).toBeGreaterThan(2);
    for (const stack of stacks) expect(stack.trim()).toMatch(/^"Open Sans Variable", "Open Sans", "Open Sans Fallback", "Verdana", "Arial", sans-serif$/u);
  });

  test.each(['normal', 'italic'])('keeps the measures that the %s font file has', async (style) => {
    const measured = await readFontMetrics(resolve(`@fontsource-variable/open-sans/files/open-sans-latin-wght-${style}.woff2`));
    const regular = openSans.cuts.find((cut) => cut.style === style && cut.weight === 400);
    expect(measured).toEqual({ ...openSans.measures, xWidthAvg: regular?.xWidthAvg });
  });
});

describe('a new version of the font package is refused when', () => {
  test('nothing is changed, it is taken', () => {
    expect(all(chooseFaces(whole), 'src')[0]).toBe(`url("@fontsource-variable/open-sans/files/open-sans-latin-ext-wght-normal.woff2") format('woff2-variations')`);
  });

  test.each([
    ['a subset is gone', ['latin'].map((subset) => face(subset)).join(''), /has latin of latin-ext, latin/u],
    ['its files have other names', whole.replaceAll('open-sans-', 'opensans-'), /has none of/u],
    ['the order of its subsets is another', ['latin', 'latin-ext'].map((subset) => face(subset)).join(''), /in this order/u],
    ['it hides text until the font is there', whole.replaceAll('swap', 'block'), /open-sans-latin-ext-wght-normal\.woff2 .* does not swap/u],
    ['it does not say how the font is shown', ['latin-ext', 'latin'].map((subset) => face(subset, '')).join(''), /has 0 font-display/u],
    ['a face has two sources', whole.replaceAll('format(', 'format(x); src: url(y) format('), /has 2 src/u],
  ])('%s', (_, sheet, message) => {
    expect(() => chooseFaces(sheet)).toThrow(message);
  });

  test('the Hebrew letters have another name', () => {
    expect(() => hebrewFaces(whole)).toThrow(/has no noto-sans-hebrew-hebrew-wght-normal\.woff2/u);
  });
});

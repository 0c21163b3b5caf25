import { createFontStack } from '@capsizecss/core';
import { checkFamily, checkMetrics, checkStyle, checkWeight } from './check-font.ts';
import { fallbackFamily } from './font-stack.ts';
import type { FontMetrics, FontStyle } from './font-types.ts';
import localFonts from './local-fonts.json' with { type: 'json' };

export interface FallbackFaceOptions {
  /** The family that the fallback stands in for. */
  family: string;
  /** The weight of the file that was measured. */
  weight: number;
  /** Default `normal`. */
  style?: FontStyle;
  /** What `readFontMetrics` read from the file of this weight and style. */
  metrics: FontMetrics;
}

/**
 * The letters that the fallback is measured for: Latin with its accents, punctuation and currency. Other scripts pass it by
 * and take the next family of the stack, since a width that is right for Latin is wrong for them.
 */
const measuredLetters = 'U+0000-036F, U+1E00-1EFF, U+2000-206F, U+20A0-20CF, U+2122, U+2212';

/** One `@font-face`; the values are checked by whoever calls. */
export function fontFaceRule(descriptors: Readonly<Record<string, string>>): string {
  return `@font-face {\n${Object.entries(descriptors)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;
}

/**
 * A `@font-face` called `<family> Fallback`: Arial (or its equals in width on Linux and ChromeOS), stretched to the measures
 * of the font that is on its way, so that lines break where they will and nothing moves when it arrives.
 *
 * `fontFace` writes it already. Call this for a family that is loaded in another way, and put `"<family> Fallback"` after
 * the family in your stack.
 *
 * @throws StadError `FONT_FAMILY_INVALID`, `FONT_WEIGHT_INVALID`, `FONT_STYLE_INVALID`, `FONT_METRICS_INVALID`.
 */
export function fallbackFace(options: FallbackFaceOptions): string {
  const family = checkFamily(options.family);
  const weight = checkWeight(family, options.weight);
  const style = checkStyle(family, options.style);
  const metrics = checkMetrics(options.metrics);
  // As a browser chooses between regular and bold.
  const local = localFonts.faces.find((face) => face.style === style && face.bold === weight > 500);
  if (local === undefined) throw new Error(`local-fonts.json has no ${style} face for weight ${String(weight)}`);
  const { fontFaces } = createFontStack([{ familyName: family, ...metrics }, { familyName: 'Arial', ...local.metrics }], { fontFaceFormat: 'styleObject' });
  const adjusted = fontFaces[0]?.['@font-face'];
  const descriptors: Record<string, string> = {
    'font-family': `"${fallbackFamily(family)}"`,
    src: local.names.map((name) => `local("${name}")`).join(', '),
    'font-weight': String(weight),
    'font-style': style,
  };
  for (const [name, value] of [
    ['size-adjust', adjusted?.sizeAdjust],
    ['ascent-override', adjusted?.ascentOverride],
    ['descent-override', adjusted?.descentOverride],
    ['line-gap-override', adjusted?.lineGapOverride],
  ] as const) {
    if (value !== undefined) descriptors[name] = String(value);
  }
  return fontFaceRule({ ...descriptors, 'unicode-range': measuredLetters });
}

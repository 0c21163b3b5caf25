/**
 * The measures of a font file that decide how much room its text takes, in the font's own units.
 * Read them from the file with `readFontMetrics` of `@stockholm/tokens/font-metrics`.
 */
export interface FontMetrics {
  ascent: number;
  /** Below the baseline, so negative. */
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  /** The average width of a letter in running Latin text. */
  xWidthAvg: number;
}

export type FontStyle = 'normal' | 'italic';

export type FontFormat = 'woff2' | 'woff' | 'opentype' | 'truetype';

/** One font file of the consumer's. */
export interface FontFile {
  /**
   * Where the page gets the file: a path on the site (`/fonts/bold.woff2`), a path beside the stylesheet (`./bold.woff2`,
   * which a bundler resolves) or an `https:` address.
   */
  url: string;
  /** 400 or 700 for Stockholm Type; 1–1000 for another family. */
  weight: number;
  /** Default `normal`. Stockholm Type has no italic. */
  style?: FontStyle;
  /** Only needed when the url does not end in `.woff2`, `.woff`, `.otf` or `.ttf`. */
  format?: FontFormat;
  /** When the family is cut into several files: the letters in this one, as CSS writes them (`U+0000-00FF, U+0131`). */
  unicodeRange?: string;
  /** What `readFontMetrics` read from the file. Of a family cut into several files: the one with a–z. */
  metrics: FontMetrics;
}

export interface FontFaceOptions {
  /** Default `Stockholm Type`. */
  family?: string;
  files: readonly FontFile[];
}

export interface FontFaces {
  /** A stylesheet: one `@font-face` per file, and one metric-adjusted fallback per weight and style. */
  css: string;
  /** The value for `--sthlm-font-heading` (and `-lead`): the family, its fallback, Open Sans, and the rest of the profile's stack. */
  stack: string;
}

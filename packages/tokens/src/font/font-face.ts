import { StadError } from '@stad/errors';
import { checkFamily, checkFormat, checkMetrics, checkStyle, checkUnicodeRange, checkUrl, checkWeight } from './check-font.ts';
import { fallbackFace, fontFaceRule } from './fallback-face.ts';
import { stackOf, stockholmType } from './font-stack.ts';
import type { FontFaceOptions, FontFaces, FontFile } from './font-types.ts';

function fileAt(files: FontFaceOptions['files'], at: number): FontFile {
  const file: unknown = files[at];
  if (typeof file === 'object' && file !== null) return file as FontFile;
  throw new StadError({
    code: 'FONT_FILES_MISSING',
    what: `Font file ${String(at + 1)} of the list is not described`,
    why: 'Each file needs its url, weight and metrics',
    remedy: "Write { url: '/fonts/bold.woff2', weight: 700, metrics: await readFontMetrics('public/fonts/bold.woff2') }.",
  });
}

/**
 * The stylesheet for a typeface that the consumer has the right to and serves itself, Stockholm Type first of all: it shows
 * text at once (`font-display: swap`) in a fallback with the same measures, so that nothing moves when the files arrive.
 *
 * For Stockholm Type the profile holds: that family name, weights 400 and 700, no italic.
 *
 * @example
 * const { css, stack } = fontFace({ files: [{ url: '/fonts/bold.woff2', weight: 700, metrics }] });
 *
 * @throws StadError `FONT_FILES_MISSING`, `FONT_FILE_TWICE`, `FONT_FAMILY_INVALID`, `FONT_WEIGHT_INVALID`, `FONT_STYLE_INVALID`,
 * `FONT_URL_INVALID` (also for `data:`, `http:` and `//`), `FONT_FORMAT_INVALID`, `FONT_RANGE_INVALID`, `FONT_METRICS_INVALID`.
 */
export function fontFace(options: FontFaceOptions): FontFaces {
  const family = checkFamily(options.family === undefined ? stockholmType : options.family);
  const files: unknown = options.files;
  if (!Array.isArray(files) || files.length === 0) {
    throw new StadError({
      code: 'FONT_FILES_MISSING',
      what: `There is no font file for ${family}`,
      why: 'The kit has none: the typeface is the consumer’s own',
      remedy: 'List your files: files: [{ url, weight, metrics }].',
    });
  }
  const faces: string[] = [];
  const fallbacks = new Map<string, string>();
  const seen = new Set<string>();
  for (const at of files.keys()) {
    const file = fileAt(options.files, at);
    const weight = checkWeight(family, file.weight);
    const style = checkStyle(family, file.style);
    const url = checkUrl(file.url);
    const range = file.unicodeRange === undefined ? undefined : checkUnicodeRange(file.unicodeRange);
    const metrics = checkMetrics(file.metrics);
    const cut = `${String(weight)} ${style}`;
    if (seen.has(`${cut} ${range ?? ''}`)) {
      throw new StadError({
        code: 'FONT_FILE_TWICE',
        what: `There are two files for weight ${String(weight)}, ${style}`,
        why: 'The browser takes the last and never loads the other',
        remedy: 'Keep one, or give each the letters that it holds as unicodeRange.',
      });
    }
    seen.add(`${cut} ${range ?? ''}`);
    faces.push(
      fontFaceRule({
        'font-family': `"${family}"`,
        src: `url("${url}") format("${checkFormat({ url, format: file.format })}")`,
        'font-weight': String(weight),
        'font-style': style,
        'font-display': 'swap',
        ...(range !== undefined && { 'unicode-range': range }),
      }),
    );
    if (!fallbacks.has(cut)) fallbacks.set(cut, fallbackFace({ family, weight, style, metrics }));
  }
  return {
    css: [...faces, ...fallbacks.values()].join('\n'),
    stack: stackOf(family),
  };
}

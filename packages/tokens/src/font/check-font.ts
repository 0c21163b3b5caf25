import { StadError } from '@stad/errors';
import { stockholmType } from './font-stack.ts';
import type { FontFile, FontFormat, FontMetrics } from './font-types.ts';

const typographySource = 'https://varumarkesmanual.stockholm.se/grafisk-profil/typografi/';

const formats: Readonly<Record<string, FontFormat>> = { woff2: 'woff2', woff: 'woff', otf: 'opentype', ttf: 'truetype' };

/** What is safe to repeat in a message: short, and without what moves a terminal's cursor. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  const plain = [...text].map((sign) => (/\p{C}|\p{Zl}|\p{Zp}/u.test(sign) ? '\uFFFD' : sign));
  return plain.length > 60 ? `${plain.slice(0, 60).join('')}…` : plain.join('');
}

/**
 * The name of a font family, as it may stand in a stylesheet.
 *
 * @throws StadError `FONT_FAMILY_INVALID` for a name that is empty, long, or more than letters, digits, spaces, `-` and `_`;
 * for Stockholm Type under another spelling.
 */
export function checkFamily(family: unknown): string {
  if (typeof family !== 'string' || family.length > 80 || !/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _-]*[\p{L}\p{M}\p{N}])?$/u.test(family)) {
    throw new StadError({
      code: 'FONT_FAMILY_INVALID',
      what: `${shown(family)} is no name for a font family here`,
      why: 'The name is written into a stylesheet, so it may only have letters, digits, spaces, - and _, at most 80',
      remedy: `Give the name as in '${stockholmType}'.`,
    });
  }
  if (family !== stockholmType && family.replaceAll(/[ _-]/gu, '').toLowerCase().startsWith('stockholmtype')) {
    throw new StadError({
      code: 'FONT_FAMILY_INVALID',
      what: `The family is called ${stockholmType}, not ${shown(family)}`,
      why: 'Its two cuts are weights of one family; under another name a heading would not find its bold',
      remedy: `Write '${stockholmType}' (or leave family out), and give each file its weight: 400 or 700.`,
      uri: typographySource,
    });
  }
  return family;
}

/** @throws StadError `FONT_WEIGHT_INVALID`. */
export function checkWeight(family: string, weight: unknown): number {
  const integer = typeof weight === 'number' && Number.isInteger(weight) && weight >= 1 && weight <= 1000;
  if (family === stockholmType ? weight === 400 || weight === 700 : integer) return weight as number;
  throw new StadError(
    family === stockholmType
      ? {
          code: 'FONT_WEIGHT_INVALID',
          what: `${stockholmType} has no weight ${shown(weight)}`,
          why: 'The graphic profile has two cuts, Regular (400) and Bold (700)',
          remedy: 'Give 400 or 700, as a number.',
          uri: typographySource,
        }
      : {
          code: 'FONT_WEIGHT_INVALID',
          what: `${shown(weight)} is no weight`,
          why: 'CSS has weights from 1 to 1000',
          remedy: 'Give a whole number: 400 for regular, 700 for bold.',
        },
  );
}

/** @throws StadError `FONT_STYLE_INVALID`. */
export function checkStyle(family: string, style: unknown): 'normal' | 'italic' {
  if (style === undefined || style === 'normal') return 'normal';
  if (style === 'italic' && family !== stockholmType) return 'italic';
  throw new StadError({
    code: 'FONT_STYLE_INVALID',
    what: style === 'italic' ? `${stockholmType} has no italic` : `${shown(style)} is no style of a font`,
    why: style === 'italic' ? 'The graphic profile has two cuts, Regular and Bold' : 'A file is upright or italic',
    remedy: style === 'italic' ? 'Leave the file out; text is set in Open Sans, which has an italic.' : "Give 'normal' or 'italic', or leave style out.",
    ...(style === 'italic' && { uri: typographySource }),
  });
}

function refuseUrl(url: unknown, why: string, remedy: string): never {
  throw new StadError({ code: 'FONT_URL_INVALID', what: `The font address ${shown(url)} can not be used`, why, remedy });
}

/**
 * An address of a font file that is the consumer's own and stays inside the quotes of `url("…")`.
 *
 * @throws StadError `FONT_URL_INVALID`.
 */
export function checkUrl(url: unknown): string {
  const own = 'Give a path on your site (/fonts/bold.woff2), a path beside the stylesheet (./bold.woff2) or an https: address.';
  if (typeof url !== 'string' || url === '') refuseUrl(url, 'It is not a text with an address', own);
  if (url.length > 2000) refuseUrl(url, 'It is longer than 2000 characters, as no path to a file is', own);
  if (/[\p{C}\p{Zl}\p{Zp}"'\\<>{}]/u.test(url) || url !== url.trim()) {
    refuseUrl(url, 'It has a quote, a backslash, a bracket, a line break, a hidden character, or a space at its end, which could end the address in the stylesheet', own);
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'data') refuseUrl(url, 'A font inside the stylesheet can not be cached for itself, and delays all other styles', `Serve the file. ${own}`);
  if (url.startsWith('//')) refuseUrl(url, 'An address that begins with // takes over the scheme of the page, also an insecure one', `Write https:${shown(url)}.`);
  if (scheme !== undefined && scheme !== 'https') refuseUrl(url, `${scheme}: is not a place that a page may load a font from`, own);
  if (scheme === 'https') {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !url.toLowerCase().startsWith('https://')) refuseUrl(url, 'It is not a whole https: address', own);
    if (parsed.username !== '' || parsed.password !== '') refuseUrl('https://…@…', 'It holds a user name or a password, which every visitor would see', own);
  }
  return url;
}

/** @throws StadError `FONT_FORMAT_INVALID`. */
export function checkFormat({ url, format }: Pick<FontFile, 'url' | 'format'>): FontFormat {
  const known = Object.values(formats);
  const extension = /\.([a-z0-9]+)$/iu.exec(url.split(/[?#]/u, 1)[0] ?? '')?.[1]?.toLowerCase() ?? '';
  const found = format ?? (Object.hasOwn(formats, extension) ? formats[extension] : undefined);
  if (found !== undefined && known.includes(found)) return found;
  throw new StadError({
    code: 'FONT_FORMAT_INVALID',
    what: format === undefined ? `The address ${shown(url)} does not tell which kind of font file it is` : `${shown(format)} is no kind of font file`,
    why: 'The browser skips a file of a kind that it can not read only if the stylesheet says which it is',
    remedy: `Give format: ${known.map((name) => `'${name}'`).join(', ')}. Choose woff2 where you can; every browser reads it, and it is the smallest.`,
  });
}

/** @throws StadError `FONT_RANGE_INVALID`. */
export function checkUnicodeRange(range: unknown): string {
  const parts = typeof range === 'string' && range.length <= 10_000 ? range.split(',').map((part) => part.trim()) : [];
  const ordered = (part: string): boolean => {
    const found = /^U\+(?:([0-9A-F]{0,5}\?{1,6})|([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?)$/iu.exec(part);
    const [, wildcard, first, last] = found ?? [];
    const from = wildcard?.replaceAll('?', '0') ?? first;
    const to = wildcard?.replaceAll('?', 'F') ?? last ?? first;
    if (from === undefined || to === undefined || from.length > 6) return false;
    return Number.parseInt(from, 16) <= Number.parseInt(to, 16) && Number.parseInt(to, 16) <= 0x10_ff_ff;
  };
  if (parts.length > 0 && parts.every(ordered)) return parts.map((part) => part.toUpperCase()).join(', ');
  throw new StadError({
    code: 'FONT_RANGE_INVALID',
    what: `${shown(range)} is no range of characters`,
    why: 'A browser drops a range that it can not read, and then loads the file for every text',
    remedy: 'Write it as CSS does: U+0000-00FF, U+0131.',
  });
}

/** @throws StadError `FONT_METRICS_INVALID`. */
export function checkMetrics(metrics: unknown): FontMetrics {
  const given = (typeof metrics === 'object' && metrics !== null ? metrics : {}) as Record<string, unknown>;
  const number = (name: keyof FontMetrics, holds: (value: number) => boolean): number => {
    const value = given[name];
    if (typeof value === 'number' && Number.isFinite(value) && holds(value)) return value;
    throw new StadError({
      code: 'FONT_METRICS_INVALID',
      what: `The metrics of the font have ${name} ${shown(value)}`,
      why: 'Without the measures of the file, the text jumps when the font arrives',
      remedy: "Read them from the file: metrics: await readFontMetrics('…'), from @stockholm/tokens/font-metrics.",
    });
  };
  const unitsPerEm = number('unitsPerEm', (value) => value >= 16 && value <= 16_384);
  const within = (least: number, most: number) => (value: number) => value >= least * unitsPerEm && value <= most * unitsPerEm;
  return {
    ascent: number('ascent', within(0.1, 4)),
    descent: number('descent', within(-4, 0)),
    lineGap: number('lineGap', within(0, 4)),
    unitsPerEm,
    xWidthAvg: number('xWidthAvg', within(0.05, 4)),
  };
}

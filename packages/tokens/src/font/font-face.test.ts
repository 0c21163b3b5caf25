import { isStadError, type StadError } from '@stad/errors';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { fallbackFace, fontFace, type FontFaceOptions, type FontFile } from './font.ts';
import localFonts from './local-fonts.json' with { type: 'json' };

const metrics = { ascent: 2189, descent: -600, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 1030 };
const bold: FontFile = { url: '/fonts/bold.woff2', weight: 700, metrics };

/** The faces of a stylesheet, each as a record of its descriptors. */
function faces(css: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const root = postcss.parse(css);
  expect(root.nodes.every((node) => node.type === 'atrule' && node.name === 'font-face')).toBe(true);
  root.walkAtRules('font-face', (face) => {
    const descriptors: Record<string, string> = {};
    face.walkDecls(({ prop, value }) => {
      descriptors[prop] = value;
    });
    found.push(descriptors);
  });
  return found;
}

/** Whatever a caller without TypeScript might send. */
function errorOf(options: unknown): StadError {
  try {
    fontFace(options as FontFaceOptions);
  } catch (error) {
    if (isStadError(error)) return error;
    throw error;
  }
  throw new Error('fontFace took it');
}

const file = (change: Record<string, unknown>): unknown => ({ files: [{ ...bold, ...change }] });

describe('fontFace', () => {
  test('writes a swapping face for each file, and one adjusted fallback for each weight', () => {
    const { css, stack } = fontFace({ files: [{ ...bold, weight: 400, url: './regular.woff2' }, bold] });
    expect(faces(css)).toEqual([
      { 'font-family': '"Stockholm Type"', src: 'url("./regular.woff2") format("woff2")', 'font-weight': '400', 'font-style': 'normal', 'font-display': 'swap' },
      { 'font-family': '"Stockholm Type"', src: 'url("/fonts/bold.woff2") format("woff2")', 'font-weight': '700', 'font-style': 'normal', 'font-display': 'swap' },
      expect.objectContaining({ 'font-family': '"Stockholm Type Fallback"', 'font-weight': '400', src: expect.stringMatching(/^local\("Arial"\), local\("ArialMT"\)/u) as string }),
      expect.objectContaining({ 'font-family': '"Stockholm Type Fallback"', 'font-weight': '700', src: expect.stringMatching(/^local\("Arial Bold"\), local\("Arial-BoldMT"\)/u) as string }),
    ]);
    expect(stack).toBe('"Stockholm Type", "Stockholm Type Fallback", "Open Sans Variable", "Open Sans", "Verdana", "Arial", sans-serif');
  });

  test('gives the fallback the width and height of the real font', () => {
    const [, fallback] = faces(fontFace({ files: [bold] }).css);
    const percent = (name: string): number => Number.parseFloat(fallback?.[name] ?? '') / 100;
    const arial = localFonts.faces.find((face) => face.bold && face.style === 'normal')?.metrics as (typeof localFonts.faces)[number]['metrics'];
    const size = percent('size-adjust');
    expect(size * (arial.xWidthAvg / arial.unitsPerEm)).toBeCloseTo(metrics.xWidthAvg / metrics.unitsPerEm, 4);
    expect(size * percent('ascent-override')).toBeCloseTo(metrics.ascent / metrics.unitsPerEm, 4);
    expect(size * percent('descent-override')).toBeCloseTo(-metrics.descent / metrics.unitsPerEm, 4);
    expect(percent('line-gap-override')).toBe(0);
  });

  test('adjusts every cut of Arial, and leaves scripts that it has not measured to the next family', () => {
    for (const [weight, style, name] of [[400, 'normal', 'Arial'], [500, 'normal', 'Arial'], [600, 'normal', 'Arial Bold'], [300, 'italic', 'Arial Italic'], [900, 'italic', 'Arial Bold Italic']] as const) {
      const [face] = faces(fallbackFace({ family: 'Open Sans', weight, style, metrics }));
      expect(face).toMatchObject({ 'font-family': '"Open Sans Fallback"', 'font-weight': String(weight), 'font-style': style });
      expect(face?.['src']?.startsWith(`local("${name}"), `)).toBe(true);
      expect(face?.['unicode-range']).toContain('U+0000-036F');
      expect(face?.['unicode-range']).not.toMatch(/U\+05/u);
    }
  });

  test('takes a family that is cut into several files, and measures it once', () => {
    const found = faces(
      fontFace({
        family: 'Bolagets teckensnitt',
        files: [
          { ...bold, unicodeRange: 'u+0-ff, U+0131' },
          { ...bold, url: '/fonts/bold-ext.woff2', unicodeRange: 'U+1??' },
        ],
      }).css,
    );
    expect(found.map((face) => [face['font-family'], face['unicode-range']])).toEqual([
      ['"Bolagets teckensnitt"', 'U+0-FF, U+0131'],
      ['"Bolagets teckensnitt"', 'U+1??'],
      ['"Bolagets teckensnitt Fallback"', expect.any(String)],
    ]);
  });

  test.each([
    ['/fonts/bold.woff2', 'woff2'],
    ['../fonts/bold.WOFF', 'woff'],
    ['fonts/bold.otf', 'opentype'],
    ['./bold.ttf?v=3#x', 'truetype'],
    ['https://typsnitt.example/fet (ny).woff2', 'woff2'],
    ['/typsnitt/Stockholm Type Fet å.woff2', 'woff2'],
    ['@foretaget/typsnitt/fet.woff2', 'woff2'],
  ])('takes %s as %s', (url, format) => {
    expect(faces(fontFace({ files: [{ ...bold, url }] }).css)[0]?.['src']).toBe(`url("${url}") format("${format}")`);
  });

  test('takes the kind of file from the caller when the address does not tell', () => {
    expect(fontFace({ files: [{ ...bold, url: '/typsnitt?id=4', format: 'woff2' }] }).css).toContain('url("/typsnitt?id=4") format("woff2")');
  });
});

describe('what the profile does not have', () => {
  test.each([
    ['another weight', file({ weight: 600 }), 'FONT_WEIGHT_INVALID', /no weight 600.*Regular \(400\) and Bold \(700\)/u],
    ['a weight as text', file({ weight: '700' }), 'FONT_WEIGHT_INVALID', /no weight 700/u],
    ['no weight', file({ weight: undefined }), 'FONT_WEIGHT_INVALID', /no weight undefined/u],
    ['an italic', file({ style: 'italic' }), 'FONT_STYLE_INVALID', /no italic.*Open Sans/u],
    ['a cut as a family', { ...(file({}) as object), family: 'Stockholm Type Bold' }, 'FONT_FAMILY_INVALID', /is called Stockholm Type/u],
    ['its name in one word', { ...(file({}) as object), family: 'stockholmtype' }, 'FONT_FAMILY_INVALID', /is called Stockholm Type/u],
  ])('refuses Stockholm Type with %s, and says where that stands', (_, options, code, message) => {
    const error = errorOf(options);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.uri).toMatch(/varumarkesmanual\.stockholm\.se/u);
  });
});

describe('what is refused', () => {
  test.each([
    ['no files', { files: [] }, 'FONT_FILES_MISSING'],
    ['files that are no list', { files: bold }, 'FONT_FILES_MISSING'],
    ['nothing', {}, 'FONT_FILES_MISSING'],
    ['an address in place of a file', { files: ['/fonts/bold.woff2'] }, 'FONT_FILES_MISSING'],
    ['null in place of a file', { files: [null] }, 'FONT_FILES_MISSING'],
    ['two files for one cut', { files: [bold, { ...bold, url: '/fonts/other.woff2' }] }, 'FONT_FILE_TWICE'],
    ['two files with the same letters', { files: [{ ...bold, unicodeRange: 'U+0-FF' }, { ...bold, unicodeRange: 'u+0-ff' }] }, 'FONT_FILE_TWICE'],
    ['a style that CSS lacks', file({ style: 'oblique' }), 'FONT_STYLE_INVALID'],
    ['a weight outside CSS', { family: 'Bolagets', files: [{ ...bold, weight: 1001 }] }, 'FONT_WEIGHT_INVALID'],
    ['half a weight', { family: 'Bolagets', files: [{ ...bold, weight: 400.5 }] }, 'FONT_WEIGHT_INVALID'],
    ['a file of an unknown kind', file({ url: '/fonts/bold.svg' }), 'FONT_FORMAT_INVALID'],
    ['a file without an ending', file({ url: '/fonts/toString' }), 'FONT_FORMAT_INVALID'],
    ['an ending that is a property of every object', file({ url: '/fonts/bold.constructor' }), 'FONT_FORMAT_INVALID'],
    ['a format that is none', file({ format: 'woff2") url(x' }), 'FONT_FORMAT_INVALID'],
    ['no metrics', file({ metrics: undefined }), 'FONT_METRICS_INVALID'],
    ['metrics as text', file({ metrics: { ...metrics, ascent: '2189' } }), 'FONT_METRICS_INVALID'],
    ['metrics that are no number', file({ metrics: { ...metrics, xWidthAvg: Number.NaN } }), 'FONT_METRICS_INVALID'],
    ['a font without width', file({ metrics: { ...metrics, xWidthAvg: 0 } }), 'FONT_METRICS_INVALID'],
    ['a descent above the line', file({ metrics: { ...metrics, descent: 600 } }), 'FONT_METRICS_INVALID'],
    ['a font without units', file({ metrics: { ...metrics, unitsPerEm: 0 } }), 'FONT_METRICS_INVALID'],
    ['a gap without end', file({ metrics: { ...metrics, lineGap: Number.POSITIVE_INFINITY } }), 'FONT_METRICS_INVALID'],
  ])('refuses %s', (_, options, code) => {
    const error = errorOf(options);
    expect(error.code).toBe(code);
    for (const part of [error.what, error.why, error.remedy]) expect(part).toBeTruthy();
  });

  test.each([
    '', 'A"B', "A'B", 'A\\B', 'A;}body{display:none', 'A\nB', '</style><script>', 'A\u202EB', ' A', 'A ', '-A', 'A, serif', 7, null, { toString: () => 'A' },
  ])('refuses the family %j', (family) => {
    expect(errorOf({ ...(file({}) as object), family }).code).toBe('FONT_FAMILY_INVALID');
  });

  test.each([
    ['data:font/woff2;base64,d09GMg==', /can not be cached/u],
    ['DATA:font/woff2;base64,d09GMg==', /can not be cached/u],
    ['javascript:alert(1)//x.woff2', /javascript: is not a place/u],
    ['http://typsnitt.example/fet.woff2', /http: is not a place/u],
    ['file:///etc/passwd', /file: is not a place/u],
    ['blob:https://a.example/1', /blob: is not a place/u],
    ['//font.stockholm.example/fet.woff2', /Write https:\/\/font\.stockholm\.example/u],
    ['https:fet.woff2', /not a whole https/u],
    ['https://', /not a whole https/u],
    ['https://namn:hemligt@typsnitt.example/fet.woff2', /user name or a password/u],
    ['/fet.woff2") format("woff2"); } body { display: none } x { src: url("', /could end the address/u],
    ['/fet.woff2\\', /could end the address/u],
    ['\\\\typsnitt.example\\fet.woff2', /could end the address/u],
    ['/fet\n.woff2', /could end the address/u],
    ['java\tscript:alert(1)', /could end the address/u],
    [' data:font/woff2;base64,d09GMg==', /could end the address/u],
    ['/fet.woff2</style><script>alert(1)</script>', /could end the address/u],
    ["/fet'.woff2", /could end the address/u],
    ['/fet".woff2', /could end the address/u],
    ['/fet<.woff2', /could end the address/u],
    ['/fet}.woff2', /could end the address/u],
    ['/fet.woff2 ', /could end the address/u],
    ['https://namn@typsnitt.example/fet.woff2', /user name or a password/u],
    ['https://:hemligt@typsnitt.example/fet.woff2', /user name or a password/u],
    ['/fet{}.woff2', /could end the address/u],
    ['/fet\u2028.woff2', /could end the address/u],
    ['/fet\u0000.woff2', /could end the address/u],
    ['', /not a text/u],
    [42, /not a text/u],
    [undefined, /not a text/u],
  ])('refuses the address %j', (url, why) => {
    const error = errorOf(file({ url }));
    expect(error.code).toBe('FONT_URL_INVALID');
    expect(error.message).toMatch(why);
    expect(error.message).not.toContain('hemligt');
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });

  test.each(['', 'U+', 'U+110000', 'U+FF-00', 'U+0-110000', 'U+GG', '0-FF', 'U+0-FF;', 'U+0-FF } body {', 'U+0-FF,', 'U+??????', 'U+12345??', 7, null])('refuses the range %j', (unicodeRange) => {
    expect(errorOf(file({ unicodeRange })).code).toBe('FONT_RANGE_INVALID');
  });

  test('refuses what is too long to be meant, and repeats only its beginning', () => {
    const long = 'a'.repeat(100_000);
    for (const options of [{ ...(file({}) as object), family: long }, file({ url: `/${long}.woff2` }), file({ unicodeRange: `${'U+0,'.repeat(100_000)}U+1` }), file({ weight: long })]) {
      expect(errorOf(options).message.length).toBeLessThan(500);
    }
    expect(errorOf({ ...(file({}) as object), family: 'a'.repeat(81) }).code).toBe('FONT_FAMILY_INVALID');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misplaced } from '../../test/places.ts';
import { applyEdits, lintText, type LintResult, objectReplacement, type TextUnit } from '../index.ts';
import { extractMarkdown } from './markdown.ts';
import { extractMdx, mdxExtractor, type JsxComponents } from './mdx.ts';

const kit: JsxComponents = (source, exported) => {
  if (source !== '@stockholm/react') return undefined;
  if (exported === 'Heading') return { children: { text: 'heading' } };
  if (exported === 'Link') return { children: { text: 'link' } };
  return exported === 'Card' ? { props: [{ name: 'lead', text: 'paragraph' }, { name: 'title', values: ['nej'] }] } : undefined;
};

const unitsOf = (source: string): TextUnit[] => mdxExtractor(kit)(source, { uri: 'a.mdx' }).units;
const shown = ({ kind, text, level, lang }: TextUnit): string => [kind, level, lang].filter((part) => part !== undefined).join(' ') + `: ${text.replaceAll(objectReplacement, '⌷')}`;
const read = (source: string): string[] => unitsOf(source).map(shown);
const judge = (source: string): LintResult => lintText(source, { uri: 'a.mdx', format: extractMdx });

describe('Markdown', () => {
  const plain = '# Ett *två*\n\nTre\nfyra **fem** [sex](/x "t") `kod`\\\nsju &auml; \\* åtta\n\n- nio\n\n  tio\n- [x] elva\n  1. tolv\n\n> tretton\n> fjorton\n\n| a | b |\n|---|---|\n| c | d *e* |\n\n![alt *text*](/x) sist\n\nRubrik\n------\n\n```\nkod\n```\n\n***\n\n[ref]: /x "t"\n[ref] slut\n';

  test('is read as the Markdown extractor reads it, at the same places', () => {
    const [mdx, markdown] = [extractMdx(plain, { uri: 'a.mdx' }).units, extractMarkdown(plain).units];
    expect(mdx.map(shown).sort()).toEqual(markdown.map(shown).sort());
    expect(mdx).toHaveLength(15);
    const places = (units: readonly TextUnit[]): string[] => units.map(({ text, segments }) => `${text} ${segments[0]?.source}`).sort();
    expect(places(mdx)).toEqual(places(markdown));
  });

  test('front matter', () => {
    const { findings, document } = judge('---\ntitle: "Vi 😀 ska säkerhetsställa det"\nlang: sv\nstad:\n  disable:\n    content/phone-format: citat\n---\n\nDu ska säkerhetsställa 08-46500400.\n');
    expect(findings.map(({ rule, location, suppression }) => [rule, 'line' in location && [location.line, location.column], suppression?.reason])).toEqual([
      ['content/confused-words', [2, 19], undefined], ['content/confused-words', [9, 8], undefined], ['content/phone-format', [9, 24], 'citat'],
    ]);
    expect(document.lang).toBe('sv');
  });

  test('a line of dashes is a rule of Markdown too', () => {
    expect(read('Ett\n\n---\n\nTvå')).toEqual(['paragraph: Ett', 'paragraph: Två']);
  });
});

describe('elements', () => {
  test('inline ones are part of the sentence around them', () => {
    expect(read('Läs <strong>om *avgiften*</strong>{\' \'}<Egen>i Ekudden</Egen><br />och <code>x</code> <Ikon /> {/* tyst */}nu.')).toEqual(['paragraph: Läs om avgiften i Ekudden och ⌷ ⌷ nu.']);
  });

  test('blocks hold Markdown or words', () => {
    expect(read('<div>\n  <h2>Ett</h2>\n\n  ## Två\n\n  - tre\n\n  <p>\n    fyra\n  </p>\n</div>\n\n<blockquote>fem</blockquote> <li>sex</li>\n\nsju <div>åtta</div> nio\n\n<>tio</>')).toEqual([
      'heading 2: Ett', 'heading 2: Två', 'listItem: tre', 'paragraph: fyra', 'quote: fem', 'listItem: sex', 'paragraph: sju', 'paragraph: åtta', 'paragraph: nio', 'paragraph: tio',
    ]);
  });

  test('attributes that a visitor meets', () => {
    expect(read('<Bild alt="Ett &amp; två" title={`Tre ${x}`} label={a ? \'Fyra\' : "Fem"} src="nej" {...rest} placeholder />\n\nText <img alt=\'Sex\' aria-label={y} /> slut')).toEqual([
      'alt: Ett & två', 'title: Tre ⌷', 'label: Fyra', 'label: Fem', 'paragraph: Text ⌷ slut', 'alt: Sex',
    ]);
  });

  test('components that the caller knows', () => {
    expect(read('import { Heading, Link as L, Card } from "@stockholm/react"\nimport * as S from "@stockholm/react"\n\n<Heading level={3}>Ett</Heading>\n\nTvå <L>tre</L>\n\n<Card lead="Fyra" title="nej" />\n\n<S.Card lead={"Fem"} />\n\n<Annan lead="nej" />')).toEqual([
      'heading 3: Ett', 'paragraph: Två tre', 'paragraph: Fyra', 'paragraph: Fem',
    ]);
  });

  test('in another language stand apart', () => {
    expect(read('Vi säger <i lang="en">open data</i> ibland.\n\n<div lang={"en"}>\n  Open data\n</div>')).toEqual(['paragraph: Vi säger ⌷ ibland.', 'paragraph en: open data', 'paragraph en: Open data']);
  });

  test('code, styles and drawings are not read', () => {
    expect(read('export const a = "nej"\n\n<style>{`p { color: red }`}</style>\n\n<pre>nej</pre>\n\n<svg>\n  <title>nej</title>\n</svg>\n\n{a}\n\n{b(c)}')).toEqual([]);
  });
});

test('of expressions what stands as text in them, and JSX', () => {
  expect(read('Du har {count} ärenden{" kvar"} {ok ? "ja" : "nej"}.\n\n{`En rad`}\n\n{list.map((x) => <li title="t">Rad {x}</li>)}\n\nexport const A = () => <p>Sist</p>')).toEqual([
    'paragraph: Du har ⌷ ärenden kvar ⌷.', 'paragraph: ja', 'paragraph: nej', 'paragraph: En rad', 'title: t', 'listItem: Rad ⌷', 'paragraph: Sist',
  ]);
});

test.each(['', '\n', '{}', '{/* x */}', 'import a from "b"', '---\n---\n'])('finds nothing in %j', (source) => {
  expect(read(source)).toEqual([]);
});

describe('places', () => {
  test.each([
    ['CRLF, tabs and containers', '# Ett två\r\n\r\n> > tre\r\n> > \tfyra **fem**\r\n> sex\r\n\r\n1.\tsju\r\n\tåtta\r\n\r\n\t<div title="nio">\r\n\t\ttio\r\n\t</div>\r\n'],
    ['CR alone', 'ett\rtvå\r\r- tre'],
    ['astral characters', '😀 ett <b title="😀 två">😀 tre</b>\n\n| 😀 | a 😀 b |\n|---|---|\n| 😀 c | 𝒱 d |\n'],
    ['front matter', '---\r\ntitle: 😀\r\n---\r\nett *två*\r\n'],
    ['code between', 'export const a = () => <p>ett{" två"}</p>\n\ntre {`fyra ${x} fem`} ![sex *sju*](x)'],
    ['escaped pipes', '| a \\| b | c |\n|---|---|\n| d \\| e | f |\n'],
  ])('hold with %s', (_, source) => {
    expect(misplaced(extractMdx(source, { uri: 'a.mdx' }), source)).toEqual([]);
    expect(unitsOf(source)).not.toEqual([]);
  });

  test('map what is written otherwise as one piece', () => {
    const code = 'F&ouml;r&#229;r \\* \\&\n&auml; <i title="&ouml;st &thetasym;">x</i>';
    const written = unitsOf(code).map(({ text, segments }) => [text, segments.map(({ source, length, sourceLength = length }) => code.slice(source, source + sourceLength))]);
    expect(written).toEqual([
      ['Förår * & ä x', ['F', '&ouml;', 'r', '&#229;', 'r ', '\\*', ' ', '\\&', '&auml;', ' ', 'x']],
      ['öst ϑ', ['&ouml;st &thetasym;']],
    ]);
  });

  test('of a finding, without the byte order mark', () => {
    const { findings } = judge('\uFEFFimport { A } from "./a"\r\n\r\n> <A>\r\n>   Du **s&auml;kerhetsställer** det.\r\n> </A>\r\n');
    expect(findings.map(({ rule, location, excerpt }) => [rule, location, excerpt])).toEqual([
      ['content/confused-words', { kind: 'text', uri: 'a.mdx', line: 4, column: 10, endLine: 4, endColumn: 31 }, 's&auml;kerhetsställer'],
    ]);
  });
});

describe('suppression', () => {
  test('in comments between, beside and inside elements', () => {
    const source = '{/* stad-disable-next-line content/phone-format -- ett */}\n\nRing 08-46500400.\n\n{/* stad-disable content/phone-format -- två */}\n\n<div>\n  Ring 08-46500401.\n  {/* stad-enable */}\n</div>\n\nRing 08-46500402.\n\n<p>\n  {/* eslint-disable-next-line content/phone-format -- tre */}\n  Ring 08-46500403.\n</p>\n';
    expect(judge(source).findings.map(({ excerpt, suppression }) => [excerpt, suppression?.reason])).toEqual([
      ['08-46500400', 'ett'], ['08-46500401', 'två'], ['08-46500402', undefined], ['08-46500403', 'tre'],
    ]);
  });

  test('an unused one is removed with its braces', () => {
    const source = 'Ett.\n\n{/* stad-disable content/lix -- x */}\n\nTvå {/* stad-disable-line content/lix */}tre.\n\n{/* a */ /* stad-disable content/lix */}\n';
    const { findings } = judge(source);
    expect(applyEdits(source, findings.flatMap(({ edits }) => edits ?? []))).toBe('Ett.\n\n\nTvå tre.\n\n{/* a */ }\n');
  });
});

describe('broken MDX says where', () => {
  test.each([
    ['<a>', '1:1 Expected a closing tag'],
    ['---\ntitle: x\n---\n\n{', '5:2 Unexpected end of file'],
    ['a\n\n</b>', '3:'],
    ['import x', '1:9 Could not parse import/exports with acorn: '],
    ['<!-- x -->', '1:2 Unexpected character `!`'],
    ['{a b}', '1:3 Could not parse expression with acorn: '],
    ['<a>\n\n- <b>\n</a>', '3:'],
    ['<a {x}/>', '1:'],
    ['<a b={}/>', '1:'],
  ])('%j', (source, why) => {
    expect(() => judge(source)).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE', uri: 'a.mdx', why: expect.stringMatching(new RegExp(`^${why.replace(/[/\\^$*+?.()|[\]{}]/gu, '\\$&')}`, 'u')) }));
  });

  test('and never says what is private', () => {
    expect(() => judge('{811228-9874 a}')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('811228') }));
  });
});

describe('hostile MDX', () => {
  test.each(['> ', '1. ', '**a', 'a_ ', '<a>', '{', '{[', '<a b={'])('ends on %j, many times over', (seed) => {
    expect(() => judge(seed.repeat(100_000 / seed.length))).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE' }));
  }, 60_000);

  test('what is merely long is read', () => {
    expect(read(`${'*a* '.repeat(2000)}\n\n`.repeat(8))).toHaveLength(8);
    expect(read('- '.repeat(500))).toEqual([]);
    expect(read(`${'> '.repeat(90)}ett`)).toEqual(['quote: ett']);
  }, 60_000);

  test('whatever it holds, it is judged with places that lie in it, or said to be broken', () => {
    const markup = fc.constantFrom('<A>', '</A>', '<A b="', '"/>', '{', '}', '{/* ', ' */}', '`', '*', '**', '_', '> ', '- ', '1. ', '# ', '[', '](', '![', '|', '\n', '\n\n', '\r\n', '|---|\n', 'import a from "b"\n', 'export ', '&auml;', '&', '\\', '---\n', '\t', '\0', '\uD800', '😀', 'skall', '811228-9874');
    let judged = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        try {
          const { findings } = judge(source);
          judged += 1;
          for (const { edits = [] } of findings) for (const { start, end } of edits) expect(start >= 0 && start <= end && end <= source.length).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'FILE_UNPARSABLE', why: expect.stringMatching(/^(?:\d+:\d+ \S|It is nested too deeply)/u) });
        }
      }),
      { numRuns: 1000, seed: 20261 },
    );
    expect(judged).toBeGreaterThan(200);
  });
});

import { describe, expect, test } from 'vitest';
import { misplaced } from '../../test/places.ts';
import { applyEdits, lintText, type LintResult, objectReplacement, type TextUnit } from '../index.ts';
import { extractJsx, jsxExtractor, type JsxComponents } from './jsx.ts';

const kit: JsxComponents = (source, exported) => {
  if (source !== '@stockholm/react' && source !== '@stockholm/react/text-field') return undefined;
  if (exported === 'Heading') return { children: { text: 'heading' } };
  if (exported === 'Link') return { children: { text: 'link' } };
  if (exported === 'TextField') return { props: [{ name: 'label', text: 'label' }, { name: 'error', text: 'error' }, { name: 'title', values: ['nej'] }] };
  return undefined;
};

const unitsOf = (source: string, uri = 'a.tsx'): TextUnit[] => jsxExtractor(kit)(source, { uri }).units;
const shown = ({ kind, text, level, lang }: TextUnit): string => [kind, level, lang].filter((part) => part !== undefined).join(' ') + `: ${text.replaceAll(objectReplacement, '⌷')}`;
const read = (source: string): string[] => unitsOf(source).map(shown);
const judge = (source: string): LintResult => lintText(source, { uri: 'a.tsx', format: extractJsx });

describe('text', () => {
  test('joins inline elements, lines and literals into the sentence around them', () => {
    expect(read("let a = <p>\n  Läs <strong>om <em>avgiften</em></strong>{' '}\n  <Egen href=\"/x\">i Ekudden</Egen>.\n  Ring{\" oss\"}{` nu`}\n</p>;")).toEqual(['paragraph: Läs om avgiften i Ekudden. Ring oss nu']);
  });

  test('parts blocks, and inline elements that stand without text between them', () => {
    expect(read('let a = <div><h2>Ett</h2><p>Två</p>\n<a href="/">Tre</a>\n<a href="/">Fyra</a><ul><li>Fem <ul><li>Sex</li></ul></li></ul><blockquote><p>Sju</p></blockquote></div>;')).toEqual([
      'heading 2: Ett', 'paragraph: Två', 'link: Tre', 'link: Fyra', 'listItem: Fem', 'listItem: Sex', 'quote: Sju',
    ]);
  });

  test('puts one sign where the code decides the words', () => {
    expect(read('let a = <p>Du har {count as number} ärenden, <code>x</code> och <Ikon />{/* tyst */}.<br/>Slut{...mer}</p>;')).toEqual(['paragraph: Du har ⌷ ärenden, ⌷ och ⌷. Slut⌷']);
  });

  test('reads each branch of a choice, and trees inside expressions, in the order of the source', () => {
    expect(read("let a = <p>Svar: {ok ? 'Ja tack' : no || 'Nej tack'} {list.map((x) => <b title=\"t\">Rad {x}</b>)} slut</p>; function B<T,>() { return <>Två</>; }")).toEqual([
      'paragraph: Svar: ⌷ ⌷ slut', 'paragraph: Ja tack', 'paragraph: Nej tack', 'title: t', 'paragraph: Rad ⌷', 'paragraph: Två',
    ]);
  });

  test('reads attributes that a visitor meets', () => {
    expect(read('let a = <div title="Ett" data-x="nej" aria-hidden><img alt={`Två ${x} tre`} src="nej" /><Egen aria-label="Fyra" text="nej" label={b && \'Fem\'} x:title="nej" title=<p>Sex</p> /></div>;')).toEqual([
      'title: Ett', 'alt: Två ⌷ tre', 'label: Fyra', 'label: Fem', 'paragraph: Sex',
    ]);
  });

  test('keeps a phrase in another language apart', () => {
    expect(read('let a = <p lang="sv">Vi säger <i lang={`en`}>open data</i> ibland.</p>;')).toEqual(['paragraph sv: Vi säger ⌷ ibland.', 'paragraph en: open data']);
  });

  test('reads nothing in code, styles and drawings', () => {
    expect(read('let s = "nej"; let a = <div><style>p</style><script>p</script><pre>p</pre><svg><title>p</title></svg><p>{s}</p></div>;')).toEqual([]);
  });

  test.each(['', ' ', 'const a = 1;', 'a < b > c;', '// nej\n', '#!/usr/bin/env node\n', 'export type A = Array<string>;'])('finds nothing in %j', (source) => {
    expect(read(source)).toEqual([]);
  });
});

describe('components', () => {
  const used = '<><Heading level={3}>Rubrik</Heading><p>Vi <Link>läser</Link></p><TextField label="Namn" error={e && "Fel"} title="nej" /></>;';

  test.each([
    ['import { Heading, Link, TextField } from "@stockholm/react";', used],
    ['import * as S from "@stockholm/react";', used.replace(/(<\/?)([HLT])/gu, '$1S.$2')],
    ['import { Heading as H, Link as L, TextField as T } from "@stockholm/react";', used.replaceAll('Heading', 'H').replaceAll('Link', 'L').replaceAll('TextField', 'T')],
    ['import { "Heading" as Heading, Link } from "@stockholm/react"; import { TextField } from "@stockholm/react/text-field";', used],
  ])('are known by %s', (imports, code) => {
    expect(read(`${imports}\nlet a = ${code}`)).toEqual(['heading 3: Rubrik', 'paragraph: Vi läser', 'label: Namn', 'error: Fel']);
  });

  test('of the same name from elsewhere are not', () => {
    expect(read(`import { Heading, Link, TextField } from "./own";\nlet a = ${used}`)).toEqual(['paragraph: Rubrik', 'paragraph: Vi läser', 'label: Namn', 'title: nej']);
    expect(read(`import Heading from "@stockholm/react"; let S = {}; let a = <><Heading>Ett</Heading><S.Heading>Två</S.Heading></>`)).toEqual(['paragraph: Ett', 'paragraph: Två']);
  });
});

describe('places', () => {
  test('map every character to where it was written', () => {
    const code = 'let a = <p title="F&ouml;r&#229;r &amp; s&#xe5;">\r\n\tRing&nbsp;08-508 00 000{" "}\r\n\t<b>n&auml;r</b> 😀 &lt; {`a ${ b } c\\n\r\nd`} {\'d\\\'e\'}\r\n</p>;';
    const units = unitsOf(code);
    expect(units.map(({ text }) => text.replaceAll(objectReplacement, '⌷'))).toEqual(['Förår & så', "Ring\u00A008-508 00 000 när 😀 < a ⌷ c\n\r\nd d'e"]);
    const written = units.map(({ segments }) => segments.map(({ source, length, sourceLength = length }) => code.slice(source, source + sourceLength)));
    expect(written).toEqual([
      ['F', '&ouml;', 'r', '&#229;', 'r ', '&amp;', ' s', '&#xe5;'],
      ['Ring', '&nbsp;', '08-508 00 000', ' ', 'n', '&auml;', 'r', ' 😀 ', '&lt;', ' ', 'a ', '${ b }', ' c', '\\n', '\r\nd', ' ', 'd', "\\'", 'e'],
    ]);
  });

  test.each([
    ['CRLF and tabs', 'let a = (\r\n\t<p>\r\n\t\tDu ska {x}\r\n\r\n\t\tvänta <b>här\r\n\t\t\toch</b> nu\r\n\t</p>\r\n);'],
    ['CR alone', 'let a = <p>\rDu ska\r  vänta\r</p>;'],
    ['templates over lines', 'let a = <p title={`Du\r\n\tska ${x} vänta}`}>{`}ett ${a}${b}två`}</p>;'],
    ['astral characters', '/* 😀 */ let a = <p title="😀 Du">😀 ska 𝒱änta</p>;'],
    ['a hashbang and types', '#!/usr/bin/env node\nconst f = <T,>(x: T): JSX.Element => <p>Du ska {x satisfies T} vänta</p>;'],
  ])('hold with %s', (_, source) => {
    expect(misplaced(extractJsx(source, { uri: 'a.tsx' }), source)).toEqual([]);
  });

  test('a finding stands where the words do, without the byte order mark', () => {
    const { findings } = judge('\uFEFF// 😀\r\nlet a = <p>\r\n\tDu <b>s&auml;kerhetsställer</b> det.\r\n</p>;');
    expect(findings.map(({ rule, location, excerpt }) => [rule, location, excerpt])).toEqual([
      ['content/confused-words', { kind: 'text', uri: 'a.tsx', line: 3, column: 8, endLine: 3, endColumn: 29 }, 's&auml;kerhetsställer'],
    ]);
  });
});

describe('suppression', () => {
  const suppressed = (source: string): unknown[] => judge(source).findings.map(({ rule, excerpt, suppression, location }) => [rule, excerpt, suppression?.reason, 'line' in location && location.line]);

  test.each([
    '{/* stad-disable-next-line content/phone-format -- citat */}',
    '{/* eslint-disable-next-line content/phone-format -- citat */}',
    '{// stad-disable-next-line content/phone-format -- citat\n}',
  ])('%s', (comment) => {
    const source = `let a = <div>\n${comment}\n<p>Ring 08-46500400.</p>\n<p>Ring 08-46500401.</p></div>;`;
    // The line comment has its brace on the next line.
    const lines = comment.includes('\n') ? source.replace('\n}\n', '\n} ') : source;
    expect(suppressed(lines)).toEqual([['content/phone-format', '08-46500400', 'citat', 3], ['content/phone-format', '08-46500401', undefined, 4]]);
  });

  test('// and /* */ around code', () => {
    expect(suppressed('// stad-disable-next-line content/phone-format -- ett\nlet a = <p>Ring 08-46500400.</p>;\n/* stad-disable content/phone-format -- två */\nlet b = <p>Ring 08-46500401.</p>;\n/* stad-enable */\nlet c = <p>Ring 08-46500402.</p>;')).toEqual([
      ['content/phone-format', '08-46500400', 'ett', 2], ['content/phone-format', '08-46500401', 'två', 4], ['content/phone-format', '08-46500402', undefined, 6],
    ]);
  });

  test.each(['if (a) {/* stad-disable content/lix */}', 'let a = <p>{/* stad-disable content/lix */ /* b */}</p>;', 'let a = <p>{// stad-disable content/lix\n}</p>;', 'let a = <p>{x /* stad-disable content/lix */}</p>;'])('what is left of %j is code', (source) => {
    const [finding] = judge(source).findings;
    const mended = applyEdits(source, finding?.edits ?? []);
    expect(mended).not.toContain('stad');
    expect(judge(mended).findings).toEqual([]);
  });

  test('an unused one can be removed with its braces', () => {
    const source = 'let a = <div>\n  {/* stad-disable content/lix -- x */}\n  <p>Hej</p></div>;';
    const [finding] = judge(source).findings;
    expect(finding).toMatchObject({ rule: 'stad/unused-suppression', location: { line: 2 } });
    const [{ start = 0, end = 0, text = '' } = {}] = finding?.edits ?? [];
    expect(source.slice(0, start) + text + source.slice(end)).toBe('let a = <div>\n  <p>Hej</p></div>;');
  });
});

describe('broken code', () => {
  test.each([
    ['let a = <p>', '1:12 '],
    ['let a = <p>\n</b>;', '2:1 '],
    ['let = = 1', '1:'],
    ['let a = <p>a</p><p>b</p>;', '1:17 '],
  ])('%j says where', (source, why) => {
    expect(() => judge(source)).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE', uri: 'a.tsx', why: expect.stringContaining(why) }));
  });

  test('what only the compiler minds is read', () => {
    expect(read('let a = <p>Ett</p>; let a = 2; return; await b; export { c };')).toEqual(['paragraph: Ett']);
  });

  test.each(['<b>', '{[', '(', '<a b=', 'a?b:', '<T>('])('ends on deep nesting of %s', (seed) => {
    const source = `let a = ${seed.repeat(100_000)}`;
    expect(() => judge(source)).toThrow(expect.objectContaining({ code: 'FILE_UNPARSABLE' }));
  }, 60_000);
});

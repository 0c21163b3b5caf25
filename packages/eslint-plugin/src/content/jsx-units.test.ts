import { objectReplacement, type TextUnit } from '@stockholm/content-lint';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { jsxUnits } from './jsx-units.ts';

const kit = {
  Heading: { children: { text: 'heading' } },
  Link: { children: { text: 'link' } },
  TextField: { props: [{ name: 'label', text: 'label' }, { name: 'error', text: 'error' }, { name: 'title', values: ['nej'] }] },
};

const parsers = { espree: {}, typescript: { parser } };

/** The units of every tree in the code, as a rule under the given parser sees it. */
function unitsOf(code: string, languageOptions: object): TextUnit[] {
  const units: TextUnit[] = [];
  const read = (node: TSESTree.JSXElement | TSESTree.JSXFragment): void => {
    if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment') return;
    units.push(...jsxUnits(node, { text: code, componentOf: (name) => (name.type === 'JSXIdentifier' ? (kit as never)[name.name] : undefined) }));
  };
  const rule = { create: () => ({ JSXElement: read, JSXFragment: read }) };
  const messages = new Linter().verify(code, {
    languageOptions: { ...languageOptions, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { test: { rules: { rule: rule as never } } },
    rules: { 'test/rule': 'error' },
  });
  expect(messages).toEqual([]);
  return units;
}

describe.each(Object.entries(parsers))('%s', (_, languageOptions) => {
  /** Texts with their kinds; the sign for what is not prose is shown as ⌷. */
  const read = (code: string): string[] => unitsOf(code, languageOptions).map(({ kind, text, level, lang }) =>
    [kind, level, lang].filter((part) => part !== undefined).join(' ') + `: ${text.replaceAll(objectReplacement, '⌷')}`);

  test('joins inline elements, lines and literals into the sentence around them', () => {
    expect(read("let a = <p>\n  Läs <strong>om <em>avgiften</em></strong>{' '}\n  <Link href=\"/x\">i Ekudden</Link>.\n  Ring{\" oss\"}\n</p>;")).toEqual([
      'paragraph: Läs om avgiften i Ekudden. Ring oss',
    ]);
  });

  test('parts blocks, and inline elements that stand without text between them', () => {
    expect(read('let a = <div><h2>Ett</h2><p>Två</p>\n<a href="/">Tre</a>\n<a href="/">Fyra</a><ul><li>Fem <ul><li>Sex</li></ul></li></ul></div>;')).toEqual([
      'heading 2: Ett', 'paragraph: Två', 'link: Tre', 'link: Fyra', 'listItem: Fem', 'listItem: Sex',
    ]);
  });

  test('puts one sign where the code decides the words', () => {
    expect(read('let a = <p>Du har {count} ärenden, <code>x</code> och <Ikon />{/* tyst */}.<br/>Slut</p>;')).toEqual([
      'paragraph: Du har ⌷ ärenden, ⌷ och ⌷. Slut',
    ]);
  });

  test('reads each branch of a choice, and trees inside expressions', () => {
    expect(read("let a = <p>Svar: {ok ? 'Ja tack' : 'Nej tack'} {list.map((x) => <b>Rad {x}</b>)}</p>;")).toEqual([
      'paragraph: Svar: ⌷ ⌷', 'paragraph: Ja tack', 'paragraph: Nej tack', 'paragraph: Rad ⌷',
    ]);
  });

  test('reads attributes that a visitor meets, and the text props of the kit', () => {
    expect(read('let a = <div title="Ett" data-x="nej"><img alt={`Två ${x} tre`} src="nej" /><TextField label="Fyra" error={fel && \'Fem\'} title="nej" /><Egen aria-label="Sex" text="nej" /></div>;')).toEqual([
      'title: Ett', 'alt: Två ⌷ tre', 'label: Fyra', 'error: Fem', 'label: Sex',
    ]);
  });

  test('knows what text of a component of the kit is', () => {
    expect(read('let a = <><Heading level={3}>Rubrik</Heading><Link>Läs</Link></>;')).toEqual(['heading 3: Rubrik', 'link: Läs']);
  });

  test('keeps a phrase in another language apart', () => {
    expect(read('let a = <p lang="sv">Vi säger <i lang="en">open data</i> ibland.</p>;')).toEqual([
      'paragraph sv: Vi säger ⌷ ibland.', 'paragraph en: open data',
    ]);
  });

  test('reads nothing in code, styles and drawings', () => {
    expect(read('let a = <div><style>p</style><script>p</script><pre>p</pre><svg><title>p</title></svg></div>;')).toEqual([]);
  });

  test('maps every character to the place where it was written', () => {
    const code = 'let a = <p title="F&ouml;r&#229;r &amp; s&#xe5;">\r\n\tRing&nbsp;08-508 00 000{" "}\r\n\t<b>n&auml;r</b> &lt; {`a ${b} c\\n`} {\'d\\\'e\'}\r\n</p>;';
    const units = unitsOf(code, languageOptions);
    expect(units.map(({ text }) => text.replaceAll(objectReplacement, '⌷'))).toEqual(['Förår & så', "Ring\u00A008-508 00 000 när < a ⌷ c\n d'e"]);
    const written = units.map(({ segments }) => segments.map(({ source, length, sourceLength = length }) => code.slice(source, source + sourceLength)));
    expect(written).toEqual([
      ['F', '&ouml;', 'r', '&#229;', 'r ', '&amp;', ' s', '&#xe5;'],
      ['Ring', '&nbsp;', '08-508 00 000', ' ', 'n', '&auml;', 'r', ' ', '&lt;', ' ', 'a ', '${b}', ' c', '\\n', ' ', 'd', "\\'", 'e'],
    ]);
    for (const { text, segments } of units) {
      for (const { at, source, length, sourceLength } of segments) {
        if (sourceLength === undefined) expect(code.slice(source, source + length)).toBe(text.slice(at, at + length));
      }
    }
  });
});

import { lintText, type TextUnit } from '@stockholm/content-lint';
import { jsxExtractor } from '@stockholm/content-lint/extract/jsx';
import { jsxUnits, type JsxElement, type JsxFragment } from '@stockholm/content-lint/extract/jsx-units';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { content } from '../src/index.ts';
import { componentOf } from '../src/kit/component-identity.ts';
import type { InstalledKit } from '../src/kit/installed-kit.ts';

/** What both are told of the kit. */
const components: Record<string, object> = {
  Heading: { children: { text: 'heading' } },
  Link: { children: { text: 'link' } },
  TextField: { props: [{ name: 'label', text: 'label' }, { name: 'error', text: 'error' }, { name: 'title', values: ['nej'] }] },
};
const kit = {
  find: (source: string, exported: string) => (source === '@stockholm/react' ? components[exported] : undefined),
  owns: (source: string) => source === '@stockholm/react',
} as unknown as InstalledKit;

const extract = jsxExtractor((source, exported) => kit.find(source, exported));

/** JavaScript that every parser reads. */
const plain: Record<string, string> = {
  'inline elements, lines and literals': 'let a = <p>\n  Läs <strong>om <em>avgiften</em></strong>{\' \'}\n  <a href="/x">i Ekudden</a>.\n  Ring{" oss"}\n</p>;',
  blocks: 'let a = <div>\n<h2>Ett</h2><p>Två</p>\n<a href="/">Tre</a>\n<ul><li>Fem <ul><li>Sex</li></ul></li></ul><blockquote><p>Sju</p></blockquote><><p>Åtta</p></></div>;',
  entities: 'let a = <p title="F&ouml;r&#229;r &amp; s&#xe5; &nonsens; &">Ring&nbsp;08-508 00 000 &lt; &hellip;</p>;',
  'CRLF and tabs': 'let a = (\r\n\t<p>\r\n\t\tDu {" "}\r\n\r\n\t\tskall <b>här\r\n\t\t\toch</b> nu\r\n\t</p>\r\n);',
  'escapes, templates and choices': 'let a = <p title={`a ${ b } c\\n${d}\r\n\t}slut`}>{\'d\\\'e \\u00e5 \\x41 \\u{1F600}\'} {ok ? "Ja" : no || `Nej ${x}`} {`}${a}`}</p>;',
  'trees inside expressions': 'let a = <ul title="u">{list.map((x) => <li key={x}>Rad {x}{ok && <b title={"t"}>fet</b>}</li>)}{render(() => <>Två</>)}</ul>; function F() { return <p>Tre</p>; }',
  'attributes in all forms': 'let a = <Egen title=\'Ett "två"\' alt={""} aria-label="Tre" x:title="nej" label placeholder={y} {...rest} aria-description=<b>Fyra</b> />;',
  languages: 'let a = <p lang="sv">Vi säger <i lang={`en`}>open data</i> och <i lang={x}>mer</i>.</p>;',
  'astral characters': '/* 😀 */ let a = <p title="😀 Du">😀 skall 𝒱änta</p>;',
  'text that is none': 'let a = <div> {/* tyst */}{} <style>p</style><pre>p</pre><code>p</code><svg><title>p</title></svg>{x}</div>;',
  components: 'import { Heading, Link as L, TextField } from "@stockholm/react"; import * as S from "@stockholm/react"; let a = <><Heading level={3}>Ett</Heading><p>Två <L>tre</L> <S.Link>fyra</S.Link></p><TextField label="Fem" error={e && "Skriv sex"} title="nej" /><S.X.Y>Sju</S.X.Y></>;',
  'components from elsewhere': 'import { Heading } from "./own.js"; import TextField from "@stockholm/react"; let a = <><Heading level={3}>Ett</Heading><TextField label="Två" title="Tre" /></>;',
  'a hashbang': '#!/usr/bin/env node\nlet a = <p>Ett</p>;',
  'a byte order mark': '\uFEFFlet a = <p>Du skall <b>vänta</b></p>;',
  'comments of stad': 'let a = <div>\n{/* stad-disable-next-line content/phone-format -- citat */}\n<p>Ring 08-46500400.</p>\n{/* stad-disable content/phone-format -- citat */}\n<p>Ring 08-46500401.</p>\n{/* stad-enable */}\n<p>Ring 08-46500402.</p></div>; // stad-disable-line',
};

/** What only TypeScript reads. */
const typed: Record<string, string> = {
  types: 'type A = Array<string>; enum E { a } const f = <T,>(x: T): unknown => <p title={"a" as string}>Du skall {x satisfies T} vänta {y!}{...z}<Egen<string> label="Ett">två</Egen></p>;',
  decorators: '@a() class B { @c accessor d = <p>Ett</p>; constructor(private readonly x = <p>Två</p>) {} }',
};

const cases = [
  ...Object.entries(plain).flatMap(([name, code]) => [['espree', name, code, {}], ['typescript-eslint', name, code, { parser }]] as const),
  ...Object.entries(typed).map(([name, code]) => ['typescript-eslint', name, code, { parser }] as const),
];
const verify = (code: string, own: object, plugins: object, rules: object): Linter.LintMessage[] =>
  new Linter().verify(code, [{ files: ['**'], languageOptions: { ...own, parserOptions: { ecmaFeatures: { jsx: true } } }, plugins, rules, settings: { stad: { infos: true } } } as never], { filename: 'a.tsx' });

/** The units as our rules see them under a parser of ESLint. */
function unitsInEslint(code: string, own: object): TextUnit[] {
  const roots: (JsxElement | JsxFragment)[] = [];
  let units: TextUnit[] = [];
  const create = (context: Rule.RuleContext): Rule.RuleListener => {
    const add = (node: Rule.Node): void => {
      const { type } = node.parent as { type: string };
      if (type !== 'JSXElement' && type !== 'JSXFragment') roots.push(node as unknown as JsxElement);
    };
    return {
      JSXElement: add,
      JSXFragment: add,
      'Program:exit': () => {
        units = jsxUnits(roots, { text: context.sourceCode.text, componentOf: (name) => componentOf(name as unknown as TSESTree.JSXTagNameExpression, context, kit)?.component });
      },
    };
  };
  expect(verify(code, own, { test: { rules: { rule: { create } } } }, { 'test/rule': 'error' })).toEqual([]);
  return units;
}

const withoutFunctions = (units: readonly TextUnit[]): unknown => JSON.parse(JSON.stringify(units));

describe.each(cases)('%s, %s', (_, name, code, own) => {
  const bare = code.replace(/^\uFEFF/u, '');

  test('gives the units of /extract/jsx, at the same places', () => {
    const expected = extract(bare, { uri: 'a.tsx' }).units;
    expect(withoutFunctions(unitsInEslint(code, own))).toEqual(withoutFunctions(expected));
    if (name !== 'text that is none') expect(expected).not.toEqual([]);
  });

  test('gives the findings of the engine', () => {
    const rules = Object.fromEntries(Object.keys(content.rules ?? {}).map((rule) => [`content/${rule}`, 'error' as const]));
    const found = verify(code, own, { content }, rules);
    const expected = lintText(code, { uri: 'a.tsx', format: extract }).findings.filter(({ rule, suppression, location }) => rule.startsWith('content/') && suppression === undefined && 'line' in location);
    expect(found.map(({ ruleId, line, column, endLine, endColumn, message }) => [ruleId, line, column, endLine, endColumn, message])).toEqual(
      expected.map(({ rule, location, message }) => ('line' in location ? [rule, location.line, location.column, location.endLine, location.endColumn, message] : [])),
    );
  });
});

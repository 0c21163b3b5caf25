import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, NodePackageImporter, type Deprecation } from 'sass';
import { expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';

const { files } = await buildTokens();

/** A project outside the repository that has installed the package as npm leaves it. */
const project = mkdtempSync(join(tmpdir(), 'legacy-'));
const installed = join(project, 'node_modules/@stockholm/tokens');
for (const [path, text] of [...files, ['../package.json', readFileSync(new URL('../../package.json', import.meta.url), 'utf8')] as const]) {
  const file = join(installed, 'dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

let number = 0;
/** Compiles a stylesheet of the project; a deprecation warning is an error. */
function compiled(scss: string): string {
  const file = join(project, `site-${(number += 1)}.scss`);
  writeFileSync(file, scss);
  const warnings: string[] = [];
  const { css } = compile(file, {
    importers: [new NodePackageImporter(project)],
    url: pathToFileURL(file),
    logger: { warn: (message: string, { deprecationType }: { deprecationType?: Deprecation }) => void warnings.push(`${deprecationType?.id ?? ''} ${message}`) },
  } as Parameters<typeof compile>[1]);
  expect(warnings).toEqual([]);
  return css.replaceAll(/\s+/gu, ' ').trim();
}

const use = "@use 'pkg:@stockholm/tokens/tokens.scss' as *;\n";

test('a stylesheet on Bootstrap 3 takes values, reckons with them and follows the widths', () => {
  const css = compiled(`@use 'sass:color';
@use 'sass:list';
${use}
$brand-primary: $sthlm-color-action;
.btn-primary {
  padding: $sthlm-space-8 ($sthlm-space-8 * 2);
  font: $sthlm-font-weight-bold $sthlm-type-body-size #{'/'} $sthlm-type-body-line list.nth($sthlm-font-body, 1), sans-serif;
  background: $brand-primary;
  border-color: color.adjust($brand-primary, $lightness: -10%);
  @include sthlm-from(992) { margin-left: $sthlm-layout-gutter * -1; }
}`);
  expect(css).toBe(
    '.btn-primary { padding: 0.5rem 1rem; font: 700 1.125rem / 1.5556 "Open Sans Variable", sans-serif; background: #5d237d; border-color: rgb(24.8455882353%, 9.3504901961%, 33.3946078431%); } ' +
      '@media (min-width: 62em) { .btn-primary { margin-left: -1.5rem; } }',
  );
});

test('writes nothing and changes nothing by being loaded, under a name of its own too', () => {
  expect(compiled("@use 'pkg:@stockholm/tokens/tokens.scss';")).toBe('');
  expect(compiled("@use 'pkg:@stockholm/tokens/tokens.scss' as t;\na { gap: t.$sthlm-space-16; }")).toBe('a { gap: 1rem; }');
});

test('finds tokens by name, and colours by accent and mode', () => {
  const css = compiled(`${use}
@each $size in (4, 96) { .m-#{$size} { margin: sthlm-token('space-#{$size}'); } }
a { color: sthlm-color('action', 'green', 'dark'); background: sthlm-color('page', $mode: 'dark-contrast'); border-color: sthlm-color('action'); }`);
  expect(css).toBe('.m-4 { margin: 0.25rem; } .m-96 { margin: 6rem; } a { color: #aad9d6; background: #000000; border-color: #5d237d; }');
});

test('has a map of every accent and mode', () => {
  const css = compiled(`@use 'sass:map';
${use}
@each $accent, $modes in $sthlm-accents { .#{$accent} { color: map.get($modes, 'light', 'field'); background: map.get($modes, 'print', 'field'); } }
@each $mode, $roles in $sthlm-modes { .#{$mode} { color: map.get($roles, 'text-error'); } }`);
  for (const rule of ['.yellow { color: #fcbf0a; background: #ffffff; }', '.green { color: #00837c; background: #ffffff; }', '.dark { color: #ffb4ab; }', '.print { color: #000000; }']) {
    expect(css).toContain(rule);
  }
});

test.each([
  ["a { gap: sthlm-token('space-15'); }", 'There is no token "space-15" in @stockholm/tokens. The tokens nearest to it: space-4, space-8'],
  ['a { gap: sthlm-token(16); }', 'There is no token 16 in @stockholm/tokens.'],
  ["a { color: sthlm-color('brand'); }", 'There is no colour role "brand" in @stockholm/tokens.'],
  ["a { color: sthlm-color('action', 'grön'); }", 'There is no accent "grön" in @stockholm/tokens. The accents nearest to it: pink, green, orange, blue, purple, yellow.'],
  ["a { color: sthlm-color('action', $mode: 'night'); }", 'There is no mode "night" in @stockholm/tokens. The modes nearest to it: light, dark'],
  ['@include sthlm-from(1000) { a { gap: 0; } }', 'sthlm-from(1000): the layout does not change at that width. Take one of 480, 768, 992, 1200, without a unit.'],
  ['@include sthlm-from(992px) { a { gap: 0; } }', 'sthlm-from(992px)'],
])('stops at what is not there, and says what is: %s', (scss, message) => {
  expect(() => compiled(use + scss)).toThrow(message);
});

import postcss from 'postcss';
import { expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import type { TokenList } from './token-list.ts';

const { files } = await buildTokens();
const { palette } = JSON.parse(files.get('tokens.json') ?? '') as TokenList;

test('palette.css holds every raw colour that is not deprecated, under the name that tokens.json gives it', () => {
  const declared = new Map<string, string>();
  postcss.parse(files.get('palette.css') ?? '').walkDecls((declaration) => void declared.set(declaration.prop, declaration.value));
  expect(declared.get('--sthlm-palette-print-green-light-1')).toBe('#aad9d6');
  expect(declared.get('--sthlm-palette-derived-ink')).toBe('#1a1a1a');
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(palette.flatMap(({ property, value }) => (property === undefined ? [] : [[property, value]]))));
  expect(palette.filter(({ property }) => property === undefined).map(({ id }) => id)).toEqual(['palette.web.orange-2013', 'palette.web.green-2013']);
});

test('is no part of tokens.css', () => {
  expect(files.get('tokens.css')).not.toContain('palette');
});

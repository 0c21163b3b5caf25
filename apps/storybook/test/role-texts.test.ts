import tokens from '@stockholm/tokens/tokens.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { derivationTexts } from '../src/colour/derivation-texts.ts';
import { roleGroups, roleTexts } from '../src/colour/role-texts.ts';

const roles = tokens.tokens.filter(({ tier, kind }) => tier === 'semantic' && kind === 'color').map(({ name }) => name.replace(/^color-/u, ''));

test('every colour role has a Swedish name and use, and no text is left of a role that is gone', () => {
  expect(Object.keys(roleTexts).toSorted()).toEqual(roles.toSorted());
  for (const [role, { name, use }] of Object.entries(roleTexts)) expect([role, name.length > 2, use.endsWith('.')]).toEqual([role, true, true]);
});

test('no two roles have the same name', () => {
  expect(new Set(Object.values(roleTexts).map(({ name }) => name)).size).toBe(roles.length);
});

test('every role stands in one group of the page', () => {
  expect(roleGroups.flatMap((group) => group.roles).toSorted()).toEqual(roles.toSorted());
});

test('every derived colour says in Swedish how it was found', () => {
  expect(Object.keys(derivationTexts).toSorted()).toEqual(tokens.palette.filter(({ origin }) => origin === 'derived').map(({ id }) => id).toSorted());
});

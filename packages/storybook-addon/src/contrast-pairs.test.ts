import type { KitContrastPair } from '@stockholm/findings/kit';
import contrast from '@stockholm/tokens/contrast.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { contrastPairsOf } from './index.ts';

const pair = (foreground: string, background: string): KitContrastPair => ({ foreground, background, use: 'text', min: 4.5, ratios: { light: 7 } });
const pairs = [pair('text', 'page'), pair('text', 'info-tint'), pair('action-text', 'action'), pair('action', 'page'), pair('danger-text', 'danger')];
const surfaces = ':root { --sthlm-surface-text: var(--sthlm-color-text); --sthlm-surface-action: var(--sthlm-color-action); --sthlm-surface-action-text: var(--sthlm-color-action-text) }';
const names = (css: string): string[] => contrastPairsOf(css, surfaces, pairs).map(({ foreground, background }) => `${foreground} ${background}`);

test('takes pairs whose both roles the stylesheet reads', () => {
  expect(names('.a { color: var(--sthlm-color-danger-text); background: var(--sthlm-color-danger) }')).toEqual(['danger-text danger']);
});

test('leaves out a role that stands on something the component never paints', () => {
  expect(names('.a { color: var(--sthlm-color-text); background: var(--sthlm-color-info) }')).toEqual([]);
});

test('follows the roles of a surface, and counts the surfaces that it can stand on', () => {
  const button = '.b { color: var(--sthlm-surface-action-text); background: var(--sthlm-surface-action, red) }';
  expect(names(button)).toEqual(['action-text action', 'action page']);
});

test('finds nothing for a stylesheet without colour, however long', () => {
  expect(names('')).toEqual([]);
  expect(names('--sthlm-surface-'.repeat(20_000))).toEqual([]);
});

test('reads the pairs that the kit publishes', () => {
  const found = contrastPairsOf('.a { color: var(--sthlm-color-field-text); background: var(--sthlm-color-field) }', '', contrast.pairs as unknown as KitContrastPair[]);
  // The second is a filled button on a field.
  expect(found.map(({ id, min, use }) => [id, min, use])).toEqual([
    ['field/field-text', 4.5, 'text'],
    ['field-text/field', 4.5, 'text'],
  ]);
});

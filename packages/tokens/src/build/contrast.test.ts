import { describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import type { ContrastTable } from './contrast.ts';
import type { AccentName, ColourMode } from './resolve-tokens.ts';

const table = JSON.parse((await buildTokens()).files.get('contrast.json') ?? '') as ContrastTable;

function ratiosOf(foreground: string, background: string, accent: AccentName = 'purple'): Record<ColourMode, number> {
  const pair = table.pairs.find(({ id }) => id === `${background}/${foreground}`);
  if (pair === undefined) throw new Error(`no pair ${background}/${foreground}`);
  return pair.accents?.[accent] ?? pair.ratios;
}

// The figures of the visual direction, typed in: foreground, background, light, dark. Computed there by another program.
const figures: [foreground: string, background: string, light: number, dark: number][] = [
  ['text', 'page', 17.4, 16.31],
  ['text', 'base', 15.69, 14.82],
  ['text', 'sunk', 13.85, 13.05],
  ['text-secondary', 'page', 8.83, 10.41],
  ['text-secondary', 'base', 7.96, 9.46],
  ['text-secondary', 'sunk', 7.02, 8.33],
  ['border-control', 'page', 4.85, 5.63],
  ['border-control', 'base', 4.37, 5.12],
  ['border-control', 'sunk', 3.86, 4.51],
  ['text-disabled', 'sunk', 5.63, 5.71],
  ['text-error', 'page', 6.96, 10.65],
  ['text-error', 'base', 6.27, 9.68],
  ['text-error', 'sunk', 5.54, 8.52],
  ['text', 'info-tint', 14.4, 13.64],
  ['text', 'success-tint', 14.94, 13.56],
  ['text', 'warning-tint', 16.17, 12.95],
  ['text', 'error-tint', 14.11, 14.06],
  ['info-icon', 'info', 7.66, 10.08],
  ['success-icon', 'success', 8.26, 11.28],
  ['warning-icon', 'warning', 10.44, 10.44],
  ['error-icon', 'error', 6.96, 10.25],
  ['info', 'info-tint', 6.34, 8.76],
  ['success', 'success-tint', 7.09, 9.74],
  ['error', 'error-tint', 5.64, 9.19],
  ['crisis-text', 'crisis', 17.4, 10.44],
  ['crisis-icon', 'crisis-block', 10.44, 10.44],
  ['danger-text', 'danger', 6.96, 10.25],
  ['danger-text', 'danger-hover', 9.37, 13.47],
  ['danger-text', 'danger-pressed', 13.96, 17.4],
  ['field-text', 'field', 10.49, 10.49],
  ['deep-text', 'deep', 17.27, 17.27],
  ['text', 'tint', 14.47, 14.53],
  ['action', 'page', 10.49, 9.37],
  ['action', 'base', 9.46, 8.52],
  ['action', 'sunk', 8.34, 7.5],
  ['action', 'tint', 8.72, 8.35],
  ['action-text', 'action', 10.49, 9.02],
  ['strong-text', 'strong', 14.69, 14.47],
  ];

// Light only: in dark, text on soft is another colour than the one tabled there.
const lightFigures: [string, string, number][] = [
  ['text', 'soft', 9.02],
  ['strong', 'page', 14.69],
  ['strong', 'soft', 7.61],
  ['strong', 'tint', 12.21],
  ['focus-outer', 'focus-inner', 10.44],
];

// The accents' own tables: action on page, base, sunk and tint; strong on page, soft and tint; white on deep; ring on field.
const accentFigures: [accent: AccentName, mode: 'light' | 'dark', figures: Record<string, number>][] = [
  ['pink', 'light', { 'field/field-text': 5.95, 'soft/text': 8.74, 'tint/text': 14.36, 'page/action': 5.95, 'base/action': 5.36, 'sunk/action': 4.73, 'tint/action': 4.91, 'page/strong': 9.3, 'soft/strong': 4.67, 'tint/strong': 7.68, 'deep/deep-text': 13.31, 'field/focus-field-outer': 3.57 }],
  ['green', 'light', { 'field/field-text': 4.63, 'soft/text': 11.28, 'tint/text': 14.94, 'page/action': 8.26, 'base/action': 7.45, 'sunk/action': 6.57, 'tint/action': 7.09, 'page/strong': 12.52, 'soft/strong': 8.11, 'tint/strong': 10.75, 'deep/deep-text': 12.52, 'field/focus-field-outer': 3.76 }],
  ['orange', 'light', { 'field/field-text': 4.75, 'soft/text': 10.74, 'tint/text': 14.49, 'page/action': 6.05, 'base/action': 5.46, 'sunk/action': 4.82, 'tint/action': 5.04, 'page/strong': 8.87, 'soft/strong': 5.47, 'tint/strong': 7.39, 'deep/deep-text': 11.48, 'field/focus-field-outer': 3.67 }],
  ['blue', 'light', { 'field/field-text': 5.27, 'soft/text': 10.08, 'tint/text': 14.4, 'page/action': 7.66, 'base/action': 6.91, 'sunk/action': 6.09, 'tint/action': 6.34, 'page/strong': 10.67, 'soft/strong': 6.18, 'tint/strong': 8.83, 'deep/deep-text': 13.97, 'field/focus-field-outer': 3.3 }],
  ['purple', 'light', { 'field/field-text': 10.49, 'soft/text': 9.02, 'tint/text': 14.47, 'deep/deep-text': 17.27, 'field/focus-field-outer': 6.29 }],
  ['yellow', 'light', { 'field/field-text': 10.44, 'soft/text': 14.01, 'tint/text': 16.17, 'page/action': 17.4, 'base/action': 15.69, 'sunk/action': 13.85, 'tint/action': 16.17, 'page/strong': 8.83, 'soft/strong': 7.11, 'tint/strong': 8.2, 'deep/deep-text': 17.4, 'field/focus-field-outer': 10.44 }],
  ['pink', 'dark', { 'field/field-text': 9.3, 'deep/deep-text': 16.99, 'tint/text': 14.78, 'action/action-text': 8.74, 'strong/strong-text': 14.36, 'page/action': 9.08, 'base/action': 8.26, 'sunk/action': 7.27, 'tint/action': 8.23, 'field/focus-field-outer': 5.58 }],
  ['green', 'dark', { 'field/field-text': 8.26, 'deep/deep-text': 15.45, 'tint/text': 13.56, 'action/action-text': 11.28, 'strong/strong-text': 14.94, 'page/action': 11.72, 'base/action': 10.65, 'sunk/action': 9.38, 'tint/action': 9.74, 'field/focus-field-outer': 4.96 }],
  ['orange', 'dark', { 'field/field-text': 8.87, 'deep/deep-text': 15.17, 'tint/text': 14.32, 'action/action-text': 10.74, 'strong/strong-text': 14.49, 'page/action': 11.16, 'base/action': 10.15, 'sunk/action': 8.93, 'tint/action': 9.8, 'field/focus-field-outer': 5.32 }],
  ['blue', 'dark', { 'field/field-text': 7.66, 'deep/deep-text': 13.97, 'tint/text': 13.64, 'action/action-text': 10.08, 'strong/strong-text': 14.4, 'page/action': 10.48, 'base/action': 9.53, 'sunk/action': 8.39, 'tint/action': 8.76, 'field/focus-field-outer': 4.59 }],
  ['yellow', 'dark', { 'field/field-text': 11.31, 'deep/deep-text': 17.05, 'tint/text': 13.9, 'action/action-text': 10.44, 'strong/strong-text': 14.01, 'page/action': 10.85, 'base/action': 9.86, 'sunk/action': 8.68, 'tint/action': 9.24, 'field/focus-field-outer': 6.78 }],
];

const contrastFigures: [string, string, mode: 'light-contrast' | 'dark-contrast', number][] = [
  ['text', 'page', 'light-contrast', 21],
  ['text', 'page', 'dark-contrast', 21],
  ['text-error', 'page', 'light-contrast', 9.37],
  ['text-error', 'page', 'dark-contrast', 16.25],
  ['info', 'page', 'light-contrast', 10.67],
  ['success', 'page', 'light-contrast', 12.52],
];

describe('contrast.json', () => {
  test.each(figures)('measures %s on %s as the visual direction does', (foreground, background, light, dark) => {
    const ratios = ratiosOf(foreground, background);
    // Rounding there, rounding down here: one hundredth at most between them.
    expect(Math.abs(ratios.light - light), `light ${ratios.light}`).toBeLessThan(0.0101);
    expect(Math.abs(ratios.dark - dark), `dark ${ratios.dark}`).toBeLessThan(0.0101);
  });

  test.each(lightFigures)('measures %s on %s in light', (foreground, background, light) => {
    expect(Math.abs(ratiosOf(foreground, background).light - light)).toBeLessThan(0.0101);
  });

  test.each(contrastFigures)('measures %s on %s in %s', (foreground, background, mode, ratio) => {
    expect(Math.abs(ratiosOf(foreground, background)[mode] - ratio)).toBeLessThan(0.0101);
  });

  test.each(accentFigures)('measures the accent %s in %s as its table does', (accent, mode, expected) => {
    for (const [id, ratio] of Object.entries(expected)) {
      const [background = '', foreground = ''] = id.split('/');
      expect(Math.abs(ratiosOf(foreground, background, accent)[mode] - ratio), `${id} ${ratiosOf(foreground, background, accent)[mode]}`).toBeLessThan(0.0101);
    }
  });

  test('shows the lowest of all accents first, and every accent where they differ', () => {
    const pair = table.pairs.find(({ id }) => id === 'sunk/action');
    expect(pair?.ratios.light).toBe(pair?.accents?.pink.light);
    expect(Object.keys(pair?.accents ?? {})).toEqual(['pink', 'green', 'orange', 'blue', 'purple', 'yellow']);
    expect(table.pairs.find(({ id }) => id === 'page/text')?.accents).toBeUndefined();
  });

  test('keeps at least 7:1 in high contrast, in every pair', () => {
    for (const { id, ratios } of table.pairs) for (const mode of ['light-contrast', 'dark-contrast'] as const) expect(ratios[mode], `${id} ${mode}`).toBeGreaterThanOrEqual(7);
  });

  test('keeps action, field and their texts above the direction in high contrast', () => {
    expect(ratiosOf('action', 'page')['light-contrast']).toBeGreaterThanOrEqual(11.48);
    expect(ratiosOf('field-text', 'field')['light-contrast']).toBeGreaterThanOrEqual(11.48);
    expect(ratiosOf('action', 'page')['dark-contrast']).toBeGreaterThanOrEqual(16.9);
  });

  test('holds each pair once, with its promise', () => {
    const keys = table.pairs.map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const pair of table.pairs) expect([3, 4.5, 7]).toContain(pair.min);
  });

  test('leaves out what must not be used: secondary text, control borders and error text on soft', () => {
    for (const foreground of ['text-secondary', 'border-control', 'text-error', 'action']) {
      expect(table.pairs.filter((pair) => pair.foreground === foreground && pair.background === 'soft')).toEqual([]);
    }
  });
});

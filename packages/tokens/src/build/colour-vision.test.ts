import { expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import type { ColourVision, Deficiency } from './colour-vision.ts';

const { files } = await buildTokens();
const { modes, method } = JSON.parse(files.get('colour-vision.json') ?? '') as ColourVision;

const hard = (mode: 'light' | 'dark', by: 'unaffected' | Deficiency, group: 'block' | 'tint'): string[] => modes[mode].pairs[by][group].hard.map(({ pair }) => pair.join(' ~ ')).sort();

test('shows each signal as it is seen', () => {
  expect(modes.light.colours['error']).toMatchObject({ unaffected: '#b3121a' });
  // Red goes dark and brown to those who lack the red cones, and green to grey to those who lack the green.
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(modes.light.colours['error']?.protanopia.slice(at, at + 2) ?? '', 16));
  expect(Math.abs((red ?? 0) - (green ?? 0))).toBeLessThan(30);
  expect(blue).toBeLessThan(red ?? 0);
  expect(method.simulation).toContain('doi:10.1109/TVCG.2009.113');
});

// Why every signal carries icon and words: the alert's own test in @stockholm/react holds it to that.
test.each([
  ['light', 'unaffected', 'block', []],
  ['light', 'protanopia', 'block', ['crisis ~ danger', 'error ~ crisis']],
  ['light', 'deuteranopia', 'block', ['success ~ crisis']],
  ['light', 'tritanopia', 'block', ['info ~ success']],
  ['dark', 'unaffected', 'block', ['info ~ success', 'warning ~ crisis']],
  ['dark', 'protanopia', 'block', ['info ~ success', 'success ~ danger', 'success ~ error', 'warning ~ crisis']],
  ['dark', 'deuteranopia', 'block', ['info ~ success', 'warning ~ crisis']],
  ['dark', 'tritanopia', 'block', ['crisis ~ danger', 'error ~ crisis', 'info ~ success', 'warning ~ crisis', 'warning ~ danger', 'warning ~ error']],
  ['light', 'deuteranopia', 'tint', ['info-tint ~ success-tint', 'success-tint ~ error-tint', 'success-tint ~ warning-tint', 'warning-tint ~ error-tint']],
  ['dark', 'tritanopia', 'tint', ['info-tint ~ success-tint', 'warning-tint ~ error-tint']],
] as const)('says which signals are hard to tell apart by colour alone: %s, %s, %s', (mode, by, group, pairs) => {
  expect(hard(mode, by, group)).toEqual([...pairs]);
});

test('keeps the tones of an alert apart for everybody in light, and names the most alike of each', () => {
  expect(modes.light.pairs.unaffected.block.smallest).toEqual({ pair: ['success', 'crisis'], difference: 26.3 });
  for (const mode of Object.values(modes)) {
    for (const groups of Object.values(mode.pairs)) {
      for (const { smallest, hard: all } of Object.values(groups)) {
        if (all.length > 0) expect(all[0]).toEqual(smallest);
      }
    }
  }
});

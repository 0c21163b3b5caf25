import postcss from 'postcss';
import type { AtRule, Root, Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';

const { css } = await buildTokens();
const root: Root = postcss.parse(css);

/** Declarations of every rule with this selector, inside this media query ('' for none). */
function declarations(selector: string, query = ''): Map<string, string> {
  const found = new Map<string, string>();
  root.walkRules((rule: Rule) => {
    const media = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'media' ? (rule.parent as AtRule).params : '';
    if (media !== query || !rule.selectors.includes(selector)) return;
    rule.walkDecls((declaration) => void found.set(declaration.prop, declaration.value));
  });
  return found;
}

// From the direction's type table: style, below 992, from 992, from 1200.
const sizes: [style: string, small: string, large: string, largest?: string][] = [
  ['display', '40/44', '64/70', '72/78'],
  ['h1', '36/40', '56/62'],
  ['h1-small', '36/40', '48/54'],
  ['h2', '30/36', '36/42'],
  ['h3', '22/30', '24/32'],
  ['h4', '20/28', '20/28'],
  ['lead', '20/30', '22/34'],
  ['body', '18/28', '18/28'],
  ['ui', '16/24', '16/24'],
  ['small', '14/20', '14/20'],
];

function sizeAndLine(style: string, ...layers: Map<string, string>[]): string {
  const value = (part: string): number => {
    const text = layers.map((layer) => layer.get(`--sthlm-type-${style}-${part}`)).findLast((found) => found !== undefined);
    return Number.parseFloat(text ?? 'NaN');
  };
  const px = value('size') * 16;
  return `${px}/${Math.round(px * value('line') * 10) / 10}`;
}

describe('tokens.css', () => {
  test('begins with the layer order and puts everything in the token layer', () => {
    expect(css.split('\n')[0]).toBe('@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;');
    const blocks = root.nodes.filter((node) => !(node.type === 'atrule' && node.nodes === undefined));
    expect(blocks.map((node) => (node as AtRule).params)).toEqual(['stockholm.tokens']);
  });

  test('sets every custom property that the kit promises on :root', () => {
    const names = [...declarations(':root').keys()];
    for (const name of ['color-page', 'color-text-secondary', 'color-danger-pressed', 'color-focus-inner', 'color-scrim', 'space-4', 'space-96', 'border-1', 'bar-16', 'font-body', 'font-weight-semibold', 'type-h1-small-tracking', 'layout-measure', 'motion-slow']) {
      expect(names).toContain(`--sthlm-${name}`);
    }
    expect(names.filter((name) => name.startsWith('--') && !name.startsWith('--sthlm-'))).toEqual([]);
    expect(names.filter((name) => /-(?:palette|derived|accent|breakpoint)-/u.test(name))).toEqual([]);
  });

  test('gives space in rem of its px name', () => {
    for (const [name, value] of declarations(':root')) {
      const px = /^--sthlm-space-(\d+)$/u.exec(name)?.[1];
      if (px !== undefined) expect(value).toBe(`${Number(px) / 16}rem`);
    }
  });

  test.each(sizes)('sets %s at each width as the direction does', (style, small, large, largest) => {
    const narrow = declarations(':root');
    const wide = declarations(':root', '(min-width: 62em)');
    const widest = declarations(':root', '(min-width: 75em)');
    expect(sizeAndLine(style, narrow)).toBe(small);
    expect(sizeAndLine(style, narrow, wide)).toBe(large);
    expect(sizeAndLine(style, narrow, wide, widest)).toBe(largest ?? large);
  });

  test('follows the system in dark unless the root says light, at equal weight', () => {
    const dark = declarations(':root:where(:not([data-sthlm-mode="light"]))', '(prefers-color-scheme: dark)');
    expect(dark.get('--sthlm-color-page')).toBe('#171614');
    expect(dark.get('color-scheme')).toBe('dark');
  });

  test('sets every colour in each nested section, so that no mode leaks into another', () => {
    const colours = (map: Map<string, string>): string[] => [...map.keys()].filter((name) => name.startsWith('--sthlm-color-'));
    const light = colours(declarations('[data-sthlm-mode="light"]'));
    expect(light).toEqual(colours(declarations('[data-sthlm-mode="dark"]')));
    const contrast = '(prefers-contrast: more)';
    expect([...declarations('[data-sthlm-mode="light"]', contrast).keys()]).toEqual([...declarations('[data-sthlm-mode="dark"]', contrast).keys()]);
  });

  test('thickens borders and focus in high contrast, and turns pages pure', () => {
    const contrast = declarations(':root', '(prefers-contrast: more)');
    expect(contrast.get('--sthlm-border-2')).toBe('3px');
    expect(contrast.get('--sthlm-focus-width')).toBe('5px');
    expect(contrast.get('--sthlm-color-text')).toBe('#000000');
    const dark = declarations('[data-sthlm-mode="dark"]', '(prefers-contrast: more)');
    expect(dark.get('--sthlm-color-page')).toBe('#000000');
  });

  test('stops motion for readers who ask for less', () => {
    expect(Object.fromEntries(declarations(':root', '(prefers-reduced-motion: reduce)'))).toEqual({
      '--sthlm-motion-fast': '0ms',
      '--sthlm-motion-slow': '0ms',
    });
  });
});

import postcss from 'postcss';
import type { AtRule, Root, Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';

const { files } = await buildTokens();
const css = files.get('tokens.css') ?? '';
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
    const names = [...declarations(':where(:root)').keys(), ...declarations(':where(:root, [data-sthlm-accent])').keys()];
    for (const name of ['color-page', 'color-text-secondary', 'color-danger-pressed', 'color-focus-inner', 'color-scrim', 'space-4', 'space-96', 'space-panel', 'size-control', 'layer-menu', 'border-1', 'bar-16', 'font-body', 'font-weight-semibold', 'type-h1-small-tracking', 'layout-measure', 'motion-slow']) {
      expect(names).toContain(`--sthlm-${name}`);
    }
    expect(names.filter((name) => !name.startsWith('--sthlm-') && !name.startsWith('--_accent-'))).toEqual(['color-scheme']);
    expect(names.filter((name) => /-(?:palette|derived|accent|breakpoint)-/u.test(name))).toEqual([]);
  });

  test('gives space in rem of its px name', () => {
    for (const [name, value] of declarations(':where(:root)')) {
      const px = /^--sthlm-space-(\d+)$/u.exec(name)?.[1];
      if (px !== undefined) expect(value).toBe(`${Number(px) / 16}rem`);
    }
  });

  test.each(sizes)('sets %s at each width as the direction does', (style, small, large, largest) => {
    const narrow = declarations(':where(:root)');
    const wide = declarations(':where(:root)', '(min-width: 62em)');
    const widest = declarations(':where(:root)', '(min-width: 75em)');
    expect(sizeAndLine(style, narrow)).toBe(small);
    expect(sizeAndLine(style, narrow, wide)).toBe(large);
    expect(sizeAndLine(style, narrow, wide, widest)).toBe(largest ?? large);
  });

  test('gives every colour once for light and dark, and the accent’s through the accent', () => {
    const roles = declarations(':where(:root)');
    expect(roles.get('--sthlm-color-page')).toBe('light-dark(#ffffff, #171614)');
    expect(roles.get('--sthlm-color-warning')).toBe('#fcbf0a');
    expect(declarations(':where(:root, [data-sthlm-accent])').get('--sthlm-color-action')).toBe('var(--_accent-action)');
    expect(declarations(':where(:root, [data-sthlm-accent])').get('--_accent-action')).toBe('light-dark(#5d237d, #cdb0e0)');
  });

  test('gives each accent a file of its own with what differs from the default one, and all but that together', () => {
    const parts = (text: string): string[] => [...text.matchAll(/--_accent-[a-z-]+(?=:)/gu)].map(([name]) => name);
    const purple = parts(files.get('accent/purple.css') ?? '');
    expect(purple).toHaveLength(10);
    for (const accent of ['pink', 'green', 'orange', 'blue', 'yellow']) {
      const own = parts(files.get(`accent/${accent}.css`) ?? '');
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(own.filter((part) => !purple.includes(part))).toEqual([]);
      expect(files.get('accents.css')).toContain(`[data-sthlm-accent="${accent}"]`);
    }
    expect(files.get('accents.css')).not.toContain('purple');
    // The same in all six: it needs no way through the accent.
    expect(declarations(':where(:root)').get('--sthlm-color-action-text')).toBe('light-dark(#ffffff, #1a1a1a)');
  });

  test('thickens borders and focus in high contrast, and turns pages pure', () => {
    const contrast = declarations(':where(:root)', '(prefers-contrast: more)');
    expect(contrast.get('--sthlm-border-2')).toBe('3px');
    expect(contrast.get('--sthlm-focus-width')).toBe('5px');
    expect(contrast.get('--sthlm-color-text')).toBe('light-dark(#000000, #ffffff)');
    expect(declarations('[data-sthlm-contrast="more"]')).toEqual(contrast);
  });

  test('makes a section 48 px high in compact density, also on a wide page, where it is 80', () => {
    expect(declarations(':where(:root)', '(min-width: 62em)').get('--sthlm-layout-section')).toBe('5rem');
    expect(declarations('[data-sthlm-density="compact"]').get('--sthlm-layout-section')).toBe('3rem');
  });

  test('stops motion for readers who ask for less', () => {
    expect(Object.fromEntries(declarations(':where(:root)', '(prefers-reduced-motion: reduce)'))).toEqual({
      '--sthlm-motion-fast': '0ms',
      '--sthlm-motion-slow': '0ms',
    });
  });
});

describe('component stylesheets', () => {
  const component = (name: string): Root => postcss.parse(files.get(`component/${name}.css`) ?? '');
  /** Rules that set a property: selectors, with the media query they stand in, and the value. */
  const setting = (name: string, property: string): string[] => {
    const found: string[] = [];
    component(name).walkDecls(property, (declaration) => {
      const rule = declaration.parent as Rule;
      const media = (rule.parent as AtRule).name === 'media' ? `${(rule.parent as AtRule).params} ` : '';
      found.push(`${media}${rule.selectors[0] ?? ''} (${rule.selectors.length}): ${declaration.value}`);
    });
    return found;
  };

  test('keep an alias, and declare it anew where its target has another value', () => {
    expect(setting('button', '--sthlm-button-min-height')).toEqual([':where(:root) (5): var(--sthlm-size-control)']);
    expect(setting('button', '--sthlm-button-gap')).toEqual([':where(:root) (1): var(--sthlm-space-12)']);
  });

  test('grow with the page on <html> only, so that a section with an accent keeps the width’s value', () => {
    expect(setting('site-header', '--sthlm-site-header-masthead-min-height')).toEqual([':where(:root) (1): 4.5rem', '(min-width: 62em) :where(:root) (1): 6.5rem']);
  });

  test('are compact in a compact section', () => {
    expect(setting('radio-group', '--sthlm-radio-group-row-padding-block')).toEqual([':where(:root) (1): 0.875rem', '[data-sthlm-density="compact"] (1): 0.375rem']);
  });

  test('are named in tokens.json with their tier and resolved values', () => {
    const { tokens } = JSON.parse(files.get('tokens.json') ?? '') as { tokens: { name: string; tier: string; kind: string; values: Record<string, string> }[] };
    expect(tokens.find(({ name }) => name === 'button-min-height')).toMatchObject({ tier: 'component', kind: 'component', values: { default: '3rem', compact: '2.5rem' } });
    expect(css).not.toContain('--sthlm-button-');
  });
});

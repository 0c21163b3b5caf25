import { describe, expect, test } from 'vitest';
import { buildStyles, readSources, readTokens } from '../scripts/build.ts';
import { layerOrder } from '../scripts/inspect.ts';

const tokens = `${layerOrder}\n@layer stockholm.tokens { :root { --sthlm-color-text: black; } }\n`;

function build(css: string, file = 'card.css'): ReturnType<typeof buildStyles> {
  const base = `${layerOrder}\n@layer stockholm.reset { body { margin: 0; } }\n`;
  return buildStyles(new Map([['base.css', base], [file, css]]), tokens, '1.2.3');
}

const inLayer = (rules: string): string => `${layerOrder}\n@layer stockholm.components { ${rules} }\n`;

describe('what is refused', () => {
  test.each([
    ['a file without the order of the layers first', '@layer stockholm.components { .sthlm-card { color: red; } }', /card\.css: its first line is not the order/u],
    ['an order with another layer in it', inLayer('').replace('stockholm.reset', 'stockholm.base'), /first line/u],
    ['a class with another prefix', inLayer('.card { color: red; }'), /\.card does not belong here\. Use \.sthlm-card/u],
    ['a class of another component', inLayer('.sthlm-button { color: red; }'), /\.sthlm-button does not belong/u],
    ['a rule outside the layers', `${layerOrder}\n.sthlm-card { color: red; }`, /outside the layers/u],
    ['an id', inLayer('#card { color: red; }'), /is an id/u],
    ['!important', inLayer('.sthlm-card { color: red !important; }'), /is !important/u],
    ['a custom property with another prefix', inLayer('.sthlm-card { --card-gap: 1rem; }'), /--card-gap has another prefix/u],
    ['a token that does not exist', inLayer('.sthlm-card { color: var(--sthlm-color-txt); }'), /called --sthlm-color-txt/u],
    ['an import that does not exist', `${layerOrder}\n@import "./nowhere.css";`, /nowhere\.css, which does not exist/u],
  ])('refuses %s', (_, css, message) => {
    expect(() => build(css)).toThrow(message);
  });

  test('lists every fault at once', () => {
    expect(() => build(inLayer('.a { color: red; } .b { color: red; }'))).toThrow(/\.a does not[\s\S]+\.b does not/u);
  });
});

describe('what is written', () => {
  test('derives classes, their attributes and public custom properties from the source', () => {
    const { classes } = build(
      inLayer('.sthlm-card[data-tone="soft"]:hover, .sthlm-card:is([data-tone="tint"]) { gap: var(--sthlm-card-gap, 1rem); } .sthlm-card__title { color: var(--sthlm-color-text); }'),
    );
    expect(classes).toEqual({
      schemaVersion: 1,
      version: '1.2.3',
      classes: [
        { name: 'sthlm-card', file: 'card.css', attributes: { 'data-tone': ['soft', 'tint'] } },
        { name: 'sthlm-card__title', file: 'card.css' },
      ],
      customProperties: [{ name: '--sthlm-card-gap', file: 'card.css' }],
    });
  });

  test('puts tokens, base and components into all.css under one order of layers', () => {
    const all = build(inLayer('.sthlm-card { color: var(--sthlm-color-text); }')).files.get('all.css') ?? '';
    expect(all.split('\n')[0]).toBe(layerOrder);
    expect(all.split(layerOrder)).toHaveLength(2);
    expect(all.indexOf('--sthlm-color-text: black')).toBeLessThan(all.indexOf('body {'));
    expect(all.indexOf('body {')).toBeLessThan(all.indexOf('.sthlm-card'));
  });

  test('begins every stylesheet of the kit with the order and leaves no import and no url in it', async () => {
    const { files } = buildStyles(await readSources(), readTokens(), '0.0.0');
    expect(files.size).toBeGreaterThan(5);
    for (const [name, text] of files) {
      expect(text.startsWith(`${layerOrder}\n`), name).toBe(true);
      expect(text, name).not.toMatch(/@import|url\(/u);
    }
  });

  test('has every component in all.css', async () => {
    const sources = await readSources();
    const all = buildStyles(sources, readTokens(), '0.0.0').files.get('all.css') ?? '';
    for (const name of sources.keys()) {
      const own = `.sthlm-${name.replace('.css', '')}`;
      if ((sources.get(name) ?? '').includes(own)) expect(all, name).toContain(own);
    }
  });
});

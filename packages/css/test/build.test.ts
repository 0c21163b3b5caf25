import { describe, expect, test } from 'vitest';
import { buildStyles, readComponentTokens, readSources, readTokens } from '../scripts/build.ts';
import { layerOrder } from '../scripts/inspect.ts';

const tokens = `${layerOrder}\n@layer stockholm.tokens { :root { --sthlm-color-text: black; } }\n`;

function build(css: string, file = 'card.css', componentTokens?: ReadonlyMap<string, string>): ReturnType<typeof buildStyles> {
  const base = `${layerOrder}\n@layer stockholm.reset { body { margin: 0; } }\n`;
  return buildStyles(new Map([['base.css', base], [file, css]]), tokens, '1.2.3', componentTokens);
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

  test.each(['gap: 1.5rem', 'padding: 0 12px', 'margin: -1px', 'inline-size: calc(100% - 2.5em)', 'border: .5pt solid', '--_gap: 4px'])('refuses a length that is no token: %s', (declaration) => {
    expect(() => build(inLayer(`.sthlm-card { ${declaration}; }`))).toThrow(/has -?[\d.]+[a-z]+ in it\. Use a token, or give the component one/u);
  });

  test.each([
    ['nothing', '.sthlm-card { inset: max(0px, 0rem); }'],
    ['shares of what is there', '.sthlm-card { inline-size: min(50%, 20vw, 60ch); padding: 1lh; }'],
    ['what is hidden from those who look', '.sthlm-card { inline-size: 1px; margin: -1px; clip-path: inset(50%); }'],
    ['widths of the screen', '@media (width >= 48rem) { .sthlm-card { inset: 0; } }'],
    ['the margin of paper', '@media print { @page { margin: 20mm; } }'],
    ['names with a number in them', '.sthlm-card { grid-area: a12px; color: var(--sthlm-color-text); }'],
  ])('lets through %s', (_, rules) => {
    expect(() => build(inLayer(rules))).not.toThrow();
  });

  const cardTokens = (css: string): ReadonlyMap<string, string> => new Map([['card', `${layerOrder}\n@layer stockholm.tokens { :root { ${css} } }\n`]]);

  test('refuses a component’s token that nothing reads, and one with another component’s name', () => {
    const card = inLayer('.sthlm-card { gap: var(--sthlm-card-gap); padding: var(--sthlm-tile-gap); }');
    expect(() => build(card, 'card.css', cardTokens('--sthlm-card-gap: 1rem; --sthlm-card-width: 2rem;'))).toThrow(/card\.css: nothing reads the token --sthlm-card-width/u);
    expect(() => build(card, 'card.css', cardTokens('--sthlm-card-gap: 1rem; --sthlm-tile-gap: 2rem;'))).toThrow(/the token --sthlm-tile-gap is another component's/u);
  });

  test('refuses tokens of a component that does not exist', () => {
    expect(() => build(inLayer('.sthlm-tile { gap: 0; }'), 'tile.css', cardTokens('--sthlm-card-gap: 1rem;'))).toThrow(/card\.css: there are tokens for it, but no such file/u);
  });

  test('lists every fault at once', () => {
    expect(() => build(inLayer('.a { color: red; } .b { color: red; }'))).toThrow(/\.a does not[\s\S]+\.b does not/u);
  });
});

describe('what is written', () => {
  test('derives classes, their attributes and public custom properties from the source', () => {
    const { classes } = build(
      inLayer('.sthlm-card[data-tone="soft"]:hover, .sthlm-card:is([data-tone="tint"]) { gap: var(--sthlm-card-gap, 1lh); } .sthlm-card__title { color: var(--sthlm-color-text); }'),
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

  test('begins a component’s file with its tokens, and offers them to the consumer', () => {
    const card = inLayer('.sthlm-card { gap: var(--sthlm-card-gap); }');
    const { files, classes } = build(card, 'card.css', new Map([['card', `${layerOrder}\n@layer stockholm.tokens { :where(:root) { --sthlm-card-gap: 1rem; } }\n`]]));
    expect(classes.customProperties).toEqual([{ name: '--sthlm-card-gap', file: 'card.css' }]);
    for (const file of ['card.css', 'all.css']) {
      const text = files.get(file) ?? '';
      expect(text.split(layerOrder)).toHaveLength(2);
      expect(text.indexOf('--sthlm-card-gap: 1rem')).toBeGreaterThan(0);
      expect(text.indexOf('--sthlm-card-gap: 1rem')).toBeLessThan(text.indexOf('.sthlm-card'));
    }
  });

  test('puts tokens, base and components into all.css under one order of layers', () => {
    const all = build(inLayer('.sthlm-card { color: var(--sthlm-color-text); }')).files.get('all.css') ?? '';
    expect(all.split('\n')[0]).toBe(layerOrder);
    expect(all.split(layerOrder)).toHaveLength(2);
    expect(all.indexOf('--sthlm-color-text: black')).toBeLessThan(all.indexOf('body {'));
    expect(all.indexOf('body {')).toBeLessThan(all.indexOf('.sthlm-card'));
  });

  test('begins every stylesheet of the kit with the order and leaves no import and no url in it', async () => {
    const { files } = buildStyles(await readSources(), readTokens(), '0.0.0', await readComponentTokens());
    expect(files.size).toBeGreaterThan(5);
    for (const [name, text] of files) {
      expect(text.startsWith(`${layerOrder}\n`), name).toBe(true);
      expect(text, name).not.toMatch(/@import|url\(/u);
    }
  });

  test('has every component in all.css', async () => {
    const sources = await readSources();
    const all = buildStyles(sources, readTokens(), '0.0.0', await readComponentTokens()).files.get('all.css') ?? '';
    for (const name of sources.keys()) {
      const own = `.sthlm-${name.replace('.css', '')}`;
      if ((sources.get(name) ?? '').includes(own)) expect(all, name).toContain(own);
    }
  });
});

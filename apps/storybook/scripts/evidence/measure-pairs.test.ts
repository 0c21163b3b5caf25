import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProvenPairs, type ContrastPairs } from '../../src/painted-pairs/proven-pairs.ts';
import { measurePairs, type StatePair } from './measure-pairs.ts';
import { pairEvidence, readPairTables, type PairTables } from './pair-evidence.ts';
import { bundleProbe } from './probe-bundle.ts';
import { serveStatic } from './serve-static.ts';

/** A kit in small: two accents, four modes, two surfaces. */
const values = {
  page: { light: '#ffffff', dark: '#111111', 'light-contrast': '#ffffff', 'dark-contrast': '#000000' },
  text: { light: '#222222', dark: '#eeeeee', 'light-contrast': '#000000', 'dark-contrast': '#ffffff' },
  soft: { light: '#dddddd', dark: '#333333', 'light-contrast': '#ffffff', 'dark-contrast': '#000000' },
  tint: { light: '#fafafa', dark: '#151515', 'light-contrast': '#ffffff', 'dark-contrast': '#000000' },
  field: { light: '#552277', dark: '#552277', 'light-contrast': '#221133', 'dark-contrast': '#000000' },
} as const;
const action = {
  purple: { light: '#552277', dark: '#ccaaee', 'light-contrast': '#221133', 'dark-contrast': '#eeddff' },
  green: { light: '#006600', dark: '#99dd99', 'light-contrast': '#002200', 'dark-contrast': '#ccffcc' },
};
type Mode = keyof (typeof values)['page'];

const css = (mode: Mode, accent: keyof typeof action): string =>
  `${Object.entries(values).map(([role, of]) => `--sthlm-color-${role}: ${of[mode]}`).join('; ')}; --sthlm-color-action: ${action[accent][mode]}; color-scheme: ${mode.startsWith('dark') ? 'dark' : 'light'}`;
const scopes = (['light', 'dark', 'light-contrast', 'dark-contrast'] as const).flatMap((mode) =>
  (['purple', 'green'] as const).map((accent) => {
    const [scheme, more] = mode.split('-');
    return `[data-sthlm-mode="${scheme}"][data-sthlm-accent="${accent}"]${more === undefined ? ':not([data-sthlm-contrast])' : '[data-sthlm-contrast]'} { ${css(mode, accent)} }`;
  }),
);
const style = `${scopes.join('\n')}
  body { margin: 0; background: var(--sthlm-color-page); color: var(--sthlm-color-text) } body[data-sthlm-surface="soft"] { background: var(--sthlm-color-soft) }
  button, a { all: unset; display: inline-block; color: var(--sthlm-color-action) } p { margin: 0 }`;

/** One story without an unknown pair, and one for each way that there can be one. */
const stories = {
  good: '<p>Text</p><button>Spara</button>',
  hover: '<style>button:hover { color: var(--sthlm-color-soft) }</style><p>Text</p><button>Spara</button>',
  press: '<style>button:active { color: var(--sthlm-color-soft) }</style><button>Spara</button>',
  focus: '<style>button:focus-visible { outline: 3px solid var(--sthlm-color-soft) }</style><button>Spara</button>',
  soft: '<style>body[data-sthlm-surface="soft"] p { color: var(--sthlm-color-action) }</style><p>Text</p>',
  green: '<style>[data-sthlm-accent="green"] p { color: #060606 }</style><p>Text</p>',
  contrast: '<style>[data-sthlm-contrast] p { color: #060606 }</style><p>Text</p>',
  phone: '<style>@media (width < 500px) { p { color: #060606 } }</style><p>Text</p>',
  menu: '<style>a { display: none } a:hover { color: #060606 } @media (width < 500px) { a { display: block } }</style><p>Text</p><a href="#x">Meny</a>',
  // In the corner, where a pointer that is taken away might land.
  link: '<a href="/elsewhere">Bort</a><details><summary>Mer</summary><p>Text</p></details><style>a:hover { color: var(--sthlm-color-soft) }</style>',
} as const;

let browser: Browser;
let site: { url: string; close: () => void };
let probe: string;

const tables: PairTables = {
  accents: ['purple', 'green'],
  valueOf: (role, accent, mode) => ({ ...values, action: action[accent as keyof typeof action] })[role as keyof typeof values]?.[mode as Mode],
  proven: readProvenPairs(
    {
      tokens: [
        ...Object.entries(values).map(([role, of]) => ({ name: `color-${role}`, type: 'color', values: of })),
        { name: 'color-action', type: 'color', values: action.purple, accents: action },
      ],
    },
    { pairs: ['page/text', 'soft/text', 'page/action'].map((id) => ({ background: id.split('/')[0] ?? '', foreground: id.split('/')[1] ?? '', use: 'text', ratios: { light: 7, dark: 7, 'light-contrast': 7, 'dark-contrast': 7 } })) satisfies ContrastPairs['pairs'] },
  ),
  hash: '0123456789abcdef',
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stad-pairs-'));
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="sv"><head><title>Prov</title><style>${style}</style></head><body class="sb-show-main"><div id="storybook-root"></div><script>document.querySelector('#storybook-root').innerHTML = (${JSON.stringify(stories)})[new URLSearchParams(location.search).get('id')]</script></body></html>`,
  );
  site = await serveStatic(folder);
  browser = await openBrowser();
  probe = await bundleProbe();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function measure(id: keyof typeof stories, colours: PairTables = tables): Promise<StatePair[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    return await measurePairs(await context.newPage(), site.url, id, probe, colours);
  } finally {
    await context.close();
  }
}

const unknownIn = async (id: keyof typeof stories): Promise<string[]> => pairEvidence([{ name: 'Prov', pairs: await measure(id) }], tables).unknown;

test('finds each pair in each accent and mode, and nothing unknown where there is nothing', async () => {
  const pairs = await measure('good');
  const evidence = pairEvidence([{ name: 'Prov', pairs }], tables, new Date('2026-11-25T12:00:00Z'));
  // Text and button, in two accents and four modes, on the page and on the soft surface; there the button's pair is unknown.
  expect(evidence).toMatchObject({ coloursHash: '0123456789abcdef', measured: '2026-11-25', stories: 1, accents: 2, modes: 4 });
  expect(evidence.pairs).toBe(new Set(pairs.map(({ accent, mode, use, front, ground }) => [accent, mode, use, front, ground].join(' '))).size);
  expect(new Set(pairs.map(({ accent, mode }) => `${accent} ${mode}`)).size).toBe(8);
  expect(pairs.filter(({ surface }) => surface === 'page').every((pair) => tables.proven(pair).isProven(pair.front, pair.ground, pair.use))).toBe(true);
  expect(evidence.unknown).toEqual([expect.stringMatching(/^Prov: text i button ”Spara” på ytan soft är #552277 \(field, action\) på #dddddd \(soft\), [\d,]+:1, i purple ljust och 3 till$/u)]);
});

describe('finds an unknown pair', () => {
  test.each<[where: string, id: keyof typeof stories, words: RegExp]>([
    ['under the pointer', 'hover', /^Prov: text i button ”Spara” med pekaren över är #dddddd \(soft\) på #ffffff \(page\), 1,35:1, i purple ljust och 1 till$/u],
    ['while it is pressed', 'press', /^Prov: text i button ”Spara” nedtryckt är #dddddd \(soft\) på #ffffff/u],
    ['with focus from the keyboard', 'focus', /^Prov: fokusram i button ”Spara” med fokus är #dddddd \(soft\) på #ffffff/u],
    ['on another surface', 'soft', /^Prov: text i p ”Text” på ytan soft är #552277 \(field, action\) på #dddddd/u],
    ['in another accent', 'green', /^Prov: text i p ”Text” är #060606 \(ingen roll\) på #ffffff \(page\), [\d,]+:1, i green ljust och 3 till$/u],
    ['in high contrast', 'contrast', /i purple ljust med hög kontrast och 3 till$/u],
    ['on a phone', 'phone', /^Prov: text i p ”Text” är #060606/u],
    ['under the pointer in what only a phone shows', 'menu', /^Prov: text i a ”Meny” med pekaren över är #060606/u],
  ])('%s', async (_where, id, words) => {
    const unknown = (await unknownIn(id)).filter((line) => id === 'soft' || !line.includes('ytan soft'));
    expect(unknown[0]).toMatch(words);
  });
});

test('presses nothing for real, so that the story stays', async () => {
  const pairs = await measure('link');
  // The last of it is still there to be told of.
  expect(pairs.some(({ words }) => words === 'Bort')).toBe(true);
  expect(pairs.filter(({ words }) => words === 'Text')).toEqual([]);
  // Nor does the pointer stay on it.
  expect(pairs.filter(({ words, state }) => words === 'Bort' && state === 'rest').map(({ front }) => front)).not.toContain('#dddddd');
});

test('stops when the page does not take a mode or an accent, and says what to do', async () => {
  const wrong: PairTables = { ...tables, valueOf: (role, accent, mode) => (role === 'action' && accent === 'green' ? '#00ff00' : tables.valueOf(role, accent, mode)) };
  await expect(measure('good', wrong)).rejects.toThrow(/The colour role action is #006600 in light with the accent green\. tokens\.json says #00ff00.+Build anew/u);
});

test('tells a pair once, whichever stories, accents and modes it is in, and a picture as one', () => {
  const pair = { accent: 'purple', mode: 'dark', use: 'text', what: 'text', front: '#123456', ground: 'picture', selector: 'p', words: '', state: 'rest', surface: 'page' } as const;
  const evidence = pairEvidence([{ name: 'Ett', pairs: [pair] }, { name: 'Två', pairs: [pair, { ...pair, mode: 'light' }] }], tables);
  expect(evidence).toMatchObject({ stories: 2, pairs: 2, unknown: ['Ett: text i p är #123456 (ingen roll) på en bild, i purple mörkt och 1 till'] });
});

test("reads the kit's own tables: the default accent first, each role in each accent and mode", async () => {
  const kit = await readPairTables(probe);
  expect(kit.accents).toHaveLength(6);
  expect(kit.accents[0]).toBe('purple');
  expect(kit.valueOf('page', 'green', 'light')).toBe('#ffffff');
  expect(kit.valueOf('action', 'green', 'light')).not.toBe(kit.valueOf('action', 'purple', 'light'));
  expect(kit.valueOf('nothing', 'green', 'light')).toBeUndefined();
  expect(kit.hash).toMatch(/^[0-9a-f]{16}$/u);
  expect((await readPairTables(`${probe} `)).hash).not.toBe(kit.hash);
});

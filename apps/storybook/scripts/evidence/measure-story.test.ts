import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import { evidenceModes, type EvidenceMode, type GonePart } from '@stockholm/storybook-addon';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureStory, type MeasuredStory } from './measure-story.ts';
import { bundleProbes } from './probe-bundle.ts';
import { serveStatic } from './serve-static.ts';

/** One story without a fault, and one for each fault: what a probe must see, and what it must let pass. */
const stories = {
  good: '<p>Vi svarar inom tio dagar.</p><label for="n">Namn</label> <input id="n"> <button>Skicka</button> <p>Du kan <a href="#x">läsa om ansökan</a> först.</p>',
  // The row shows the focus, far from the small control in it.
  row: '<style>div.rad { padding: 20px; border: 2px solid } input:focus-visible { outline: none } div.rad:has(:focus-visible) { outline: 3px solid; outline-offset: 2px }</style><div class="rad"><input type="checkbox" id="r"> <label for="r">Ramp</label></div>',
  // The box around the control is none.
  boxless: '<div style="display: contents"><button>Skicka</button></div><p>Eller <a href="#x">läs mer</a>.</p>',
  // Hidden until it has focus.
  skip: '<style>a { position: absolute; top: -100px } a:focus { top: 0; outline: 3px solid #000; padding: 8px }</style><a href="#x">Hoppa till innehållet</a><p id="x">Text</p>',
  image: '<img src="data:,">',
  // The card shows the focus of the link that lies over all of it.
  cardRing: '<style>div.kort { position: relative; inline-size: 100px; padding: 60px } a::after { content: ""; position: absolute; inset: 0 } a:focus-visible { outline: none } a:focus-visible::after { outline: 3px solid; outline-offset: -3px }</style><div class="kort"><div><h2><a href="#x">Sök bidrag</a></h2></div></div>',
  dot: '<style>@media (width < 500px) { i { display: none } }</style><p>Stadsledningskontoret<i> · </i>Klockan 9</p>',
  quiet: '<button style="outline: none">Skicka</button>',
  shadow: '<style>button:focus-visible { outline: none; box-shadow: 0 0 0 3px #000 }</style><button>Skicka</button>',
  // Two thin lines, one that stands out from the white page and one from the black button, and from each other.
  twoColours: '<style>button { all: unset; background: #000; color: #fff; padding: 12px } button:focus-visible { outline: 2px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff }</style><button>Skicka</button>',
  bar: '<style>a { color: #00f } a:focus-visible { outline: none; background: #fd0; box-shadow: 0 4px 0 #000; text-decoration: none } @media (forced-colors: active) { a:focus-visible { outline: 3px solid } }</style><p>Du kan <a href="#x">läsa om ansökan</a> först.</p>',
  outerFaint: '<style>button { background: #000; color: #fff; border: 0; padding: 12px } button:focus-visible { outline: 3px solid #bbb; outline-offset: 0 }</style><button>Skicka</button>',
  innerFaint: '<style>button { background: #333; color: #fff; border: 0; padding: 12px } button:focus-visible { outline: 3px solid #000; outline-offset: 0 }</style><button>Skicka</button>',
  trap: '<button>Ett</button><button onkeydown="if (event.key === \'Tab\') { event.preventDefault(); this.previousElementSibling.focus() }">Två</button>',
  modal: '<p>Text bakom</p><button>Bakom</button><dialog><p>Vill du ta bort utkastet?</p><button>Ta bort</button> <button>Avbryt</button></dialog><img src="data:," alt="" onerror="document.querySelector(\'dialog\').showModal()">',
  thinLine: '<style>button { background: #fff; border: 1px solid #000; padding: 12px } button:focus-visible { outline: 3px solid #000; outline-offset: 0 }</style><button>Skicka</button>',
  trapBack: '<button onkeydown="if (event.key === \'Tab\' && event.shiftKey) event.preventDefault()">Ett</button> <button>Två</button>',
  wide: '<p style="inline-size: 600px">En text som inte får plats på en telefon utan att sidan rullar i sidled.</p>',
  low: '<p style="block-size: 30px; overflow: hidden; margin: 0">Text</p>',
  tight: '<p style="block-size: 20px; line-height: 20px; overflow: hidden; margin: 0">Text</p>',
  cut: '<p style="block-size: 8px; overflow: hidden; margin: 0">Text</p>',
  left: '<p style="position: absolute; left: -400px; width: 300px">Text till vänster</p><p>Text</p>',
  spin: '<style>@keyframes snurr { to { transform: rotate(1turn) } } i { display: inline-block; animation: snurr 1s linear infinite }</style><i>*</i>',
  script: '<p>Text</p>',
  faint: '<style>[data-sthlm-mode="dark"] { background: #000 } [data-sthlm-mode="dark"] p { color: #222 }</style><p>Text</p>',
  onEachOther: '<div style="position: relative; block-size: 60px"><p style="position: absolute; inset: 0 auto auto 0">Ett om bidraget</p><p style="position: absolute; inset: 4px auto auto 6px">Två om ansökan</p></div>',
  // A layer that covers what lies under it is no muddle.
  layer: '<div style="position: relative; block-size: 60px"><p style="position: absolute; inset: 0 auto auto 0">Ett om bidraget</p><p style="position: absolute; inset: 4px auto auto 6px; background: #fff">Två om ansökan</p></div>',
  onEachOtherNarrow: '<style>h2 { font-size: 30px; line-height: 30px; block-size: 30px; margin: 0 }</style><h2>Bostadsanpassning för dig som har en funktionsnedsättning</h2><p style="margin: 0">Text om bidraget som du kan läsa</p>',
  goneNarrow: '<style>@media (width < 500px) { .bort { display: none } }</style><p>Text</p><p class="bort">Öppettider</p>',
  folded: '<style>@media (width < 500px) { .vid { display: none } } @media (width >= 500px) { details { display: none } } summary { padding: 12px }</style><p class="vid">Öppettider</p><details><summary>Meny</summary><p>Öppettider</p></details>',
  foldedApart: '<style>@media (width < 500px) { .vid { display: none } } @media (width >= 500px) { details { display: none } } summary { padding: 12px }</style><p class="vid">Öppettider</p><p class="vid">Karta</p><details name="g"><summary>Meny</summary><p>Öppettider</p></details><details name="g"><summary>Sök</summary><p>Karta</p></details>',
  gonePaper: '<style>@media print { .bort { display: none } }</style><p>Text</p><p class="bort">Öppettider</p>',
  foldedPaper: '<style>@media print { .vid { display: none } details { display: block } } details { display: none }</style><p class="vid">Öppettider</p><details><summary>Meny</summary><p>Öppettider</p></details>',
  hiddenPaper: '<style>@media print { .bort { position: absolute; clip-path: inset(50%) } }</style><p>Text</p><p class="bort">Öppettider</p>',
  mayGoPaper: '<style>@media print { nav { display: none } }</style><p>Text</p><nav><p>Hit och dit</p></nav>',
  sticky: '<style>header { position: sticky; top: 0; height: 160px; background: #fff }</style><header>Ekuddens stadsdelsförvaltning</header><p style="padding-block-end: 400px">Text</p><p><button>Skicka</button></p>',
  stickyFocus: '<style>footer { position: fixed; inset: auto 0 0; block-size: 60px; background: #fff }</style><p style="block-size: 400px">Text</p><button style="inset-block-start: 232px; position: absolute">Skicka</button><p style="block-size: 400px"></p><footer></footer>',
  small: '<style>button { inline-size: 16px; block-size: 16px; padding: 0; border: 0 }</style><button aria-label="Ett"></button><button aria-label="Två"></button>',
  smallBesideLarge: '<style>div { display: flex; gap: 2px } button { inline-size: 16px; block-size: 16px; padding: 0; border: 0 } button + button { inline-size: 120px; block-size: 48px }</style><div><button aria-label="Ett"></button><button aria-label="Två"></button></div>',
  smallApart: '<style>button { inline-size: 16px; block-size: 16px; padding: 0; border: 0; margin: 16px }</style><button aria-label="Ett"></button><button aria-label="Två"></button>',
  // The whole card takes the press.
  stretched: '<style>ul { display: flex; padding: 0; list-style: "" } li { position: relative; flex: none; padding: 10px 2px; inline-size: 30px } a { display: block; inline-size: 10px; block-size: 12px } a::after { content: ""; position: absolute; inset: 0 } li:first-of-type a { margin-inline-start: auto }</style><ul><li><a href="#x" aria-label="Läs"></a></li><li><a href="#y" aria-label="Lyssna"></a></li></ul>',
  smallPrimary: '<button class="sthlm-button" data-variant="primary" data-size="medium" style="block-size: 40px">Skicka</button>',
  backwards: '<div style="display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 20px"><button>Ett</button><button>Två</button></div>',
  upwards: '<div style="display: flex; flex-direction: column-reverse; align-items: start; gap: 20px"><button>Ett</button><button>Två</button></div>',
  columns: '<div style="columns: 2; inline-size: 250px"><p><button>Ett</button></p><p><button>Två</button></p><p><button>Tre</button></p><p><button>Fyra</button></p></div>',
  plate: '<style>@media (forced-colors: active) { b { background: LinkText; color: Canvas } }</style><b>Skicka</b>',
} as const;

/** What the server would have sent, where that is another than what stands on the page. */
const fromServer: Partial<Record<keyof typeof stories, string>> = { script: '<p hidden>Text</p>' };

let browser: Browser;
let site: { url: string; close: () => void };
let pictures: string;
let axeSource: string;
let probes: string;

const mayGo: GonePart[] = [{ mode: 'print', selector: 'nav', reason: 'Du kan inte klicka på papper.', by: 'Kim Ek', date: '2026-11-26' }];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stad-stories-'));
  pictures = join(folder, 'pictures');
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="sv"><head><title>Prov</title></head><body class="sb-show-main"><div id="storybook-root"></div><script>
      const id = new URLSearchParams(location.search).get('id');
      document.querySelector('#storybook-root').innerHTML = (${JSON.stringify(stories)})[id];
      window.stadServerMarkup = async () => (${JSON.stringify(fromServer)})[id];
    </script></body></html>`,
  );
  site = await serveStatic(folder);
  browser = await openBrowser();
  probes = await bundleProbes();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function measureAll(id: keyof typeof stories): Promise<MeasuredStory> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    return await measureStory(await context.newPage(), id, { base: site.url, axeSource, probes, mayGo, pictures });
  } finally {
    await context.close();
  }
}

const measure = async (id: keyof typeof stories): Promise<MeasuredStory['results']> => (await measureAll(id)).results;

const modesWithFaults = (results: MeasuredStory['results']): string[] =>
  Object.entries(results).flatMap(([mode, { faults }]) => (faults.length > 0 ? [mode] : [])).sort();

test('finds nothing in a story without faults, takes a picture of each mode, and tells how it is read out', async () => {
  const { results, transcript, stops, ring, targets } = await measureAll('good');
  expect(results).toMatchObject({ light: { faults: [] } });
  expect(modesWithFaults(results)).toEqual([]);
  expect(Object.keys(results).sort()).toEqual(evidenceModes.map(({ mode }) => mode).sort());
  expect((await readFile(join(pictures, 'good', 'dark.png'))).length).toBeGreaterThan(100);
  expect(transcript).toContain('- textbox "Namn"\n- button "Skicka"\n');
  expect(transcript).toMatch(/\n# Tabb: input "Namn" → button "Skicka" → a "läsa om ansökan"\n$/u);
  expect(stops).toBe(3);
  expect(ring?.ratio).toBeGreaterThanOrEqual(3);
  // The link stands in running text: its size is that of the line.
  expect(targets.map(({ count }) => count)).toEqual([2, 2]);
});

describe('lets pass', () => {
  test.each<[what: string, id: keyof typeof stories]>([
    ['an indicator on a control whose parent has no box', 'boxless'],
    ['an indicator on the row around a control', 'row'],
    ['a ring at the edge of a card whose link lies over all of it', 'cardRing'],
    ['a dot between two texts that a phone leaves out', 'dot'],
    ['a link that shows itself when it has focus', 'skip'],
    ['an indicator in two colours, one for each side', 'twoColours'],
    ['a bar under a link', 'bar'],
    ['a thin line along a ring', 'thinLine'],
    ['a modal dialog, which keeps focus and covers the page', 'modal'],
    ['a layer over other text', 'layer'],
    ['words that a menu holds on a phone', 'folded'],
    ['words in two menus of which one is open at a time', 'foldedApart'],
    ['small targets with room around them', 'smallApart'],
    ['a small link whose whole card takes the press', 'stretched'],
    ['columns, where focus goes up to begin the next one', 'columns'],
  ])('%s', async (_what, id) => {
    const results = await measure(id);
    expect(Object.values(results).flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('what may be gone on paper, and tells that it was', async () => {
    const { results, gone } = await measureAll('mayGoPaper');
    expect(modesWithFaults(results)).toEqual([]);
    expect(gone).toEqual(mayGo);
  });
});

describe('finds', () => {
  const seenModes = ['contrast', 'dark', 'forced-colors', 'light'];
  test.each<[what: string, id: keyof typeof stories, modes: readonly string[], words: RegExp]>([
    ['what axe sees, in each mode and on a phone', 'image', [...seenModes, 'reflow-320'], /^image-alt: /u],
    ['a control that does not show that it has focus', 'quiet', seenModes, /^fokus syns inte på button "Skicka"$/u],
    ['focus that forced colours take away', 'shadow', ['forced-colors'], /^fokus syns inte på/u],
    ['a ring that does not stand out from the page', 'outerFaint', ['contrast', 'dark', 'light'], /^fokusmarkeringen på button "Skicka" når bara 1,\d+:1$/u],
    ['a ring that does not stand out from what it surrounds', 'innerFaint', ['contrast', 'dark', 'light'], /^fokusmarkeringen på button "Skicka" når bara 1,\d+:1$/u],
    ['a place that Tab can not leave', 'trap', seenModes, /^Tab kommer inte ut/u],
    ['a place that Shift and Tab can not leave', 'trapBack', ['light'], /^Skift och Tab kommer inte ut/u],
    ['a page that scrolls sideways on a phone', 'wide', ['reflow-320', 'rtl', 'text-spacing', 'zoom-400'], /^utanför skärmen: p "En text/u],
    ['text that is cut when it grows', 'low', ['text-200'], /^kapad text: p "Text"$/u],
    ['text that is cut when it is spread out', 'tight', ['text-200', 'text-spacing'], /^kapad text: p "Text"$/u],
    ['text that is cut from the beginning', 'cut', ['light'], /^kapad text: p "Text"$/u],
    ['what leaves the page when it is mirrored', 'left', ['rtl'], /^utanför skärmen: p "Text till vänster"$/u],
    ['texts on each other', 'onEachOther', ['light'], /^texter på varandra: p "Ett om bidraget" och p "Två om ansökan"$/u],
    ['texts that come to lie on each other on a phone', 'onEachOtherNarrow', ['print', 'reflow-320', 'rtl', 'text-spacing', 'zoom-400'], /^texter på varandra: h2 "Bostads/u],
    ['words that are nowhere on a phone', 'goneNarrow', ['reflow-320', 'zoom-400'], /^försvunnen text: "Öppettider"$/u],
    ['words that are not on paper', 'gonePaper', ['print'], /^försvunnen text: "Öppettider"$/u],
    ['words that paper has folded away', 'foldedPaper', ['print'], /^försvunnen text: "Öppettider"$/u],
    ['words that paper has only for those who listen', 'hiddenPaper', ['print'], /^försvunnen text: "Öppettider"$/u],
    ['words that only JavaScript shows', 'script', ['no-js'], /^försvunnen text: "Text"$/u],
    ['motion that goes on although the reader wants none', 'spin', ['reduced-motion'], /^rör sig/u],
    ['weak contrast in dark mode only', 'faint', ['dark'], /^color-contrast: p/u],
    ['a part that sticks and leaves too little when enlarged', 'sticky', ['zoom-400'], /^dold text: delar som följer med/u],
    ['focus under a part that sticks', 'stickyFocus', ['zoom-400'], /^fokus på button "Skicka" döljs av footer/u],
    ['small targets close to each other', 'small', ['light', 'reflow-320'], /^för liten att träffa: button "Ett", 16 × 16 px$/u],
    ['a small target close to a large one', 'smallBesideLarge', ['light', 'reflow-320'], /^för liten att träffa: button "Ett", 16 × 16 px$/u],
    ['a primary action that is too low', 'smallPrimary', ['light', 'reflow-320'], /^huvudknapp under 44 px: button "Skicka", \d+ × 40 px$/u],
    ['focus that goes back on a row', 'backwards', ['light', 'reflow-320', 'rtl'], /^Tab går bakåt på skärmen, från button "Ett" till button "Två"$/u],
    ['focus that goes upwards', 'upwards', ['light', 'reflow-320', 'rtl'], /^Tab går bakåt på skärmen, från button "Ett" till button "Två"$/u],
    ['text that its plate hides when the reader chooses the colours', 'plate', ['forced-colors'], /^går inte att läsa: b "Skicka"$/u],
  ])('%s', async (_what, id, modes, words) => {
    const results = await measure(id);
    expect(modesWithFaults(results)).toEqual([...modes].sort());
    expect(results[modes[0] as EvidenceMode].faults[0]).toMatch(words);
  });
});

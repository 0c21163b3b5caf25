import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import type { EvidenceMode } from '@stockholm/storybook-addon';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureStory, type MeasuredStory } from './measure-story.ts';
import { serveStatic } from './serve-static.ts';

/** One story without a fault, and one for each fault: what a probe must see, and what it must let pass. */
const stories = {
  good: '<p>Vi svarar inom tio dagar.</p><label for="n">Namn</label> <input id="n"> <button>Skicka</button> <a href="#x">Läs om ansökan</a>',
  // The row shows the focus, far from the small control in it.
  row: '<style>div.rad { padding: 20px; border: 2px solid } input:focus-visible { outline: none } div.rad:has(:focus-visible) { outline: 3px solid }</style><div class="rad"><input type="checkbox" id="r"> <label for="r">Ramp</label></div>',
  // The box around the control is none.
  boxless: '<div style="display: contents"><button>Skicka</button></div><a href="#x">Läs</a>',
  image: '<img src="data:,">',
  quiet: '<button style="outline: none">Skicka</button>',
  shadow: '<style>button:focus-visible { outline: none; box-shadow: 0 0 0 3px #000 }</style><button>Skicka</button>',
  trap: '<button>Ett</button><button onkeydown="if (event.key === \'Tab\') { event.preventDefault(); this.previousElementSibling.focus() }">Två</button>',
  wide: '<p style="inline-size: 600px">En text som inte får plats på en telefon utan att sidan rullar i sidled.</p>',
  low: '<p style="block-size: 30px; overflow: hidden; margin: 0">Text</p>',
  tight: '<p style="block-size: 20px; line-height: 20px; overflow: hidden; margin: 0">Text</p>',
  left: '<p style="position: absolute; left: -400px; width: 300px">Text till vänster</p><p>Text</p>',
  spin: '<style>@keyframes snurr { to { transform: rotate(1turn) } } i { display: inline-block; animation: snurr 1s linear infinite }</style><i>*</i>',
  script: '<p>Text</p><noscript>Slå på JavaScript</noscript>',
  faint: '<style>[data-sthlm-mode="dark"] { background: #000 } [data-sthlm-mode="dark"] p { color: #222 }</style><p>Text</p>',
} as const;

let browser: Browser;
let site: { url: string; close: () => void };
let pictures: string;
let axeSource: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stad-stories-'));
  pictures = join(folder, 'pictures');
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="sv"><head><title>Prov</title></head><body class="sb-show-main"><div id="storybook-root"></div><script>document.querySelector('#storybook-root').innerHTML = (${JSON.stringify(stories)})[new URLSearchParams(location.search).get('id')]</script></body></html>`,
  );
  site = await serveStatic(folder);
  browser = await openBrowser();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function measure(id: keyof typeof stories): Promise<MeasuredStory['results']> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    return (await measureStory(await context.newPage(), site.url, id, axeSource, pictures)).results;
  } finally {
    await context.close();
  }
}

const modesWithFaults = (results: MeasuredStory['results']): string[] =>
  Object.entries(results).flatMap(([mode, { faults }]) => (faults.length > 0 ? [mode] : [])).sort();

test('finds nothing in a story without faults, and takes a picture of each mode', async () => {
  const results = await measure('good');
  expect(results).toMatchObject({ light: { faults: [] } });
  expect(modesWithFaults(results)).toEqual([]);
  expect(Object.keys(results)).toHaveLength(10);
  expect((await readFile(join(pictures, 'good', 'dark.png'))).length).toBeGreaterThan(100);
});

test('sees an indicator on a control whose parent has no box', async () => {
  expect(modesWithFaults(await measure('boxless'))).toEqual([]);
});

test('takes an indicator on the row around a control', async () => {
  expect(modesWithFaults(await measure('row'))).toEqual([]);
});

describe('finds', () => {
  const seenModes = ['contrast', 'dark', 'forced-colors', 'light'];
  test.each<[what: string, id: keyof typeof stories, modes: readonly string[], words: RegExp]>([
    ['what axe sees, in each mode', 'image', seenModes, /^image-alt: /u],
    ['a control that does not show that it has focus', 'quiet', seenModes, /^fokus syns inte på button "Skicka"$/u],
    ['focus that forced colours take away', 'shadow', ['forced-colors'], /^fokus syns inte på/u],
    ['a place that Tab can not leave', 'trap', seenModes, /^Tab kommer inte ut/u],
    ['a page that scrolls sideways on a phone', 'wide', ['reflow-320', 'rtl'], /^utanför skärmen: p "En text/u],
    ['text that is cut when it grows', 'low', ['text-200'], /^kapad text: p "Text"$/u],
    ['text that is cut when it is spread out', 'tight', ['text-200', 'text-spacing'], /^kapad text: p "Text"$/u],
    ['what leaves the page when it is mirrored', 'left', ['rtl'], /^utanför skärmen: p "Text till vänster"$/u],
    ['motion that goes on although the reader wants none', 'spin', ['reduced-motion'], /^rör sig/u],
    ['other words without JavaScript', 'script', ['no-js'], /^andra ord: Text Slå på/u],
    ['weak contrast in dark mode only', 'faint', ['dark'], /^color-contrast: p/u],
  ])('%s', async (_what, id, modes, words) => {
    const results = await measure(id);
    expect(modesWithFaults(results)).toEqual([...modes]);
    expect(results[modes[0] as EvidenceMode].faults[0]).toMatch(words);
  });
});

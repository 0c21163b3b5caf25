import { createRequire } from 'node:module';
import { openBrowser } from '@stad/browser';
import { fontFace, type FontFile } from '@stockholm/tokens/font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openSans from '../scripts/open-sans.json' with { type: 'json' };
import { fontsOf, openFontPage, type Browser, type Page } from './font-page.ts';

// What a reader sees move when the fonts arrive. Two stand-ins, since neither font may be here: Open Sans plays Stockholm
// Type in headings and lead, and Arimo, which has Arial's widths, plays the Arial of the reader's computer.

const { resolve } = createRequire(import.meta.url);
const standIn = (cut: string): string => resolve(`@fontsource/arimo/files/arimo-latin-${cut}.woff2`);
const openSansFile = resolve('@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2');
const files = {
  '/fonts/regular.woff2': openSansFile,
  '/fonts/bold.woff2': openSansFile,
  '/arial/400-normal': standIn('400-normal'),
  '/arial/700-normal': standIn('700-normal'),
};

const cut = (url: string, weight: 400 | 700): FontFile => ({
  url,
  weight,
  metrics: { ...openSans.measures, xWidthAvg: openSans.cuts.find((each) => each.weight === weight && each.style === 'normal')?.xWidthAvg ?? 0 },
});
const stockholmType = fontFace({ files: [cut('/fonts/regular.woff2', 400), cut('/fonts/bold.woff2', 700)] });

/** The reader's Arial: not on this machine, so from an address. Italics are not on the page. */
const withArial = (css: string): string =>
  css.replaceAll(/src: (local\("Arial"\)|local\("Arial Bold"\))[^;]*;/gu, (_, first: string) => `src: url("/arial/${first.includes('Bold') ? '700' : '400'}-normal");`);

const plainArial = `
  @font-face { font-family: Plain; src: url("/arial/400-normal"); font-weight: 400; }
  @font-face { font-family: Plain; src: url("/arial/700-normal"); font-weight: 700; }`;

/** The page in these fonts, in this order. */
function stacks(text: string, headings: string): string {
  // Chromium on Linux rounds the width of each letter to whole pixels otherwise, as no phone and no current desktop does.
  return `${plainArial} :root { --sthlm-font-body: ${text}; --sthlm-font-heading: ${headings}; --sthlm-font-lead: ${headings}; } body { text-rendering: geometricPrecision; }`;
}

/** What happens without adjustment: the text waits in Arial as it is. */
const unadjusted = stacks('"Open Sans Variable", Plain', '"Stockholm Type", Plain');
const adjusted = stacks('"Open Sans Variable", "Open Sans Fallback"', stockholmType.stack);

const body = `<main class="sthlm-container"><div class="sthlm-prose">
  <h1>Bidrag för dig som behöver ändra hemma</h1>
  <p class="sthlm-text" data-size="lead">Har du en funktionsnedsättning kan du få pengar för att ändra i din bostad, så att du kan bo kvar och klara vardagen själv.</p>
  <h2>Det här kan du få bidrag till</h2>
  <p>Bidraget är till för fasta åtgärder i och i anslutning till bostaden. Det kan vara att ta bort trösklar, bredda dörrar, sätta upp stödhandtag eller byta badkar mot dusch. Du kan också få bidrag till en ramp vid entrén.</p>
  <p>Vi bedömer vad du behöver utifrån din funktionsnedsättning och hur bostaden ser ut. Du får inte bidrag till vanligt underhåll eller till sådant som fastighetsägaren ska ordna.</p>
  <h2>Så ansöker du om bidraget</h2>
  <p>Fyll i ansökan och bifoga ett intyg från en arbetsterapeut, läkare eller annan sakkunnig. Hyr du din bostad behöver fastighetsägaren godkänna ändringen skriftligt innan arbetet börjar.</p>
  <ul><li>Beskriv vad som är svårt för dig i bostaden.</li><li>Berätta vilka ändringar du vill göra.</li><li>Skicka med en offert om du har en.</li></ul>
  <h3>När får jag besked?</h3>
  <p>Du får ett beslut inom tre veckor från det att din ansökan är komplett. Är du inte nöjd kan du överklaga beslutet. Hur du gör står i brevet som du får av oss.</p>
</div></main>`;

const longWords = `<div class="sthlm-container sthlm-prose">
  <h2>Bostadsanpassningsbidrag</h2>
  <p>Stadsdelsförvaltningens arbetsterapeut utreder funktionsnedsättningens konsekvenser. Bostadsanpassningsbidraget förutsätter fastighetsägarens medgivande.</p>
  <h3>Överförmyndarförvaltningens registreringsblankett</h3>
</div>`;

interface Block {
  tag: string;
  height: number;
  lines: string[];
}

/** Each block of text with its height and the first word of each of its lines. */
const blocksOf = (page: Page): Promise<Block[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li')].map((element) => {
      const lines: string[] = [];
      let top = Number.NEGATIVE_INFINITY;
      const range = document.createRange();
      const text = element.firstChild as Text;
      for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const at = range.getBoundingClientRect().top;
        if (at > top + 4) {
          lines.push(word);
          top = at;
        }
      }
      return { tag: element.tagName.toLowerCase(), height: element.getBoundingClientRect().height, lines };
    }),
  );

/** How many lines begin with another word than before. */
const rewrapped = (before: readonly Block[], after: readonly Block[]): number =>
  before.reduce((sum, block, at) => sum + block.lines.filter((word, line) => after[at]?.lines[line] !== word).length, 0);

/** The blocks that got another height. */
const moved = (before: readonly Block[], after: readonly Block[]): string[] =>
  before.flatMap((block, at) => (block.height === after[at]?.height ? [] : [`${block.tag} ${String(block.height)} → ${String(after[at]?.height)}`]));

const sumOfLines = (blocks: readonly Block[]): number => blocks.reduce((sum, { lines }) => sum + lines.length, 0);

const open = (browser: Browser, text: string, width: number, after: string, hold?: (path: string) => Promise<void> | undefined): Promise<Page> =>
  openFontPage(browser, text, { width, files, after, change: (css) => withArial(`${css}\n${stockholmType.css}`), ...(hold !== undefined && { hold }) });

/** Opens the page with the real fonts held back, lets them arrive, and tells what moved. */
async function shift(browser: Browser, width: number, styles: string): Promise<{ cls: number; before: Block[]; after: Block[] }> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const page = await open(browser, body, width, styles, (path) => (path.startsWith('/arial/') ? undefined : arrived));
  try {
    const status = await page.evaluate(async () => {
      const local = ['"Open Sans Fallback"', '"Stockholm Type Fallback"', 'Plain'];
      await Promise.all(local.flatMap((family) => [400, 700].map((weight) => document.fonts.load(`${String(weight)} 1rem ${family}`))));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const seen = { cls: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.cls += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift' });
      return document.fonts.status;
    });
    expect(status, 'the real fonts are still on their way').toBe('loading');
    expect(new Set((await fontsOf(page, 'h1, h2, h3, p, li')).flat()), 'the text waits in Arial').toEqual(new Set(['Arimo (the page’s)']));
    const before = await blocksOf(page);
    arrive();
    const cls = await page.evaluate(async () => {
      await Promise.all([...[400, 700].map((weight) => document.fonts.load(`${String(weight)} 1rem "Stockholm Type"`)), document.fonts.load('400 1rem "Open Sans Variable"')]);
      await document.fonts.ready;
      // The entry of a shift comes after the frame that showed it.
      for (let frame = 0; frame < 5; frame += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      return (globalThis as unknown as { seen: { cls: number } }).seen.cls;
    });
    expect(new Set((await fontsOf(page, 'h1, h2, h3, p, li')).flat()), 'the real fonts are there').toEqual(new Set(['Open Sans (the page’s)']));
    return { cls, before, after: await blocksOf(page) };
  } finally {
    await page.close();
  }
}

const widths = [320, 330, 340, 350, 360, 370, 380, 390, 400, 414, 428, 480, 600, 768, 900, 1024, 1280, 1440];

/** The blocks at each of the widths, in fonts that are there from the beginning. */
async function atAllWidths(browser: Browser, font: string, styles: string): Promise<Block[]> {
  const page = await open(browser, body + longWords, 1440, styles);
  const blocks: Block[] = [];
  try {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      blocks.push(...(await blocksOf(page)));
    }
    expect(new Set((await fontsOf(page, 'h1, h2, h3, p, li')).flat())).toEqual(new Set([`${font} (the page’s)`]));
    return blocks;
  } finally {
    await page.close();
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('when the fonts arrive late', () => {
  test.each([
    [320, 0.01],
    [1280, 0],
  ])('nothing moves in the adjusted fallback at %i px, where plain Arial shifts at least %f', async (width, least) => {
    const told = (name: string, { cls, before, after }: Awaited<ReturnType<typeof shift>>): string =>
      `${name}: CLS ${cls.toFixed(4)}, other height: ${moved(before, after).join(', ') || 'none'}, ${String(rewrapped(before, after))} of ${String(sumOfLines(after))} lines begin with another word`;
    const plain = await shift(browser, width, unadjusted);
    const ours = await shift(browser, width, adjusted);
    console.info(`${String(width)} px\n  ${told('plain Arial', plain)}\n  ${told('adjusted', ours)}`);
    expect(moved(ours.before, ours.after)).toEqual([]);
    expect(ours.before.map(({ lines }) => lines.length)).toEqual(ours.after.map(({ lines }) => lines.length));
    expect(ours.cls).toBeLessThan(0.01);
    expect(plain.cls).toBeGreaterThanOrEqual(least);
  });

  // One factor per cut can not be right for every word: somewhere a line breaks elsewhere all the same.
  test('over all widths, and with words longer than the line, at most half as many blocks change height', async () => {
    const real = await atAllWidths(browser, 'Open Sans', stacks('"Open Sans Variable"', '"Stockholm Type"'));
    const plain = await atAllWidths(browser, 'Arimo', stacks('Plain', 'Plain'));
    const ours = await atAllWidths(browser, 'Arimo', stacks('"Open Sans Fallback"', '"Stockholm Type Fallback"'));
    const told = (name: string, blocks: readonly Block[]): string =>
      `${name}: ${String(moved(blocks, real).length)} of ${String(real.length)} blocks change height, ${String(rewrapped(blocks, real))} of ${String(sumOfLines(real))} lines begin with another word`;
    console.info(`${String(widths.length)} widths from 320 to 1440 px\n  ${told('plain Arial', plain)}\n  ${told('adjusted', ours)}`);
    expect(moved(plain, real).length).toBeGreaterThan(0);
    expect(moved(ours, real).length).toBeLessThanOrEqual(moved(plain, real).length / 2);
    expect(rewrapped(ours, real)).toBeLessThan(rewrapped(plain, real));
  });
});

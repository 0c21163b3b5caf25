import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyComponent } from './every-component.ts';
import { allCss, openPage, style, type Browser, type Page, type PageOptions } from './plain-page.ts';

let browser: Browser;
let css: string;

beforeAll(async () => {
  browser = await openBrowser();
  css = await allCss();
});

afterAll(() => browser.close());

async function print(body: string, options?: PageOptions): Promise<Page> {
  const page = await openPage(browser, css, body, options);
  await page.emulateMedia({ media: 'print' });
  return page;
}

const pt = async (page: Page, selector: string): Promise<string> => {
  const [size, line] = await style(page, selector, 'font-size', 'line-height');
  return [size, line].map((value) => Math.round(Number.parseFloat(value ?? '') * 0.75)).join('/');
};

/** Colours that are neither white, black nor nothing, with the element that has them. */
const coloured = (page: Page): Promise<string[]> =>
  page.$$eval('html, body, body *', (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .flatMap((element) =>
        ['color', 'background-color', 'border-top-color', 'border-left-color']
          .map((name) => [name, getComputedStyle(element).getPropertyValue(name)] as const)
          .filter(([, value]) => !['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(value))
          .map(([name, value]) => `${element.outerHTML.slice(0, 60)} ${name} ${value}`),
      ),
  );

const settings: [name: string, options: PageOptions][] = [
  ['a light page', {}],
  ['a dark page by attribute', { html: 'data-sthlm-mode="dark" data-sthlm-accent="yellow"' }],
  ['a page that the system makes dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['a compact page', { html: 'data-sthlm-density="compact"' }],
];

describe.each(settings)('on paper from %s', (_, options) => {
  test('everything is black on white', async () => {
    expect(await coloured(await print(everyComponent, options))).toEqual([]);
  });

  test('white words and icons have a ground that is printed', async () => {
    const page = await print(everyComponent, options);
    const lost = await page.$$eval('body *', (elements) =>
      elements
        .filter((element) => element.checkVisibility() && getComputedStyle(element).color === 'rgb(255, 255, 255)')
        .filter((element) => {
          let ground: Element | null = element;
          while (ground !== null && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
          return ground === null || getComputedStyle(ground).backgroundColor !== 'rgb(0, 0, 0)' || getComputedStyle(ground).printColorAdjust !== 'exact';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(lost).toEqual([]);
  });

  test('a filled button on a field is seen', async () => {
    const page = await print(everyComponent, options);
    expect(await style(page, '[data-sthlm-surface="field"] .sthlm-button', 'background-color', 'color')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('the crisis banner keeps its block beside the words, and nothing of the page has room at its sides', async () => {
    const page = await print(everyComponent, { ...options, viewport: { width: 640, height: 900 } });
    expect((await style(page, '.sthlm-crisis-banner', 'grid-template-columns'))[0]?.split(' ')).toHaveLength(2);
    for (const selector of ['.sthlm-container', '.sthlm-site-header__masthead', '.sthlm-site-footer']) expect(await style(page, selector, 'padding-left'), selector).toEqual(['0px']);
    const wide = await print(everyComponent, { ...options, viewport: { width: 1000, height: 900 } });
    expect((await style(wide, '.sthlm-crisis-banner', 'grid-template-columns'))[0]?.split(' ')).toHaveLength(2);
  });

  test('text is 11/15 pt, headings 24, 16 and 13', async () => {
    const page = await print(`${everyComponent}<h1 id="one">Ett</h1><h2 id="two">Två</h2><h3 id="three">Tre</h3>`, options);
    for (const selector of ['#text', '#bare']) expect(await pt(page, selector), selector).toBe('11/15');
    for (const [selector, size] of [['[data-size="h1"]', '24'], ['#one', '24'], ['main [data-size="h2"]', '16'], ['#two', '16'], ['[data-size="h3"]', '13'], ['#three', '13'], ['.sthlm-alert__title', '13']] as const) {
      expect((await pt(page, selector)).split('/')[0], selector).toBe(size);
    }
  });

  test('what can only be pressed is left out, and addresses are written out', async () => {
    const page = await print(everyComponent, options);
    for (const selector of ['button', 'nav', '.sthlm-skip-link', '.sthlm-site-header__utility', '.sthlm-site-header__actions']) {
      expect(await page.$$eval(selector, (elements) => elements.filter((element) => element.checkVisibility()).length), selector).toBe(0);
    }
    expect(await page.$eval('#text a', (link) => getComputedStyle(link, '::after').content)).toContain('https://example.se/koregler');
    const group = await print('<div class="sthlm-button-group"><button class="sthlm-button">Skicka</button><a class="sthlm-button" href="/blankett">Hämta blanketten</a></div>', options);
    expect([await group.locator('button').isVisible(), await group.locator('a').isVisible()]).toEqual([false, true]);
    for (const selector of ['.sthlm-crisis-banner', '.sthlm-page-info', '.sthlm-site-footer']) expect(await page.locator(selector).isVisible(), selector).toBe(true);
  });
});

test('a section that shows paper on the screen has its colours, sizes and frames', async () => {
  const page = await openPage(browser, css, `<h2>Skärm</h2><section data-sthlm-mode="print"><p id="inside">Text</p>${everyComponent}</section>`, { colorScheme: 'dark' });
  expect(await pt(page, '#inside')).toBe('11/15');
  expect(await style(page, 'section', 'background-color', 'color')).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(await style(page, 'section .sthlm-alert', 'border-top-width')).toEqual(['2px']);
  expect(await style(page, 'section .sthlm-crisis-banner', 'border-top-width')).toEqual(['4px']);
  expect(await style(page, 'section [data-sthlm-surface="field"] .sthlm-button', 'background-color', 'color')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect((await style(page, 'section .sthlm-crisis-banner', 'grid-template-columns'))[0]?.split(' ')).toHaveLength(2);
});

test('the preview leaves the size of a rem alone on <html>', async () => {
  const page = await openPage(browser, css, '<p>Text</p>', { html: 'data-sthlm-mode="print"' });
  expect(await style(page, 'html', 'font-size')).toEqual(['16px']);
  expect(await pt(page, 'p')).toBe('11/15');
});

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

const open = (body: string, options?: PageOptions): Promise<Page> => openPage(browser, css, body, options);
const compact = (body: string): string => `<div id="compact" data-sthlm-density="compact">${body}</div>`;
const heightOf = async (page: Page, selector: string): Promise<number | undefined> => (await page.locator(selector).first().boundingBox())?.height;

/** How much of an element's text is 16/24, 18/28 …, in px. */
async function text(page: Page, selector: string): Promise<string> {
  const [size, line] = await style(page, selector, 'font-size', 'line-height');
  return `${Number.parseFloat(size ?? '')}/${Math.round(Number.parseFloat(line ?? ''))}`;
}

describe('a compact section', () => {
  test('has text of 16/24, also without a component, and the page around it keeps 18/28', async () => {
    const page = await open(`<p id="outside">Text</p>${compact('<p id="bare">Text</p><p class="sthlm-text">Text</p><section data-sthlm-mode="dark" data-sthlm-accent="green"><p id="nested">Text</p></section>')}`);
    expect(await text(page, '#outside')).toBe('18/28');
    for (const selector of ['#bare', '.sthlm-text', '#nested']) expect(await text(page, selector), selector).toBe('16/24');
  });

  test('leaves the size of a rem alone on <html>', async () => {
    const page = await open('<p>Text</p><h2 data-sthlm-density="compact">Rubrik</h2>', { html: 'data-sthlm-density="compact"', viewport: { width: 1280, height: 800 } });
    expect(await style(page, 'html', 'font-size')).toEqual(['16px']);
    expect(await text(page, 'p')).toBe('16/24');
    expect(await style(page, 'h2', 'font-size')).toEqual(['36px']);
  });

  test('has controls of 40, small ones of 32, and the same borders', async () => {
    const page = await open(compact(everyComponent), { viewport: { width: 1280, height: 800 } });
    expect(await heightOf(page, 'button.sthlm-button')).toBe(40);
    expect(await heightOf(page, '[data-size="small"]')).toBe(32);
    expect(await heightOf(page, '[data-size="large"]')).toBe(48);
    expect(await heightOf(page, '#namn')).toBe(40);
    expect(await heightOf(page, '.sthlm-radio-group__option')).toBe(40);
    expect(await heightOf(page, '.sthlm-radio-group__input')).toBe(24);
    expect(await heightOf(page, '.sthlm-site-header-action')).toBe(40);
    expect(await style(page, '#namn', 'border-top-width', 'border-top-style')).toEqual(['2px', 'solid']);
  });

  test.each([320, 1280])('is packed at %i px: fields 24 apart, sections 48, the panel 16', async (width) => {
    const page = await open(compact(everyComponent), { viewport: { width, height: 800 } });
    expect(await style(page, 'form', 'row-gap')).toEqual(['24px']);
    expect(await style(page, '.sthlm-section', 'padding-top')).toEqual(['48px']);
    expect(await style(page, '.sthlm-page-info', 'padding-top')).toEqual(['16px']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('is the same on an element as on the whole page, and holds through another accent, mode and contrast', async () => {
    const measure = async (page: Page): Promise<(number | undefined)[]> => Promise.all(['button.sthlm-button', '#namn', '.sthlm-radio-group__option', '.sthlm-breadcrumbs', '.sthlm-alert'].map((selector) => heightOf(page, selector)));
    const viewport = { width: 1280, height: 800 };
    const whole = await measure(await open(everyComponent, { html: 'data-sthlm-density="compact"', viewport }));
    expect(await measure(await open(compact(everyComponent), { viewport }))).toEqual(whole);
    expect(await measure(await open(compact(`<div data-sthlm-accent="green"><div data-sthlm-mode="dark">${everyComponent}</div></div>`), { viewport }))).toEqual(whole);
  });

  test.each([320, 1280])('has no target under 24 px, and its buttons and fields are 32 or more, at %i px', async (width) => {
    const page = await open(compact(everyComponent), { viewport: { width, height: 800 } });
    const small = await page.$$eval('button, summary, input, a:any-link', (elements) =>
      elements
        .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
        .map((element) => {
          // A radio's target is its row. WCAG 2.5.8 exempts links in running text, which are as high as their line.
          const target = element.closest('.sthlm-radio-group__option') ?? element;
          const isControl = element.matches('button, summary, input, .sthlm-button, .sthlm-site-header-action');
          return { name: element.outerHTML.slice(0, 90), isInline: getComputedStyle(element).display === 'inline', least: isControl ? 32 : 24, height: target.getBoundingClientRect().height };
        })
        .filter(({ isInline, height, least }) => !isInline && height < least),
    );
    expect(small).toEqual([]);
  });
});

test('a form’s fields stand 40 apart in standard density, and other stacks keep their gap in compact', async () => {
  const page = await open(`<form class="sthlm-stack" data-gap="40"></form>${compact('<div class="sthlm-stack" data-gap="40"></div>')}`);
  expect(await style(page, 'form', 'row-gap')).toEqual(['40px']);
  expect(await style(page, '#compact > div', 'row-gap')).toEqual(['40px']);
});

test('in standard density controls are 48, 40 and 64, and a button on two lines keeps its air', async () => {
  const page = await open(`${everyComponent}<div class="narrow"><button class="sthlm-button" id="long">Spara och fortsätt till nästa steg</button></div>`, { viewport: { width: 1280, height: 800 }, after: '.narrow { inline-size: 200px }' });
  expect(await heightOf(page, 'button.sthlm-button')).toBe(48);
  expect(await heightOf(page, '[data-size="small"]')).toBe(40);
  expect(await heightOf(page, '[data-size="large"]')).toBe(64);
  expect(await heightOf(page, '#namn')).toBe(48);
  expect(await heightOf(page, '.sthlm-radio-group__option')).toBe(60);
  expect(await style(page, '#long', 'padding-top', 'padding-bottom')).toEqual(['10px', '10px']);
});

test('a consumer’s own value of a component’s token reaches through every scope', async () => {
  const page = await open('<div class="mine"><section data-sthlm-accent="green" data-sthlm-mode="dark"><div class="sthlm-text-field" data-width="year"><input class="sthlm-text-field__input"></div></section></div>', {
    after: '.mine { --sthlm-text-field-width-year: 9rem; }',
  });
  expect(await style(page, 'input', 'max-width')).toEqual(['144px']);
});

import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyComponent } from './every-component.ts';
import { allCss, openPage, rgb, style, type Browser, type Page, type PageOptions } from './plain-page.ts';

let browser: Browser;
let css: string;

beforeAll(async () => {
  browser = await openBrowser();
  css = await allCss();
});

afterAll(() => browser.close());

const open = (body: string, options?: PageOptions): Promise<Page> => openPage(browser, css, body, options);
const wide = { viewport: { width: 1280, height: 800 } };

const parts = `<p>Läs om <a class="sthlm-link" href="/a">färdtjänst</a>.</p><button class="sthlm-button">Spara</button><button class="sthlm-button" data-variant="secondary">Avbryt</button>
  <div class="sthlm-text-field"><input class="sthlm-text-field__input"></div>`;

/** What a reader sees of the parts inside an element. */
async function seen(page: Page, inside: string): Promise<Record<string, string | undefined>> {
  const [background, text] = await style(page, inside, 'background-color', 'color');
  const [link] = await style(page, `${inside} a`, 'color');
  const [button, buttonText] = await style(page, `${inside} button`, 'background-color', 'color');
  const [secondary] = await style(page, `${inside} [data-variant]`, 'border-top-color');
  const [field, fieldBorder, fieldText] = await style(page, `${inside} input`, 'background-color', 'border-top-color', 'color');
  await page.keyboard.press('Tab');
  await page.locator(`${inside} button`).first().focus();
  const [ring, shadow] = await style(page, `${inside} button`, 'outline-color', 'box-shadow');
  return { background, text, link, button, buttonText, secondary, field, fieldBorder, fieldText, ring, halo: /rgb\([^)]*\)/u.exec(shadow ?? '')?.[0] };
}

const look = {
  'dark green': { background: '#171614', text: '#F5F3EE', link: '#AAD9D6', button: '#AAD9D6', buttonText: '#1A1A1A', secondary: '#AAD9D6', field: '#171614', fieldBorder: '#C9C4BA', fieldText: '#F5F3EE', ring: '#FCBF0A', halo: '#171614' },
  'light orange': { background: '#FFFFFF', text: '#1A1A1A', link: '#B92F00', button: '#B92F00', buttonText: '#FFFFFF', secondary: '#B92F00', field: '#FFFFFF', fieldBorder: '#1A1A1A', fieldText: '#1A1A1A', ring: '#1A1A1A', halo: '#FCBF0A' },
  'light purple': { background: '#FFFFFF', text: '#1A1A1A', link: '#5D237D', button: '#5D237D', buttonText: '#FFFFFF', secondary: '#5D237D', field: '#FFFFFF', fieldBorder: '#1A1A1A', fieldText: '#1A1A1A', ring: '#1A1A1A', halo: '#FCBF0A' },
  'dark purple': { background: '#171614', text: '#F5F3EE', link: '#CDB0E0', button: '#CDB0E0', buttonText: '#1A1A1A', secondary: '#CDB0E0', field: '#171614', fieldBorder: '#C9C4BA', fieldText: '#F5F3EE', ring: '#FCBF0A', halo: '#171614' },
};
const expected = (name: keyof typeof look): Record<string, string> => Object.fromEntries(Object.entries(look[name]).map(([part, hex]) => [part, rgb(hex)]));

describe('a section with a choice of its own', () => {
  test('has another accent inside a dark page', async () => {
    const page = await open(`<main>${parts}</main><section data-sthlm-accent="green">${parts}</section>`, { html: 'data-sthlm-mode="dark"' });
    expect(await seen(page, 'section')).toEqual(expected('dark green'));
    expect(await seen(page, 'body')).toMatchObject({ link: rgb('#CDB0E0'), button: rgb('#CDB0E0') });
  });

  test('has another accent inside a page that the system makes dark', async () => {
    const page = await open(`<section data-sthlm-accent="green">${parts}</section>`, { colorScheme: 'dark' });
    expect(await seen(page, 'section')).toEqual(expected('dark green'));
  });

  test('has another accent and mode three levels down', async () => {
    const page = await open(`<div data-sthlm-accent="green"><div data-sthlm-mode="light"><section data-sthlm-accent="orange">${parts}</section></div></div>`, { colorScheme: 'dark' });
    expect(await seen(page, 'section')).toEqual(expected('light orange'));
  });

  test('begins a page of its own on a card within a field, and stays a field where it says so', async () => {
    const page = await open(`<div data-sthlm-surface="field"><section data-sthlm-accent="orange">${parts}</section></div><section id="both" data-sthlm-surface="field" data-sthlm-accent="orange"><p>Text</p></section>`);
    expect(await seen(page, 'section')).toEqual(expected('light orange'));
    expect(await style(page, '#both', 'background-color', 'color')).toEqual([rgb('#C9472D'), rgb('#FFFFFF')]);
  });

  test('is right on a card that is a surface of another accent in a field', async () => {
    const page = await open(`<div data-sthlm-surface="field"><section data-sthlm-surface="tint" data-sthlm-accent="green"><a class="sthlm-link" href="/a">Länk</a></section></div>`);
    expect(await style(page, 'section', 'background-color', 'color')).toEqual([rgb('#E1F1EF'), rgb('#1A1A1A')]);
    expect(await style(page, 'a', 'color')).toEqual([rgb('#00594F')]);
  });

  test('is right on <html>', async () => {
    const page = await open(parts, { html: 'data-sthlm-accent="orange" data-sthlm-mode="light"', colorScheme: 'dark' });
    expect(await seen(page, 'body')).toEqual({ ...expected('light orange'), background: 'rgba(0, 0, 0, 0)' });
    expect(await style(page, 'html', 'background-color')).toEqual([rgb('#FFFFFF')]);
  });

  test('is a strip of its own ground on words in a line, which keep their size', async () => {
    const page = await open('<h2>Rubrik <span data-sthlm-mode="dark">mörk</span></h2>', wide);
    expect(await style(page, 'span', 'background-color', 'color', 'font-size', 'display')).toEqual([rgb('#171614'), rgb('#F5F3EE'), '36px', 'inline']);
  });

  test('keeps the ground of a component that has one', async () => {
    const page = await open('<button class="sthlm-button" data-sthlm-accent="green">Spara</button>');
    expect(await style(page, 'button', 'background-color', 'color')).toEqual([rgb('#00594F'), rgb('#FFFFFF')]);
  });

  test('follows the reader’s forced colours as the page does', async () => {
    const page = await open(`<section data-sthlm-mode="dark" data-sthlm-accent="green">${parts}</section>`, { forcedColors: 'active' });
    const [outside] = await style(page, 'html', 'background-color');
    expect(await style(page, 'section', 'background-color')).toEqual([outside]);
  });
});

describe('high contrast', () => {
  const names = ['color', 'background-color', 'border-top-color', 'border-top-width', 'border-top-style', 'border-bottom-width', 'outline-width', 'padding-top', 'height'];
  const everyStyle = (page: Page): Promise<string[][]> =>
    page.$$eval('body *', (elements, wanted) => elements.map((element) => [element.outerHTML.slice(0, 60), ...wanted.map((name) => getComputedStyle(element).getPropertyValue(name))]), names);

  test.each(['light', 'dark'] as const)('by attribute is high contrast by media query, of every element, in %s', async (colorScheme) => {
    const byMedia = await open(everyComponent, { ...wide, colorScheme, contrast: 'more' });
    const onPage = await open(everyComponent, { ...wide, colorScheme, html: 'data-sthlm-contrast="more"' });
    const expectedStyles = await everyStyle(byMedia);
    expect(await everyStyle(onPage)).toEqual(expectedStyles);
    const inside = await open(`<div data-sthlm-contrast="more">${everyComponent}</div>`, { ...wide, colorScheme });
    expect((await everyStyle(inside)).slice(1)).toEqual(expectedStyles);
  });

  test('thickens the borders that a component’s own token gives', async () => {
    const page = await open(`<div id="outside">${parts}</div><section data-sthlm-contrast="more">${parts}</section>`);
    expect(await style(page, '#outside input', 'border-top-width')).toEqual(['2px']);
    expect(await style(page, 'section input', 'border-top-width')).toEqual(['3px']);
    expect(await style(page, 'section button', 'border-top-width')).toEqual(['3px']);
    expect((await page.locator('section button').first().boundingBox())?.height).toBe(48);
  });
});

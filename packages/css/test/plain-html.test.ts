import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCss, openPage, rgb, style, type Browser, type Page, type PageOptions } from './plain-page.ts';

let browser: Browser;
let css: string;

beforeAll(async () => {
  browser = await openBrowser();
  css = await allCss();
});

afterAll(() => browser.close());

const open = (body: string, options?: PageOptions): Promise<Page> => openPage(browser, css, body, options);

const yellow = rgb('#FCBF0A');
const black = rgb('#1A1A1A');

describe('on plain HTML', () => {
  test('a bare class is an ordinary button', async () => {
    const page = await open('<button class="sthlm-button">Spara</button><a class="sthlm-button" data-variant="secondary" href="/a">Avbryt</a>');
    expect((await page.locator('button').boundingBox())?.height).toBe(48);
    expect(await style(page, 'button', 'background-color', 'color', 'font-weight', 'border-radius')).toEqual([rgb('#5D237D'), rgb('#FFFFFF'), '700', '0px']);
    expect(await style(page, 'a', 'color', 'text-decoration-line')).toEqual([rgb('#5D237D'), 'none']);
  });

  test('bare elements have the type styles of the profile', async () => {
    const page = await open('<h1>Rubrik</h1><p>Text</p>', { viewport: { width: 1280, height: 800 } });
    expect(await style(page, 'h1', 'font-size', 'font-weight')).toEqual(['56px', '700']);
    expect(await style(page, 'p', 'font-size', 'line-height')).toEqual(['18px', '28.0008px']);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await style(page, 'h1', 'font-size')).toEqual(['36px']);
  });

  test.each([320, 768, 1280])('twelve columns, tiles and a long word need no sideways scroll at %i px', async (width) => {
    const tiles = '<div>Överförmyndarförvaltningen</div>'.repeat(3);
    const page = await open(
      `<div class="sthlm-container"><div class="sthlm-grid"><h1 data-span="8">Överförmyndarförvaltningen</h1><p data-span="4">Text</p></div><div class="sthlm-grid" data-columns="3">${tiles}</div></div>`,
      { viewport: { width, height: 800 } },
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const columns = (await style(page, '[data-columns]', 'grid-template-columns'))[0]?.split(' ').length;
    expect(columns).toBe(width < 768 ? 1 : width < 992 ? 2 : 3);
  });
});

describe('focus has two colours, one of which stands out', () => {
  const cases: [surface: string, mode: 'light' | 'dark', outer: string, inner: string][] = [
    ['page', 'light', black, yellow],
    ['soft', 'light', black, yellow],
    ['field', 'light', yellow, black],
    ['deep', 'light', yellow, black],
    ['page', 'dark', yellow, rgb('#171614')],
    ['field', 'dark', yellow, rgb('#171614')],
  ];
  test.each(cases)('on %s in %s', async (surface, mode, outer, inner) => {
    const page = await open(`<div data-sthlm-surface="${surface}"><button class="sthlm-button">Spara</button></div>`, { colorScheme: mode });
    await page.keyboard.press('Tab');
    expect(await style(page, 'button', 'outline-color', 'outline-width', 'outline-offset', 'box-shadow')).toEqual([outer, '3px', '3px', `${inner} 0px 0px 0px 3px`]);
  });

  test('a link in a text has a yellow mark instead, on every surface', async () => {
    for (const surface of ['page', 'field', 'deep']) {
      const page = await open(`<p data-sthlm-surface="${surface}">Läs om <a href="/a">färdtjänst</a>.</p>`);
      await page.keyboard.press('Tab');
      expect(await style(page, 'a', 'background-color', 'color', 'outline-style')).toEqual([yellow, black, 'none']);
    }
  });

  test.each(['pink', 'green', 'orange', 'blue', 'purple', 'yellow'])('the mark and the ring are seen on the %s field and what is deep, light and dark', async (accent) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const surface of ['field', 'deep']) {
        const page = await open(`<div data-sthlm-surface="${surface}" data-sthlm-accent="${accent}"><a href="/a">Läs</a> <button class="sthlm-button">Spara</button></div>`, { colorScheme });
        const [ground] = await style(page, 'div', 'background-color');
        await page.keyboard.press('Tab');
        const [mark, text] = await style(page, 'a', 'background-color', 'color');
        const onYellow = accent === 'yellow' && surface === 'field' && colorScheme === 'light';
        expect([mark, text]).toEqual(onYellow ? [black, yellow] : [yellow, colorScheme === 'light' ? black : rgb('#171614')]);
        expect(mark).not.toBe(ground);
        await page.keyboard.press('Tab');
        expect(await style(page, 'button', 'outline-color')).toEqual([mark]);
        await page.context().close();
      }
    }
  });

  test('forced colours draw it in the system’s colour', async () => {
    const page = await open('<p>Läs om <a href="/a">färdtjänst</a>.</p>', { forcedColors: 'active' });
    await page.keyboard.press('Tab');
    expect(await style(page, 'a', 'outline-style', 'outline-width')).toEqual(['solid', '3px']);
  });

  test('more contrast makes it broader', async () => {
    const page = await open('<button class="sthlm-button">Spara</button>', { contrast: 'more' });
    await page.keyboard.press('Tab');
    expect(await style(page, 'button', 'outline-width')).toEqual(['5px']);
  });
});

describe('surfaces and modes nest', () => {
  test('a page panel on a field has the links of a page', async () => {
    const page = await open('<div data-sthlm-surface="field"><a id="a" href="/a">På fält</a><div data-sthlm-surface="page"><a id="b" href="/b">På sida</a></div></div>');
    expect(await style(page, '#a', 'color')).toEqual([rgb('#FFFFFF')]);
    expect(await style(page, '#b', 'color')).toEqual([rgb('#5D237D')]);
  });

  test('a dark section on a light page paints its own ground', async () => {
    const page = await open('<a id="a" href="/a">Ljus</a><section data-sthlm-mode="dark"><a id="b" href="/b">Mörk</a></section>');
    expect(await style(page, 'section', 'background-color', 'color')).toEqual([rgb('#171614'), rgb('#F5F3EE')]);
    expect(await style(page, '#b', 'color')).toEqual([rgb('#CDB0E0')]);
    expect(await style(page, '#a', 'color')).toEqual([rgb('#5D237D')]);
  });

  test('the page’s choice wins over the system’s', async () => {
    const page = await open('<p>Text</p>', { colorScheme: 'dark', html: 'data-sthlm-mode="light"' });
    expect(await style(page, 'html', 'background-color')).toEqual([rgb('#FFFFFF')]);
  });

  test('paper is white and ink black, also from a dark page', async () => {
    const page = await open('<div data-sthlm-surface="deep"><p>Text</p></div>', { html: 'data-sthlm-mode="dark"' });
    await page.emulateMedia({ media: 'print' });
    expect(await style(page, 'div', 'background-color', 'color')).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

describe('beside an older stylesheet', () => {
  const legacy = 'button { background: rgb(1, 2, 3); }';

  test('one without a layer wins over the kit, whatever its order', async () => {
    const page = await open('<button class="sthlm-button">Spara</button>', { before: legacy });
    expect(await style(page, 'button', 'background-color')).toEqual(['rgb(1, 2, 3)']);
  });

  test('one in a layer that is named before the kit’s loses to it', async () => {
    const page = await open('<button class="sthlm-button">Spara</button>', { before: `@layer legacy { ${legacy} }` });
    expect(await style(page, 'button', 'background-color')).toEqual([rgb('#5D237D')]);
  });

  test('what one in such a layer says of elements that the kit says nothing of does not shine through its components', async () => {
    const old = 'label { display: inline-block; max-width: 5rem; margin-bottom: 5px; font-weight: bold; text-transform: uppercase; } legend { width: 100%; border-bottom: 1px solid; } body { background: white; color: gray; font-family: serif; } .half { width: 50%; float: left; }';
    const body = '<label class="sthlm-radio-group__label half">Brev</label><fieldset class="sthlm-radio-group"><legend class="sthlm-radio-group__legend">Svar</legend></fieldset>';
    const [layered, alone] = [await open(body, { before: `@layer legacy { ${old} }` }), await open(body)];
    for (const selector of ['body', 'label', 'legend']) {
      const names = ['background-color', 'border-bottom-width', 'color', 'font-family', 'font-weight', 'margin-bottom', 'max-width', 'text-transform'];
      expect(await style(layered, selector, ...names), selector).toEqual(await style(alone, selector, ...names));
    }
    // An older grid still says how wide and where.
    expect(await style(layered, 'label', 'float')).toEqual(['left']);
  });

  test('one in a layer that is named after the kit’s wins over it', async () => {
    const page = await open('<button class="sthlm-button">Spara</button>', { after: `@layer legacy { ${legacy} }` });
    expect(await style(page, 'button', 'background-color')).toEqual(['rgb(1, 2, 3)']);
  });
});

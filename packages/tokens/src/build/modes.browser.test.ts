import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTokens } from './build-tokens.ts';
import { accents, type AccentName, type ColourMode } from './resolve-tokens.ts';
import type { TokenList } from './token-list.ts';

const { files } = await buildTokens();
const css = (files.get('tokens.css') ?? '') + (files.get('accents.css') ?? '');
const { tokens } = JSON.parse(files.get('tokens.json') ?? '') as TokenList;
const colours = tokens.filter(({ type }) => type === 'color');

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

interface Reader {
  colorScheme?: 'light' | 'dark';
  contrast?: 'no-preference' | 'more';
  media?: 'screen' | 'print';
  width?: number;
}

/** What the elements with these ids paint with each custom property, as `rgb(…)` or a computed length. */
async function painted(html: string, ids: readonly string[], properties: readonly string[], reader: Reader = {}): Promise<Record<string, Record<string, string>>> {
  const { colorScheme = 'light', contrast = 'no-preference', media = 'screen', width = 1280 } = reader;
  const context = await browser.newContext({ colorScheme, contrast, viewport: { width, height: 600 } });
  try {
    const tab = await context.newPage();
    await tab.emulateMedia({ media });
    await tab.setContent(`<!doctype html><html><style>${css}</style><body>${html}</body></html>`);
    return await tab.evaluate(
      ([wanted, names]) => {
        const read = (element: Element): Record<string, string> => {
          const probe = document.createElement('i');
          element.append(probe);
          const values = names.map((name) => {
            const isColour = name.startsWith('--sthlm-color-');
            probe.style.setProperty(isColour ? 'color' : 'width', `var(${name})`);
            probe.style.display = 'block';
            probe.style.boxSizing = 'content-box';
            const style = getComputedStyle(probe);
            return [name, isColour ? style.color : style.width] as const;
          });
          probe.remove();
          return Object.fromEntries(values);
        };
        return Object.fromEntries(wanted.map((id) => [id, read(document.querySelector(`#${id}`) as Element)]));
      },
      [ids, properties] as const,
    );
  } finally {
    await context.close();
  }
}

const rgb = (value: string): string => {
  const hex = /^#(..)(..)(..)$/u.exec(value);
  if (hex !== null) return `rgb(${hex.slice(1).map((part) => Number.parseInt(part, 16)).join(', ')})`;
  const alpha = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/u.exec(value);
  return alpha === null ? value : `rgba(${alpha.slice(1, 4).join(', ')}, ${Number(alpha[4]) / 100})`;
};

/** Every colour role in an accent and mode, as `tokens.json` has it. */
const expected = (accent: AccentName, mode: ColourMode): Record<string, string> =>
  Object.fromEntries(colours.map(({ property, values, accents: own }) => [property, rgb((own?.[accent] ?? values)[mode] as string)]));

const roles = colours.map(({ property }) => property);

describe.each(['light', 'dark'] as const)('a reader whose system is %s', (colorScheme) => {
  describe.each(['no-preference', 'more'] as const)('with contrast %s', (contrast) => {
    const mode = (name: 'light' | 'dark'): ColourMode => (contrast === 'more' ? `${name}-contrast` : name);

    test.each([undefined, 'light', 'dark'] as const)('gets the root in mode %s, and each nested section in its own', async (rootMode) => {
      const attribute = rootMode === undefined ? '' : ` data-sthlm-mode="${rootMode}"`;
      const html = `<main${attribute} id="top"><p data-sthlm-mode="light" id="light"><span data-sthlm-mode="dark" id="dark"><b data-sthlm-mode="light" id="again"></b></span></p></main>`;
      expect(await painted(html, ['top', 'light', 'dark', 'again'], roles, { colorScheme, contrast })).toEqual({
        top: expected('purple', mode(rootMode ?? colorScheme)),
        light: expected('purple', mode('light')),
        dark: expected('purple', mode('dark')),
        again: expected('purple', mode('light')),
      });
    });

    test('gets each accent whole, on a section and in one of another mode', async () => {
      const html = accents.map((accent) => `<section data-sthlm-accent="${accent}" id="${accent}"><div data-sthlm-mode="dark" id="${accent}-dark"></div></section>`).join('');
      const found = await painted(html, accents.flatMap((accent) => [accent, `${accent}-dark`]), roles, { colorScheme, contrast });
      for (const accent of accents) {
        expect(found[accent], accent).toEqual(expected(accent, mode(colorScheme)));
        expect(found[`${accent}-dark`], `${accent} dark`).toEqual(expected(accent, mode('dark')));
      }
    });
  });
});

describe('nested sections', () => {
  test('give another accent inside a dark page, and the first accent again inside that', async () => {
    const html = '<main data-sthlm-mode="dark" data-sthlm-accent="green" id="page"><section data-sthlm-accent="orange" id="inner"><p data-sthlm-accent="green" id="back"></p></section></main>';
    expect(await painted(html, ['page', 'inner', 'back'], roles)).toEqual({ page: expected('green', 'dark'), inner: expected('orange', 'dark'), back: expected('green', 'dark') });
  });

  test('give high contrast by attribute, with accents and modes inside and outside it', async () => {
    const html =
      '<main data-sthlm-accent="blue" id="blue"><section data-sthlm-contrast="more" id="more"><p data-sthlm-accent="yellow" id="yellow"><span data-sthlm-mode="dark" id="dark"></span></p></section></main><aside data-sthlm-contrast="more" data-sthlm-accent="pink" data-sthlm-mode="dark" id="both"></aside>';
    expect(await painted(html, ['blue', 'more', 'yellow', 'dark', 'both'], roles)).toEqual({
      blue: expected('blue', 'light'),
      more: expected('blue', 'light-contrast'),
      yellow: expected('yellow', 'light-contrast'),
      dark: expected('yellow', 'dark-contrast'),
      both: expected('pink', 'dark-contrast'),
    });
  });

  test('give paper by attribute, whatever stands inside', async () => {
    const html = '<main data-sthlm-mode="dark"><article data-sthlm-mode="print" id="paper"><p data-sthlm-accent="orange" id="accent"></p><p data-sthlm-mode="dark" id="dark"></p><p data-sthlm-contrast="more" id="more"></p></article></main>';
    const found = await painted(html, ['paper', 'accent', 'dark', 'more'], roles);
    for (const id of ['paper', 'accent', 'dark', 'more']) expect(found[id], id).toEqual(expected('purple', 'print'));
  });

  test('print as paper, whatever the screen was', async () => {
    const html = '<main data-sthlm-mode="dark" data-sthlm-accent="green" id="page"><p data-sthlm-contrast="more" id="more"><span data-sthlm-accent="pink" id="accent"></span></p><p data-sthlm-density="compact" id="compact"></p></main>';
    for (const colorScheme of ['light', 'dark'] as const) {
      const found = await painted(html, ['page', 'more', 'accent', 'compact'], [...roles, '--sthlm-type-body-size'], { media: 'print', colorScheme });
      for (const id of ['page', 'more', 'accent', 'compact']) {
        expect(found[id], `${id} ${colorScheme}`).toMatchObject(expected('purple', 'print'));
        // 11 pt
        expect(Number.parseFloat(found[id]?.['--sthlm-type-body-size'] ?? '')).toBeCloseTo(14.6667, 1);
      }
    }
  });

  test('get compact measures by attribute, and the page around keeps its own', async () => {
    const measures = ['--sthlm-size-control', '--sthlm-space-field-gap', '--sthlm-type-body-size', '--sthlm-border-2'];
    const html = '<main id="page"><section data-sthlm-density="compact" id="compact"><p data-sthlm-accent="green" id="inside"></p></section></main>';
    const compact = { '--sthlm-size-control': '40px', '--sthlm-space-field-gap': '24px', '--sthlm-type-body-size': '16px', '--sthlm-border-2': '2px' };
    expect(await painted(html, ['page', 'compact', 'inside'], measures)).toEqual({
      page: { '--sthlm-size-control': '48px', '--sthlm-space-field-gap': '40px', '--sthlm-type-body-size': '18px', '--sthlm-border-2': '2px' },
      compact,
      inside: compact,
    });
  });

  test('have thick borders in high contrast', async () => {
    const html = '<main id="page"><p data-sthlm-contrast="more" id="more"></p></main>';
    const found = await painted(html, ['page', 'more'], ['--sthlm-border-2', '--sthlm-focus-width']);
    expect(found).toEqual({ page: { '--sthlm-border-2': '2px', '--sthlm-focus-width': '3px' }, more: { '--sthlm-border-2': '3px', '--sthlm-focus-width': '5px' } });
  });
});

test('an accent on <html> holds in either order of the files', async () => {
  for (const sheets of [css, (files.get('accents.css') ?? '') + (files.get('tokens.css') ?? '')]) {
    const tab = await browser.newPage();
    await tab.setContent(`<!doctype html><html data-sthlm-accent="green" data-sthlm-mode="dark"><style>${sheets} body { color: var(--sthlm-color-action) }</style><body></body></html>`);
    expect(await tab.evaluate(() => getComputedStyle(document.body).color)).toBe(rgb('#aad9d6'));
    await tab.close();
  }
});

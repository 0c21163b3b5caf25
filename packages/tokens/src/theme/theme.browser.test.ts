import { openBrowser } from '@stad/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTokens } from '../build/build-tokens.ts';
import { defineTheme } from './index.ts';

const { files } = await buildTokens();
const noted = { reason: 'Prov på mässan i vår', owner: 'Webbredaktionen', until: '2027-06-30' };
const theme = defineTheme({
  name: 'Medborgarservice',
  accent: 'green',
  organisation: 'Serviceförvaltningen',
  deviations: [
    { token: 'color-field', value: { light: 'palette.print.green-dark', dark: 'derived.green-strong' }, ...noted },
    { token: 'layout-section', value: '64px', ...noted },
  ],
});

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const tokens = (files.get('tokens.css') ?? '') + (files.get('accents.css') ?? '');

test.each([
  ['after the tokens', [tokens, theme.css]],
  ['before the tokens', [theme.css, tokens]],
])('its CSS holds %s, in both modes and in no other accent', async (_, sheets) => {
  const tab = await browser.newPage();
  const attributes = Object.entries(theme.attributes).map(([name, value]) => `${name}="${value}"`).join(' ');
  await tab.setContent(
    `<!doctype html><html ${attributes}><style>${sheets.join('')} i { display: block; color: var(--sthlm-color-field); inline-size: var(--sthlm-layout-section) }</style><body><i></i><p data-sthlm-mode="dark"><i></i></p><p data-sthlm-accent="pink"><i></i></p><p data-sthlm-contrast="more"><i></i></p></body></html>`,
  );
  expect(await tab.evaluate(() => [...document.querySelectorAll('i')].map((element) => getComputedStyle(element).color))).toEqual([
    'rgb(0, 89, 79)',
    'rgb(0, 59, 53)',
    'rgb(196, 0, 100)',
    // The deep of the accent, which the theme left as it is.
    'rgb(0, 59, 53)',
  ]);
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector('i') as Element).inlineSize)).toBe('64px');
  await tab.close();
});

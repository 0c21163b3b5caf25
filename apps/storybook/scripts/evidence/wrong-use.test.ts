import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@stad/browser';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from './serve-static.ts';
import { judgeWrongUse, type WrongUse } from './wrong-use.ts';

const stories = {
  caught: { html: '<a href="#karta"><svg></svg></a>', caughtBy: 'axe:link-name' },
  missed: { html: '<a href="#karta">Karta</a>', caughtBy: 'axe:link-name' },
  // A rule about whole pages, which good stories are spared.
  order: { html: '<h2>Ett</h2><h4>Två</h4>', caughtBy: 'axe:heading-order' },
  nobody: { html: '<p>Text</p>', caughtBy: 'nobody' },
  silent: { html: '<p>Text</p>', caughtBy: undefined },
};

let browser: Browser;
let site: { url: string; close: () => void };
let axeSource: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stad-wrong-use-'));
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="sv"><head><title>Prov</title></head><body class="sb-show-main"><div id="storybook-root"></div><script>
      const stories = ${JSON.stringify(stories)};
      document.querySelector('#storybook-root').innerHTML = stories[new URLSearchParams(location.search).get('id')].html;
      window.__STORYBOOK_PREVIEW__ = { storyStoreValue: { loadStory: async ({ storyId }) => ({ parameters: { wrongUse: { caughtBy: stories[storyId].caughtBy } } }) } };
    </script></body></html>`,
  );
  site = await serveStatic(folder);
  browser = await openBrowser();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each<[id: keyof typeof stories, expected: WrongUse | undefined]>([
  ['caught', { rule: 'link-name', isCaught: true }],
  ['missed', { rule: 'link-name', isCaught: false }],
  ['order', { rule: 'heading-order', isCaught: true }],
  ['nobody', undefined],
  ['silent', undefined],
])('%s', async (id, expected) => {
  const page = await browser.newPage();
  try {
    expect(await judgeWrongUse(page, site.url, id, axeSource)).toEqual(expected);
  } finally {
    await page.close();
  }
});

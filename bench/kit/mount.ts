import { openBrowser } from '@stad/browser';
import { bundlePages } from './page-bundle.ts';
import { median, ratiosToPlain, type Measured } from './ratios.ts';

const code = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
const names = Object.keys(pages);
const mount = (name, times) => {
  for (let i = 0; i < times; i += 1) {
    const root = createRoot(document.querySelector('#root'));
    flushSync(() => root.render(createElement(pages[name])));
    flushSync(() => root.unmount());
  }
};
globalThis.measureMount = async (count) => {
  for (const name of names) mount(name, 50);
  const rounds = [];
  for (let round = 0; round < count; round += 1) {
    const times = {};
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length];
      // What the last one left for later is not this one's.
      await new Promise((done) => setTimeout(done));
      const start = performance.now();
      mount(name, 10);
      times[name] = (performance.now() - start) / 10;
    }
    rounds.push(times);
  }
  return rounds;
};
`;

/** Mount and unmount in Chromium, without stylesheets: what the components themselves cost. */
export async function measureMount(): Promise<Measured> {
  const script = await bundlePages(code, 'iife', 'browser');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><div id="root"></div>');
    await page.addScriptTag({ content: script });
    const rounds = await page.evaluate((count) => (globalThis as unknown as { measureMount: (count: number) => Promise<Record<string, number>[]> }).measureMount(count), 50);
    return { ratios: ratiosToPlain(rounds), what: `Chromium ${browser.version()}, createRoot to unmount, ${rounds.length} rounds of 10, plain ${median(rounds.map((round) => round['plain'] ?? NaN)).toFixed(2)} ms` };
  } finally {
    await browser.close();
  }
}

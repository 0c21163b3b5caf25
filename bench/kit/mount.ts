import type { Page } from 'playwright';
import { flatName } from './flat-markup.ts';
import { bundlePages, pages } from './page-bundle.ts';
import { median, ratios, type Measured } from './ratios.ts';

const imports = `
import { createElement as h, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
`;

const code = `
globalThis.mountPage = (name, times) => {
  for (let i = 0; i < times; i += 1) {
    const root = createRoot(document.querySelector('#root'));
    flushSync(() => root.render(h(pages[name])));
    flushSync(() => root.unmount());
  }
};
`;

const times = 20;
const count = 40;

/**
 * Mount and unmount in Chromium, without stylesheets: what the components themselves cost. Time of the page's thread on the
 * processor, which does not depend on what else the machine does.
 *
 * @param page an empty page; a script stays on it.
 * @param flat from `flatPages`.
 */
export async function measureMount(page: Page, flat: string): Promise<Measured> {
  await page.setContent('<!doctype html><div id="root"></div>');
  await page.addScriptTag({ content: await bundlePages(`${imports}\n${flat}\n${code}`, 'iife', 'browser') });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const mount = async (name: string): Promise<number> => {
    const before = await spent();
    await page.evaluate(([contender, repeat]) => (globalThis as unknown as { mountPage: (name: string, times: number) => void }).mountPage(contender, repeat), [name, times] as const);
    return ((await spent()) - before) / times;
  };
  const contenders = [...pages.keys()].filter((name) => name !== 'plain');
  const names = ['plain', ...contenders, ...contenders.map(flatName)];
  for (const name of [...names, ...names]) await mount(name);
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < count; round += 1) {
    const measured: Record<string, number> = {};
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as string;
      measured[name] = await mount(name);
    }
    rounds.push(measured);
  }
  return {
    toPlain: ratios(rounds, contenders, () => 'plain'),
    toFlat: ratios(rounds, contenders, flatName),
    what: `createRoot to unmount in Chromium ${page.context().browser()?.version()}, ${count} rounds of ${times}, plain ${median(rounds.map((round) => round['plain'] ?? NaN)).toFixed(2)} ms`,
  };
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openBrowser } from '@stad/browser';
import { formatHtml } from '@stockholm/storybook-addon';
import { composeStories } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * Each component's markup for those who write HTML by hand stands beside it as a file, as the server renders its stories. After
 * a change: `npx vitest run test/plain-html.test.ts -u`, and read the difference: it is what every such page must change.
 */

type Composed = ComponentType & { tags?: string[] };

const files = import.meta.glob<Record<string, { name?: string }>>('../../../packages/react/src/*/*.stories.tsx', { eager: true });

/** What shows a component among others, or many of it at once, is no pattern to copy. */
const isPattern = (name: string, { tags = [] }: Composed): boolean => !['Playground', 'Variants', 'InPage', 'LongText'].includes(name) && !tags.includes('wrong-use');

/** Ids that React counts up, as a person would write them. */
function withTidyIds(html: string): string {
  const ids = new Map<string, string>();
  return html.replace(/_R_[0-9a-zA-Z]*_/gu, (id) => ids.get(id) ?? ids.set(id, `id-${ids.size + 1}`).get(id)!);
}

let browser: Browser;
let page: Page;
let css: string;

beforeAll(async () => {
  css = await readFile(createRequire(import.meta.url).resolve('@stockholm/css/all.css'), 'utf8');
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});

afterAll(() => browser.close());

/** Each element of the markup with its place and size in px. */
async function places(html: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="sv"><meta charset="utf-8"><style>${css} * { animation: none !important }</style><body>${html}`);
  return page.locator('body *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.getAttribute('class') ?? ''}: ${[x, y, width, height].map((side) => side.toFixed(1)).join(' ')}`;
    }),
  );
}

test.each(Object.entries(files))('%s', async (path, module) => {
  const stories = Object.entries(composeStories(module as never) as Record<string, Composed>).filter(([name, story]) => isPattern(name, story));
  const rendered = stories.map(([name, Story]) => ({ title: module[name]?.name ?? name, html: withTidyIds(renderToStaticMarkup(createElement(Story))) }));
  const laidOut = rendered.map(({ title, html }) => ({ title, html: formatHtml(html, 'whole') }));
  await expect(laidOut.map(({ title, html }) => `<!-- ${title} -->\n${html}\n`).join('\n')).toMatchFileSnapshot(path.replace('.stories.tsx', '.html'));
  // White space between elements may move them: what is copied must look like what was rendered.
  const boxes = (parts: typeof rendered): string => parts.map(({ html }) => `<div>${html}</div>`).join('');
  expect(await places(boxes(laidOut))).toEqual(await places(boxes(rendered)));
});

import { formatHtml } from '@stockholm/storybook-addon';
import { composeStories } from '@storybook/react-vite';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

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

test.each(Object.entries(files))('%s', async (path, module) => {
  const stories = Object.entries(composeStories(module as never) as Record<string, Composed>).filter(([name, story]) => isPattern(name, story));
  const parts = stories.map(([name, Story]) => `<!-- ${module[name]?.name ?? name} -->\n${formatHtml(withTidyIds(renderToStaticMarkup(createElement(Story))), 'whole')}\n`);
  await expect(parts.join('\n')).toMatchFileSnapshot(path.replace('.stories.tsx', '.html'));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceHash } from '../scripts/source-hash.ts';
import manifest from '../src/manifest.json' with { type: 'json' };

const src = fileURLToPath(new URL('../src', import.meta.url));
const css = fileURLToPath(new URL('../../css/src', import.meta.url));

/** One of each folder: its main component is named like it. */
const pascal = (name: string): string => name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const folders = readdirSync(src, { withFileTypes: true })
  .filter((item) => item.isDirectory() && existsSync(join(src, item.name, `${pascal(item.name)}.tsx`)))
  .map(({ name }) => name);

describe.each(folders)('%s', (folder) => {
  const name = pascal(folder);

  test('has the files of a component folder', () => {
    const files = ['index.ts', `${name}.tsx`, `${name}.contract.ts`, `${name}.browser.test.tsx`, `${name}.types.test.tsx`, `${name}.stories.tsx`, 'README.md'];
    expect(files.filter((file) => !existsSync(join(src, folder, file)))).toEqual([]);
    expect(existsSync(join(css, `${folder}.css`)), `${folder}.css`).toBe(true);
  });

  test('is in the manifest', () => {
    expect(manifest.components.find((component) => component.name === name)).toMatchObject({ entry: `@stockholm/react/${folder}`, className: `sthlm-${folder}` });
  });

  test('tells the stories that every component tells', () => {
    const source = readFileSync(join(src, folder, `${name}.stories.tsx`), 'utf8');
    const told = source.split(/^export const /mu).slice(1).flatMap((text) => {
      const story = /^(\w+): Story = \{/u.exec(text)?.[1];
      // Name and tags stand first, before what the story shows.
      const head = text.slice(0, 400);
      return story === undefined ? [] : [{ story, title: /\bname: '([^']+)'/u.exec(head)?.[1], tags: /\btags: \[([^\]]*)\]/u.exec(head)?.[1] }];
    });
    const common = { Default: 'Standard', Variants: 'Alla varianter', LongText: 'Lång text', InPage: 'I en sida' };
    expect(Object.fromEntries(told.flatMap(({ story, title }) => (story in common ? [[story, title]] : [])))).toEqual(common);
    expect(told.filter(({ tags }) => tags?.includes("'variants'")).map(({ story }) => story)).toEqual(['Variants']);
    for (const { story, tags } of told) expect(tags?.includes("'wrong-use'") ?? false, `${story} is tagged as it is named`).toBe(story.startsWith('Wrong'));
  });

  test('has an index of exports only', () => {
    const lines = readFileSync(join(src, folder, 'index.ts'), 'utf8').trim().split('\n');
    expect(lines.filter((line) => !/^export (?:type )?(?:\*|\{[^}]+\}) from '[^']+';$/u.test(line))).toEqual([]);
  });

  test('has a README with its sections', () => {
    const readme = readFileSync(join(src, folder, 'README.md'), 'utf8');
    expect(readme).toMatch(new RegExp(`^# ${name}\n`, 'u'));
    for (const heading of ['## Anatomy', '## When not to use it', '## API']) expect(readme).toContain(heading);
  });

  test('has a hash that follows its source', () => {
    expect(sourceHash(folder)).toMatch(/^[0-9a-f]{16}$/u);
  });
});

test('finds the components', () => {
  expect(folders.length).toBeGreaterThanOrEqual(14);
});

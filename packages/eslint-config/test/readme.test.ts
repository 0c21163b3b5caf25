import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stockholm } from '../src/index.ts';
import { eslints, lint, project } from './project.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/^```js\n([\s\S]*?)^```/gmu)].map(([, code = '']) => code);
const source = pathToFileURL(join(import.meta.dirname, '../src/index.ts')).href;

const button = 'export const A = () => <button type="button">Stäng</button>;\n';

describe.each(Object.entries(eslints))('%s', (_, ESLint) => {
  test.each(examples.map((code) => ({ code, title: code.split('\n')[0] })))('runs the example "$title"', async ({ code }) => {
    const root = project({
      'eslint.example.js': code.replace('@stockholm/eslint-config', source),
      'app/(gamla)/page.jsx': button,
      'src/generated/page.jsx': button,
      'src/page.jsx': button,
    }, { kit: true });
    const found = await lint(ESLint, root, join(root, 'eslint.example.js'));
    expect(found).toContain('src/page.jsx:1:25 kit/no-raw-html warn');
    if (code.includes('(gamla)')) expect(found.filter((line) => line.startsWith('app/'))).toEqual([]);
    if (code.includes('generated')) expect(found.filter((line) => line.includes('generated'))).toEqual([]);
  });
});

test('the README names every option and every item', () => {
  expect(examples).toHaveLength(5);
  for (const option of ['root', 'edition', 'lang', 'profile', 'infos', 'markdown', 'catalogues']) expect(readme).toContain(`| \`${option}\` |`);
  for (const { name = '' } of stockholm()) {
    if (name === 'stad/commonjs') continue;
    expect(readme).toContain(name.startsWith('stad/typescript-eslint') ? 'stad/typescript-eslint/…' : name.startsWith('stad/content/') ? name.slice('stad/content'.length) : name);
  }
});

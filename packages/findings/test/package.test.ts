import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { exports: Record<string, string | { default: string }> };
const sources = readdirSync(`${root}/src`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`));

test('only the readers of the installed kit use Node, so that every other entry runs in a browser', () => {
  const using = sources.filter((file) => /from 'node:|require\(|process\./u.test(readFileSync(`${root}/${file}`, 'utf8')));
  expect(using.sort()).toEqual(['src/kit/project-barrels.ts', 'src/kit/read-kit.ts']);
});

test('each export has a source that the build reads', () => {
  const config = readFileSync(`${root}/tsdown.config.ts`, 'utf8');
  const built = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default]));
  for (const file of built) {
    const source = file.replace('./dist/', 'src/').replace('.js', '.ts');
    expect(sources).toContain(source);
    expect(config).toContain(`'${source}'`);
  }
});

test('the README names each export', () => {
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  for (const entry of Object.keys(manifest.exports)) {
    if (entry !== './package.json') expect(readme).toContain(entry === '.' ? '`@stockholm/findings`' : `@stockholm/findings${entry.slice(1)}`);
  }
});

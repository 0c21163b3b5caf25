import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
// @boundaries-ignore the rules of the whole repository stand at its root
import { browserCode, layers, tagOfFolder } from '../../scripts/house-lint/layers.ts';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId.startsWith('house/') || ruleId === 'import-x/no-extraneous-dependencies' });

/** A turbo.json; its comments stand on lines of their own. */
const readTurbo = (folder: string): unknown => JSON.parse(readFileSync(join(root, folder, 'turbo.json'), 'utf8').replace(/^\s*\/\/.*$/gmu, ''));

/** What the repository's own lint says of one line of code, if it stood in that file. */
async function saysOf(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, messageId, message }) => `${ruleId ?? message} ${messageId ?? ''}`);
}

test.each([
  ['tokens takes nothing from the kit', 'packages/tokens/src/index.ts', "import { Button } from '@stockholm/react';", 'layer'],
  ['city takes nothing at all', 'packages/city/src/index.ts', "import { names } from '@stockholm/tokens';", 'stricter'],
  ['findings stays below the engine', 'packages/findings/src/index.ts', "export { rules } from '@stockholm/content-lint';", 'layer'],
  ['the kit carries no engine', 'packages/react/src/button/Button.tsx', "const engine = import('@stockholm/content-lint');", 'layer'],
  ['the engine knows nothing of React', 'packages/content-lint/src/index.ts', "import type { ButtonProps } from '@stockholm/react/button';", 'layer'],
  ['engines know nothing of each other', 'packages/a11y/src/index.ts', "import { rules } from '@stockholm/content-lint';", 'layer'],
  ['lint packages never import the kit', 'packages/eslint-plugin/src/index.ts', "import manifest from '@stockholm/react/manifest.json';", 'layer'],
  ['nor as a type', 'packages/stylelint-config/src/index.ts', "type X = import('@stockholm/css').X;", 'layer'],
  ['what is installed depends on no app', 'packages/cli/src/index.ts', "import '@stad/granska';", 'layer'],
  ['the error class imports no workspace package', 'packages/errors/src/index.ts', "import { sha256 } from '@stockholm/findings';", 'layer'],
  ['nor does the test kit, even in its tests', 'packages/test-kit/src/rule-readme.test.ts', "import { sha256 } from '@stockholm/findings';", 'layer'],
  ['plugins of the build are for config files', 'packages/content-lint/src/index.ts', "import { oneByteSource } from '@stad/build-plugins';", 'layer'],
  ['the test kit is for tests', 'packages/content-lint/src/index.ts', "import { hostileTexts } from '@stad/test-kit';", 'testOnly'],
  ['no test imports an app', 'packages/cli/src/index.test.ts', "import '@stad/example-site';", 'layer'],
  ['no reaching into src', 'packages/cli/src/index.ts', "import { severityOf } from '@stockholm/findings/src/severity.ts';", 'deep'],
  ['nor into dist, nor from a test', 'packages/cli/src/index.test.ts', "import { severityOf } from '@stockholm/findings/dist/index.js';", 'deep'],
  ['no relative path out of the package', 'packages/cli/src/index.ts', "import { severityOf } from '../../findings/src/severity.ts';", 'leavesPackage'],
  ['nor from a test', 'packages/cli/src/check/check.test.ts', "import { severityOf } from '../../../findings/src/severity.ts';", 'leavesPackage'],
  ['the contract runs in browsers', 'packages/findings/src/severity.ts', "import { readFileSync } from 'node:fs';", 'nodeInBrowser'],
  ['also under the old names of Node', 'packages/content-lint/src/engine/lint.ts', "import { join } from 'path';", 'nodeInBrowser'],
  ['also through a file that may use Node', 'packages/content-lint/src/engine/lint.ts', "import { readText } from '../node.ts';", 'nodeByDetour'],
  ['also through what starts threads', 'packages/content-lint/src/index.ts', "import { openJudge } from './judge.ts';", 'nodeByDetour'],
  ['and so does the kit', 'packages/react/src/button/Button.tsx', "const os = require('node:os');", 'nodeInBrowser'],
])('the import lint holds that %s', async (_, file, code, messageId) => {
  expect(await saysOf(file, code)).toContain(`house/may-import ${messageId}`);
});

test('the import lint sees a devDependency in shipped code', async () => {
  expect(await saysOf('packages/eslint-plugin/src/index.ts', "import { parser } from 'typescript-eslint';")).toEqual(['import-x/no-extraneous-dependencies devDep']);
});

test('a lint that is switched off says why', async () => {
  const code = (reason: string): string => `// eslint-disable-next-line no-console${reason}\nconsole.log(1);`;
  expect(await saysOf('packages/cli/src/index.ts', code(''))).toContain('house/disable-reason missing');
  expect(await saysOf('packages/cli/src/index.ts', code(' -- the only output that a terminal gets'))).not.toContain('house/disable-reason missing');
});

test.each([
  ['a layer below', 'packages/content-lint/src/index.ts', "import { organisations } from '@stockholm/city';"],
  ['plugins of the build in a config file', 'packages/content-lint/tsdown.config.ts', "import { oneByteSource } from '@stad/build-plugins';"],
  ['the bundled error class', 'packages/content-lint/src/index.ts', "import { StadError } from '@stad/errors';"],
  ['the package itself', 'packages/eslint-plugin/src/index.ts', "import { kit } from './kit/kit-plugin.ts';"],
  ['Node where it belongs', 'packages/content-lint/src/node.ts', "import { readFile } from 'node:fs/promises';"],
  ['only a type of a file that uses Node', 'packages/findings/src/index.ts', "import type { Kit } from './kit.ts';"],
  ['more in a test', 'packages/findings/src/severity.test.ts', "import { hostileTexts } from '@stad/test-kit';"],
  ['anything in an app', 'apps/granska/src/main.tsx', "import { lintText } from '@stockholm/content-lint';"],
])('the import lint allows %s', async (_, file, code) => {
  expect((await saysOf(file, code)).filter((message) => message.startsWith('house/'))).toEqual([]);
});

test('every message of the import lint gives a reason and a way out', async () => {
  const [result] = await eslint.lintText("import { Button } from '@stockholm/react';", { filePath: join(root, 'packages/tokens/src/index.ts') });
  expect(result?.messages.find(({ ruleId }) => ruleId === 'house/may-import')?.message).toBe(
    `@stockholm/tokens (data) may not import @stockholm/react (ui). ${layers.data.reason} Move the shared part to a layer below both, or take it as an argument.`,
  );
});

test('the import lint and turbo tag each package alike, and leave none out', () => {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`).filter((folder) => existsSync(join(root, folder, 'package.json'))));
  const tags = folders.map((folder): [string, unknown] => [folder, (readTurbo(folder) as { tags: unknown[] }).tags[0]]);
  expect(Object.fromEntries(tags)).toEqual(tagOfFolder);
});

test('turbo allows what the import lint allows', () => {
  const { boundaries } = readTurbo('.') as { boundaries: { tags: Record<string, { dependencies: { allow?: string[]; deny?: string[] } }> } };
  for (const [tag, { allow }] of Object.entries(layers)) {
    const allowed = boundaries.tags[tag]?.dependencies.allow;
    if (allowed !== undefined) for (const below of allow) expect(allowed).toContain(below);
    if (tag === 'entry') expect(boundaries.tags.entry?.dependencies.deny).toEqual(['app']);
  }
});

test('turbo finds no package that depends on one above it, nor an import that leaves its package', () => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/turbo'), ['boundaries'], { cwd: root, encoding: 'utf8', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } });
  expect(status, stdout + stderr).toBe(0);
});

test('the files that may use Node exist', () => {
  for (const { folder, nodeFiles } of browserCode) {
    expect(existsSync(join(root, folder))).toBe(true);
    for (const entry of nodeFiles) expect(existsSync(join(root, folder, entry)), `${folder}/${entry}`).toBe(true);
  }
});

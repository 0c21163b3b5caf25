import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { fixtureProject } from './fixture-project.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const [script = '', texts = ''] = [...readme.matchAll(/^```js\n([\s\S]*?)^```/gmu)].map(([, code = '']) => code);
const phone = 'Ring 08-46500400.';

/** The rules that an example of the README finds something with in a project, by file. */
async function run(example: string): Promise<string[]> {
  // The project is in a temporary folder, from where no package resolves.
  const config = example
    .replaceAll("'@stockholm/eslint-plugin'", `'${pathToFileURL(join(import.meta.dirname, '../src/index.ts')).href}'`)
    .replaceAll(/'(@eslint\/\w+)'/gu, (_, name: string) => `'${import.meta.resolve(name)}'`);
  const root = fixtureProject('current', {
    'eslint.config.js': config,
    'src/page.jsx': `export const Page = () => <h1>${phone.slice(0, -1)}</h1>;\n`,
    'content/start.md': `${phone}\n`,
    'locales/sv.json': JSON.stringify({ phone }),
  });
  const results = await new ESLint({ cwd: root }).lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message }) => `${filePath.slice(root.length + 1)} ${ruleId ?? message}`)).toSorted();
}

test('the example for scripts judges kit and content', async () => {
  expect(await run(script)).toEqual(['src/page.jsx content/phone-format', 'src/page.jsx kit/no-raw-html']);
});

test('the example for texts judges Markdown and catalogues', async () => {
  expect(await run(texts)).toEqual(['content/start.md content/phone-format', 'locales/sv.json content/phone-format']);
});

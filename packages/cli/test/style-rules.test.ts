import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { config, TempProject } from './temp-project.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => realpathSync(dirname(require.resolve(`${name}/package.json`)));

/** A project with our Stylelint config and the real tokens. */
function projectWithTokens(files: Record<string, string>): TempProject {
  const project = new TempProject({
    'stad.config.json': config(),
    'package.json': '{"type":"module"}',
    'stylelint.config.js': "import stockholm from '@stockholm/stylelint-config';\nexport default { extends: [stockholm] };\n",
    ...files,
  });
  const modules = join(project.root, 'node_modules');
  mkdirSync(join(modules, '@stockholm/css'), { recursive: true });
  for (const name of ['stylelint', '@stockholm/stylelint-config']) symlinkSync(packageFolder(name), join(modules, name));
  cpSync(packageFolder('@stockholm/tokens'), join(modules, '@stockholm/tokens'), { recursive: true, filter: (path) => !/node_modules|\/src\b/u.test(path.slice(packageFolder('@stockholm/tokens').length)) });
  writeFileSync(join(modules, '@stockholm/css/classes.json'), '{"schemaVersion":1,"classes":[]}');
  writeFileSync(
    join(modules, '@stockholm/css/package.json'),
    '{"name":"@stockholm/css","version":"1.0.0","exports":{"./classes.json":"./classes.json","./package.json":"./package.json"}}',
  );
  return project;
}

const faint = '.a {\n  color: var(--sthlm-color-text-error);\n  background: var(--sthlm-color-soft);\n}\n';
const unpromised = '.b {\n  color: var(--sthlm-color-text-error);\n  background-color: var(--sthlm-color-info-tint);\n}\n';

test('an unreadable pair is an error; one that is readable but not promised a warning, since it is only likely to be wrong', async () => {
  const { report, code } = await projectWithTokens({ 'a.css': faint, 'b.css': unpromised }).check();
  expect(report.findings.map(({ rule, severity, certainty, excerpt }) => [rule, severity, certainty, excerpt])).toEqual([
    ['css/contrast-pair', 'error', 'certain', 'var(--sthlm-color-text-error)'],
    ['css/contrast-pair', 'warning', 'likely', 'var(--sthlm-color-text-error)'],
  ]);
  expect(code).toBe(1);
});

test('style rules speak the language of the run', async () => {
  const project = projectWithTokens({ 'a.css': '.a {\n  padding: 13px;\n}\n' });
  const message = async (args: string[]): Promise<string | undefined> => (await project.check(args)).report.findings[0]?.message;
  expect(await message([])).toMatch(/^13px är ingen token\. Närmast är /u);
  expect(await message(['--lang', 'en'])).toMatch(/^13px is no token\. The nearest is /u);
});

test('a style rule is explained by its own page', async () => {
  const { code, stdout } = await projectWithTokens({}).stad(['explain', 'css/token-required']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^# css\/token-required\n[^]*## Incorrect/u)]);
});

import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, succeed } from '../consumer/run.ts';
import { copyRepository } from './repository-copy.ts';

const copy = copyRepository();
const bin = (name: string): string => join(copy, 'node_modules', '.bin', name);
const folder = (name: string): string => join(copy, 'packages', name);
const generate = (...args: string[]): ReturnType<typeof run> => run(bin('node'), ['packages/generators/src/main.ts', ...args], copy);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Types, lint and tests of what was made, each as the repository's own checks run them. */
async function passes(name: string, tests: string[], linted: string[]): Promise<void> {
  await succeed(bin('tsc'), ['-p', 'tsconfig.json'], folder(name));
  await succeed(bin('eslint'), ['--max-warnings', '0', ...linted], copy);
  await succeed(bin('vitest'), ['run', ...tests], folder(name));
}

describe('npm run new', () => {
  test('component: React, stylesheet, contract, tests, story and README that pass every check', async () => {
    const made = await generate('component', 'date-stamp');
    expect(made.stderr).toBe('');
    expect(made.stdout).toContain('packages/react/src/date-stamp/DateStamp.tsx');
    await succeed('npm', ['run', '--silent', 'build'], folder('css'));
    expect(await readFile(join(folder('css'), 'dist', 'all.css'), 'utf8')).toContain('.sthlm-date-stamp');
    await succeed(bin('stylelint'), ['packages/css/src/date-stamp.css'], copy);
    await passes('react', ['src/date-stamp', 'test/derived-files'], ['packages/react/src/date-stamp', 'packages/react/src/index.ts']);
  });

  test('rule content: a rule that judges, is explained and is documented', async () => {
    expect((await generate('rule', 'content', 'no-example')).stderr).toBe('');
    await passes('content-lint', ['src/rules/no-example', 'all-rules', 'rule-docs'], ['packages/content-lint/src/rules']);
  });

  test('rule kit: an ESLint rule that runs under both majors', async () => {
    expect((await generate('rule', 'kit', 'no-example')).stderr).toBe('');
    await passes('eslint-plugin', ['src/kit/rules/no-example', 'all-rules'], ['packages/eslint-plugin/src/kit']);
  });

  test('rule css: a Stylelint rule that runs under both majors', async () => {
    expect((await generate('rule', 'css', 'no-example')).stderr).toBe('');
    await passes('stylelint-config', ['src/rules/no-example', 'all-rules'], ['packages/stylelint-config/src']);
  });

  test('token: a custom property and a name in the types', async () => {
    expect((await run('npm', ['run', '--silent', 'new', '--', 'token', 'space', '72', '--value', '4.5rem', '--description', '72 px', '--usage', 'Between the parts of a long form'], copy)).stderr).toBe('');
    await succeed('npm', ['run', '--silent', 'build'], folder('tokens'));
    expect(await readFile(join(folder('tokens'), 'dist', 'tokens.css'), 'utf8')).toContain('--sthlm-space-72: 4.5rem;');
    expect(await readFile(join(folder('tokens'), 'dist', 'index.d.ts'), 'utf8')).toContain('space-72');
  });

  test('organisation: an entry that the schema and the tests of city accept', async () => {
    expect((await generate('organisation', 'Ekuddens förvaltning', '--type', 'department', '--source', 'Invented for this test')).stderr).toBe('');
    await succeed(bin('vitest'), ['run'], folder('city'));
  });

  test.each([
    [['component', 'DateStamp'], /"DateStamp" can't be a name.+kebab-case/su],
    [['component', 'button'], /button\.css is there already/u],
    [['rule', 'prose', 'no-example'], /no kind of rule "prose".+content, kit, css/su],
    [['token', 'colour', 'x', '--value', '1rem', '--description', 'x', '--usage', 'x'], /no group "colour".+color/su],
    [['token', 'space', '16', '--value', '1rem', '--description', 'x', '--usage', 'x'], /space\.16 is there already/u],
    [['token', 'space', 'x', '--value', 'red', '--description', 'x', '--usage', 'x'], /"red" is no value/u],
    [['organisation', 'Socialförvaltningen', '--type', 'department', '--source', 'x'], /Socialförvaltningen is there already/u],
    [['organisation', 'Nya förvaltningen', '--type', 'office', '--source', 'x'], /--type/u],
  ])('says what is wrong with %j, and writes nothing', async (args, message) => {
    const ran = await generate(...args);
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toContain('    at ');
  });
});

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

const organisation = (name: string, ...options: string[]): string[] => ['organisation', name, '--type', 'department', '--source', 'Invented for this test', ...options];

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

  test('organisation: entries that the schema and the tests of city accept, with what was told of them and no more', async () => {
    const source = 'Invented for this test';
    expect((await generate('organisation', 'Ekuddens förvaltning', '--type', 'department', '--source', source)).stderr).toBe('');
    expect((await generate('organisation', 'Ekudden Bostäder AB', '--type', 'company', '--source', source, '--mark', 'L', '--verified', '2026-10', '--valid-from', '2026-07-01',
      '--short-name', 'Ekuddsbo', '--abbreviation', 'EKAB', '--english', 'Ekudden Housing', '--number', '999', '--prefix', 'EKU', '--parent', 'stockholms-stadshus-ab', '--profile', 'own')).stderr).toBe('');
    expect((await generate('organisation', 'Ekuddens brandförsvar Plus', '--type', 'federation', '--source', source)).stderr).toBe('');
    const organisations = JSON.parse(await readFile(join(folder('city'), 'src', 'data', 'organisations.json'), 'utf8')) as Record<string, unknown>[];
    const made = (id: string): unknown => organisations.find((organisation) => organisation.id === id);
    const now = new Date().toISOString().slice(0, 7);
    expect(made('ekuddens-forvaltning')).toEqual({
      id: 'ekuddens-forvaltning', type: 'department', name: 'Ekuddens förvaltning', genitive: 'Ekuddens förvaltnings', formerNames: [], source, verified: { mark: 'H', on: now }, validFrom: null,
    });
    expect(made('ekudden-bostader-ab')).toEqual({
      id: 'ekudden-bostader-ab', type: 'company', name: 'Ekudden Bostäder AB', genitive: 'Ekudden Bostäder AB:s', shortName: 'Ekuddsbo', abbreviations: ['EKAB'], nameEnglish: 'Ekudden Housing', administrationNumber: 999,
      diarienummerPrefix: 'EKU', parent: 'stockholms-stadshus-ab', profile: 'own', formerNames: [], source, verified: { mark: 'L', on: '2026-10' }, validFrom: '2026-07-01',
    });
    // A name that ends in s takes no s, and a company is of unknown profile until someone has looked.
    expect(made('ekuddens-brandforsvar-plus')).toMatchObject({ genitive: 'Ekuddens brandförsvar Plus', profile: 'unknown' });
    await succeed(bin('vitest'), ['run'], folder('city'));
  });

  test.each([
    [['component', 'DateStamp'], /"DateStamp" can't be a name.+kebab-case/su],
    [['component', 'button'], /button\.css is there already/u],
    [['rule', 'prose', 'no-example'], /no kind of rule "prose".+content, kit, css/su],
    [['token', 'colour', 'x', '--value', '1rem', '--description', 'x', '--usage', 'x'], /no group "colour".+color/su],
    [['token', 'space', '16', '--value', '1rem', '--description', 'x', '--usage', 'x'], /space\.16 is there already/u],
    [['token', 'space', 'x', '--value', 'red', '--description', 'x', '--usage', 'x'], /"red" is no value/u],
    [organisation('Socialförvaltningen'), /Socialförvaltningen is there already/u],
    [organisation('socialförvaltningen '), /Socialförvaltningen is there already/u],
    [organisation('Älvsjö stadsdelsförvaltning'), /"Älvsjö stadsdelsförvaltning" is already a name of Hägersten-Älvsjö stadsdelsförvaltning/u],
    [organisation('Socialnämnden'), /socialnämnden is there already, as socialnamnden in \S+committees\.json/u],
    [organisation('Nya förvaltningen', '--abbreviation', 'slk'), /"slk" is already a name of Stadsledningskontoret/u],
    [organisation('Nya förvaltningen', '--number', '113'), /113 is already the number of Socialförvaltningen/u],
    [organisation('Nya förvaltningen', '--number', '709'), /709 is already the number of Norrmalms stadsdelsförvaltning/u],
    [organisation('Nya förvaltningen', '--prefix', 'SÖD'), /SÖD is already the prefix of Södermalms stadsdelsförvaltning/u],
    [organisation('–'), /the name has no letters/u],
    [['organisation', 'Nya förvaltningen', '--type', 'office', '--source', 'Invented for this test'], /--type.+office.+district-administration/su],
    [['organisation', 'Nya förvaltningen', '--source', 'Invented for this test'], /--type/u],
    [['organisation', 'Nya förvaltningen', '--type', 'department'], /--source/u],
    [['organisation', 'Nya förvaltningen', '--type', 'department', '--source', ' '], /" " is no source.+address/su],
    [organisation('Nya förvaltningen', '--mark', 'X'), /--mark.+Allowed choices are H, M, L/su],
    [organisation('Nya förvaltningen', '--verified', '2026-13'), /"2026-13" is no month/u],
    [organisation('Nya förvaltningen', '--verified', '2999-01'), /2999-01 has not come yet/u],
    [organisation('Nya förvaltningen', '--valid-from', '2026-02-30'), /"2026-02-30" is no date/u],
    [organisation('Nya förvaltningen', '--genitive', 'Nya förvaltningen'), /"Nya förvaltningen" is no genitive/u],
    [organisation('Nya förvaltningen', '--short-name', ' '), /" " is no name/u],
    [organisation('Nya förvaltningen', '--abbreviation', 'NF', 'x'), /"x" is no name/u],
    [organisation('Nya förvaltningen', '--number', '12'), /"12" is no number/u],
    [organisation('Nya förvaltningen', '--prefix', 'nya'), /"nya" is no prefix/u],
    [organisation('Nya förvaltningen', '--committee', 'nya-namnden'), /no committee "nya-namnden"/u],
    [organisation('Nya förvaltningen', '--parent', 'ab-stokab'), /only a company has --parent/u],
    [organisation('Nya förvaltningen', '--profile', 'own'), /always uses the city's graphic profile/u],
    [organisation('Nya förvaltningen', '--area', 'Ekudden'), /only a district administration has --area/u],
    [['organisation', 'Nya AB', '--type', 'company', '--source', 'Invented for this test', '--committee', 'socialnamnden'], /a company has a board/u],
    [['organisation', 'Nya AB', '--type', 'company', '--source', 'Invented for this test', '--parent', 'nya-ab'], /no company "nya-ab"/u],
    [['organisation', 'Nya AB', '--type', 'company', '--source', 'Invented for this test', '--profile', 'mine'], /--profile.+Allowed choices are city, own, unknown/su],
    [['organisation', 'Ekuddens stadsdelsförvaltning', '--type', 'district-administration', '--source', 'Invented for this test'], /needs --area/u],
  ])('says what is wrong with %j, and writes nothing', async (args, message) => {
    const organisations = (): Promise<string> => readFile(join(folder('city'), 'src', 'data', 'organisations.json'), 'utf8');
    const before = await organisations();
    const ran = await generate(...args);
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toContain('    at ');
    expect(await organisations()).toBe(before);
  });
});

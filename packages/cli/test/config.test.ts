import { expect, test } from 'vitest';
import { profiles } from '@stockholm/content-lint';
import type { StadConfig } from '../src/index.ts';
import { configFaults } from '../src/config/validate-config.ts';
import schema from '../src/config/config-schema.json' with { type: 'json' };
import { config, faulty, places, TempProject } from './temp-project.ts';

const off = { 'content/confused-words': 'off' } as const;
const found = async (project: TempProject, args: string[] = [], cwd = '.'): Promise<string[]> =>
  places((await project.check(args, { cwd })).report).map((place) => place.split(':')[0] as string);

test.each([
  ['stad.config.ts', 'const edition: string = "2026.1";\nexport default { edition, ignore: ["b.md"] };'],
  ['stad.config.mts', 'export default { edition: "2026.1", ignore: ["b.md"] };'],
  ['stad.config.mjs', 'export default { edition: "2026.1", ignore: ["b.md"] };'],
  ['stad.config.json', '\uFEFF{ "edition": "2026.1", "ignore": ["b.md"] }'],
])('reads %s', async (name, text) => {
  const project = new TempProject({ [name]: text, 'a.md': faulty, 'b.md': faulty });
  expect(await found(project)).toEqual(['a.md']);
});

test('reads stad.config.js as the package says, and imports what it imports', async () => {
  const project = new TempProject({
    'package.json': '{"type":"module"}',
    'shared.js': 'export const ignore = ["b.md"];',
    'stad.config.js': 'import { ignore } from "./shared.js";\nexport default { edition: "2026.1", ignore };',
    'a.md': faulty,
    'b.md': faulty,
  });
  expect(await found(project)).toEqual(['a.md']);
});

test('is found upward, and its folder is the root', async () => {
  const project = new TempProject({ 'stad.config.json': config(), 'docs/sub/a.md': faulty, 'b.md': faulty });
  expect(await found(project, ['a.md'], 'docs/sub')).toEqual(['docs/sub/a.md']);
  expect(await found(project, [], 'docs/sub')).toEqual(['b.md', 'docs/sub/a.md']);
});

test('include decides what is judged when nothing is named; ignore what is left out', async () => {
  const project = new TempProject({
    'stad.config.json': config({ include: ['docs', 'texter/*.md'], ignore: ['docs/utkast', '**/*.txt'] }),
    'docs/a.md': faulty,
    'docs/a.txt': faulty,
    'docs/utkast/b.md': faulty,
    'texter/c.md': faulty,
    'annat/d.md': faulty,
  });
  expect(await found(project)).toEqual(['docs/a.md', 'texter/c.md']);
  expect(await found(project, ['annat', 'docs/utkast/b.md'])).toEqual(['annat/d.md', 'docs/utkast/b.md']);
});

test('rules set severity; overrides set it for some files, later ones win', async () => {
  const project = new TempProject({
    'stad.config.json': config({
      rules: { 'content/confused-words': 'info' },
      overrides: [
        { files: ['b/**'], rules: { 'content/confused-words': 'error' } },
        { files: ['b/c.md'], rules: off },
      ],
    }),
    'a.md': faulty,
    'b/b.md': faulty,
    'b/c.md': faulty,
  });
  const { report, code } = await project.check();
  expect(report.findings.map(({ file, severity }) => [file, severity])).toEqual([['a.md', 'info'], ['b/b.md', 'error']]);
  expect([code, report.summary.deviations]).toEqual([1, 1]);
});

test("stad's own remarks have a severity too", async () => {
  const project = new TempProject({
    'stad.config.json': JSON.stringify({ rules: { 'stad/edition-not-set': 'off' }, overrides: [{ files: ['a'], rules: { 'stad/symlink-loop': 'warning' } }] }),
    'a/b.md': 'Hej.\n',
  });
  project.link('a/runt', '.');
  const { report } = await project.check();
  expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['stad/symlink-loop', 'warning']]);
});

test('a rule set as the edition has it is no deviation', async () => {
  const project = new TempProject({ 'stad.config.json': config({ rules: { 'content/confused-words': 'warning' } }), 'a.md': faulty });
  expect((await project.check()).report.summary.deviations).toBe(0);
});

test('nested configs change rules below them, from the outside in', async () => {
  const project = new TempProject({
    'stad.config.json': config(),
    'a/stad.config.json': config({ rules: off }),
    'a/a.md': faulty,
    'a/b/stad.config.json': config({ rules: { 'content/confused-words': 'error' } }),
    'a/b/b.md': faulty,
    'c.md': faulty,
  });
  const { report } = await project.check();
  expect(report.findings.map(({ file, severity }) => [file, severity])).toEqual([['a/b/b.md', 'error'], ['c.md', 'warning']]);
});

test('root: false lets the search for the root go on upward', async () => {
  const project = new TempProject({
    'stad.config.json': config({ rules: { 'content/confused-words': 'error' } }),
    'a/stad.config.json': JSON.stringify({ root: false }),
    'a/a.md': faulty,
  });
  const { report } = await project.check(['a.md'], { cwd: 'a' });
  expect(report.findings.map(({ file, severity }) => [file, severity])).toEqual([['a/a.md', 'error']]);
});

test('the hash of the configuration follows what it says, not how it is written', async () => {
  const project = new TempProject({ 'stad.config.json': '{"edition":"2026.1","lang":"sv"}' });
  const hash = async (): Promise<string> => (await project.check()).report.run.configHash;
  const first = await hash();
  project.write('stad.config.json', '{ "lang": "sv", "edition": "2026.1" }');
  expect(await hash()).toBe(first);
  project.write('stad.config.json', config({ lang: 'sv', rules: off }));
  expect(await hash()).not.toBe(first);
});

test('the published schema and the type have the same keys, each of them valid', () => {
  const full: Required<StadConfig> = {
    $schema: './schema.json',
    root: true,
    include: ['docs'],
    ignore: ['docs/utkast'],
    profile: 'official',
    edition: '2026.1',
    baseline: 'drift/b.jsonl',
    cache: 'drift/minne',
    dictionary: 'ordlista/sv.dic',
    lang: 'sv',
    rules: { 'content/lix': ['info', {}], 'css/token-required': 'off' },
    overrides: [{ files: ['a'], profile: 'web', rules: { 'kit/no-raw-html': 'error' } }],
    tools: { eslint: true, stylelint: false },
  };
  expect(configFaults(full, (sv) => sv)).toEqual([]);
  expect(Object.keys(full)).toEqual(Object.keys(schema.properties));
  expect(schema.$defs.profile.enum).toEqual(profiles);
});

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { checkRuleFolders, readRuleReadme } from '@stad/test-kit';
import { rules as engineRules } from '@stockholm/content-lint';
import { Linter, type Rule } from 'eslint';
import { describe, expect, test } from 'vitest';
import { configs, content, explain, kit, ruleDocs, ruleLevels } from '../src/index.ts';
import { fixtureProject } from './fixture-project.ts';

const root = join(import.meta.dirname, '../src/kit/rules');
const { folders, faults } = checkRuleFolders(root);
const filename = `${fixtureProject('current')}/src/page.jsx`;
const kitRules = Object.entries(kit.rules ?? {}) as [string, Rule.RuleModule][];

test('every folder of a kit rule has the shape of the house', () => {
  expect(faults).toEqual([]);
});

test('folders, exports, docs and config name the same kit rules', () => {
  const names = folders.map(({ name }) => name);
  expect(kitRules.map(([name]) => name).toSorted()).toEqual(names);
  expect(Object.keys(configs.kit.rules ?? {}).toSorted()).toEqual(names.map((name) => `kit/${name}`));
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  for (const name of names) expect(readme).toContain(`[kit/${name}](src/kit/rules/${name}/README.md)`);
});

test('the content rules are the engine\'s, one to one', () => {
  const ids = engineRules.map(({ id }) => id);
  expect(Object.keys(content.rules ?? {}).map((name) => `content/${name}`)).toEqual(ids);
  expect(Object.keys(configs.content.rules ?? {})).toEqual(ids);
});

describe.each(folders)('$name', ({ name, readme }) => {
  const rule = kit.rules?.[name] as Rule.RuleModule;
  const { summary, incorrect, correct, options } = readRuleReadme(readme);

  const lint = (code: string, ruleOptions: unknown) =>
    new Linter({ cwd: join(filename, '..') }).verify(
      code,
      {
        files: ['**'],
        plugins: { kit },
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: { [`kit/${name}`]: ruleOptions === undefined ? 'error' : ['error', ruleOptions] } as Linter.RulesRecord,
      },
      filename,
    );

  test.each(incorrect)('reports the incorrect example on line $line of its README', ({ code, options: ruleOptions }) => {
    const messages = lint(code, ruleOptions);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.every(({ ruleId }) => ruleId === `kit/${name}`)).toBe(true);
  });

  test.each(correct)('leaves the correct example on line $line of its README', ({ code, options: ruleOptions }) => {
    expect(lint(code, ruleOptions)).toEqual([]);
  });

  test('documents the options that it has, each with an example', () => {
    const [schema] = rule.meta?.schema as [{ properties: object }] | [];
    const known = Object.keys(schema?.properties ?? {});
    expect(options.toSorted()).toEqual(known.toSorted());
    const used = [...incorrect, ...correct].flatMap(({ options: example }) => Object.keys(example ?? {}));
    expect([...new Set(used)].toSorted()).toEqual(known.toSorted());
  });

  test('says the same in its README and its meta', () => {
    const verb = /^(?:Disallow|Enforce|Require|Prefer)\b/u;
    expect(rule.meta?.docs?.description).toMatch(/^(?:Disallow|Enforce|Require|Prefer) .+\.$/u);
    expect(summary.replace(/^(\w+?)s\b/u, '$1')).toMatch(verb);
    expect(verb.exec(summary.replace(/^(\w+?)s\b/u, '$1'))?.[0]).toBe(verb.exec(rule.meta?.docs?.description ?? '')?.[0]);
  });

  test('has every message in Swedish and English, as whole sentences', () => {
    const messages = rule.meta?.messages ?? {};
    for (const [id, text] of Object.entries(messages)) {
      expect(text).toMatch(/[.}]$/u);
      if (!id.endsWith('.en')) expect(Object.keys(messages)).toContain(`${id}.en`);
    }
  });
});

test('explains each kit rule with its page, and none that is not the kit\'s', () => {
  for (const { name, readme } of folders) expect(explain(`kit/${name}`)).toBe(readFileSync(readme, 'utf8'));
  for (const id of ['no-raw-html', 'kit/nope', 'kit/toString', 'kit/../../package', 'content/lix']) expect(explain(id)).toBeUndefined();
});

test('severity comes from impact and certainty alone', () => {
  expect(ruleLevels('kit')).toMatchObject({ 'kit/no-deprecated': 'warn', 'kit/no-raw-html': 'warn' });
  const errors = Object.entries(ruleLevels('content')).filter(([, level]) => level === 'error');
  expect(errors.every(([id]) => id === 'content/no-personnummer')).toBe(true);
  const off = Object.entries(ruleLevels('content')).filter(([, level]) => level === 'off').map(([id]) => id);
  for (const id of off) expect(ruleLevels('content', { infos: true })[id]).toBe('warn');
});

test('refuses an edition that does not exist', () => {
  expect(() => ruleLevels('kit', { edition: '1999.1' })).toThrow(/1999\.1/u);
});

test('every rule says where it comes from', () => {
  for (const docs of Object.values(ruleDocs)) {
    expect(docs.references.length).toBeGreaterThan(0);
    expect(docs.since).toMatch(/^\d{4}\.\d+$/u);
  }
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { severityOf } from '@stockholm/findings';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';
import { checkRuleFolders, hostileTexts, readRuleReadme } from '@stad/test-kit';
import { lintWith } from '../test/lint-beside-kit.ts';
import config, { stockholm } from './index.ts';
import plugins, { explain, rules, speak } from './plugin.ts';
import { recommendedCoreRules } from './recommended-core-rules.ts';
import { sharedOptions } from './rule/css-rule.ts';

const { folders, faults } = checkRuleFolders(fileURLToPath(new URL('rules', import.meta.url)));
const packageReadme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('runs against the major version that the project names', () => {
  // Only 18 has this rule.
  expect('at-charset-rule-no-invalid' in stylelint.rules).toBe(process.env.STYLELINT_MAJOR === '18');
});

describe('folders, exports, docs and config', () => {
  test('each rule folder has the shape of the house', () => {
    expect(faults).toEqual([]);
  });

  test('folders, plugin, metadata and config name the same rules', () => {
    const ids = folders.map(({ name }) => `css/${name}`);
    expect(rules.map(({ id }) => id)).toEqual(ids);
    expect(plugins.map((plugin) => (plugin as { ruleName: string }).ruleName)).toEqual(ids);
    expect(Object.keys(config.rules ?? {}).filter((id) => id.startsWith('css/'))).toEqual(ids);
  });

  test.each(rules)('$id: the package README has its row', ({ id, description, fixable, ...meta }) => {
    const severity = severityOf({ id, ...meta });
    const name = id.replace('css/', '');
    expect(packageReadme).toContain(`| [${id}](src/rules/${name}/README.md) | ${description} | ${severity} | ${fixable ? 'yes ' : ''}|`);
  });

  test.each(rules)('$id: metadata follow the grammar', ({ description, references, since, url, id }) => {
    expect(description).toMatch(/^(?:Disallow|Enforce|Require|Prefer) .+\.$/u);
    expect(references.length).toBeGreaterThan(0);
    expect(since).toBe('2026.1');
    expect(url).toBe(`/regler/${id}`);
  });
});

describe.each(folders)('the README of $name', ({ name, readme }) => {
  const id = `css/${name}`;
  const parsed = readRuleReadme(readme);
  const meta = rules.find((rule) => rule.id === id);

  test('documents exactly the options that the rule takes', () => {
    expect(parsed.options.toSorted()).toEqual([...Object.keys(meta?.options ?? {}), ...Object.keys(sharedOptions)].toSorted());
  });

  test('says whether the rule fixes', () => {
    expect(/fixable/iu.test(parsed.summary)).toBe(meta?.fixable);
  });

  test.each(parsed.incorrect)('incorrect, line $line: is reported', async ({ code, options }) => {
    const { problems, invalid } = await lintWith(id, code, options === undefined ? {} : { options: options as Record<string, unknown> });
    expect(invalid).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { text } of problems) expect(text).toMatch(/^\S.+[.?]$/u);
  });

  test.each(parsed.correct)('correct, line $line: is not', async ({ code, options }) => {
    expect(await lintWith(id, code, options === undefined ? {} : { options: options as Record<string, unknown> })).toMatchObject({ problems: [], invalid: [] });
  });
});

test('explains each rule with its page, and none that is not ours', () => {
  for (const { id } of rules) expect(explain(id)).toMatch(new RegExp(`^# ${id}\n`, 'u'));
  expect(explain('css/../../package')).toBeUndefined();
});

test('speaks the language that a tool asks for, unless an option says otherwise', async () => {
  const message = async (options?: Record<string, unknown>): Promise<string | undefined> =>
    (await lintWith('css/token-required', 'a { padding: 16px }', options === undefined ? {} : { options })).problems[0]?.text;
  speak('en');
  try {
    expect(await message()).toMatch(/^16px is/u);
    expect(await message({ lang: 'sv' })).toMatch(/^16px är/u);
  } finally {
    speak('sv');
  }
  expect(await message()).toMatch(/^16px är/u);
});

test.each(rules)('$id takes long values and long names in its stride', async ({ id }) => {
  for (const { text } of hostileTexts(20_000)) {
    const value = text.replaceAll(/[{};"'\\\n]|\/\*/gu, ' ').replaceAll(/[()[\]]/gu, '');
    const name = text.replaceAll(/[^a-z0-9-]/giu, '-');
    await lintWith(id, `a { padding: ${value}; color: var(--sthlm-color-${name}); background-color: ${value} }`);
  }
});

describe('the config', () => {
  test('names only core rules that this Stylelint has', () => {
    for (const name of Object.keys(recommendedCoreRules)) expect(Object.keys(stylelint.rules)).toContain(name);
  });

  test('takes severities from the edition: errors stay errors, warnings warnings', () => {
    expect(config.rules?.['css/contrast-pair']).toEqual([true, { severity: 'error' }]);
    expect(config.rules?.['css/token-required']).toEqual([true, { severity: 'warning' }]);
    expect(stockholm({ lang: 'en' }).rules?.['css/unknown-token']).toEqual([true, { lang: 'en', severity: 'error' }]);
  });

  test('works as an object in extends, and lets a project change a rule', async () => {
    const lint = async (rest: object): Promise<string[]> => {
      const code = 'a { color: #ggg; colr: red }';
      const { results } = await stylelint.lint({ code, config: { extends: [config], ...rest } });
      return (results[0]?.warnings ?? []).map(({ rule }) => rule).toSorted();
    };
    expect(await lint({})).toEqual(['color-no-invalid-hex', 'property-no-unknown']);
    expect(await lint({ rules: { 'property-no-unknown': null } })).toEqual(['color-no-invalid-hex']);
  });

  test('has nothing to say about sound modern CSS', async () => {
    const code = `@layer stockholm.reset, stockholm.tokens, stockholm.components, stockholm.utilities;
@import "./other.css" layer(legacy);

@layer stockholm.components {
  .card {
    container-type: inline-size;
    inline-size: min(100%, 40rem);
    text-wrap: balance;

    &:has(> img):not(:focus-visible)::before {
      content: "";
    }
  }

  @media (width >= 62rem) and (forced-colors: active) {
    .card {
      border-color: LinkText;
    }
  }

  @supports (hyphenate-limit-chars: 10 4 4) {
    .card {
      hyphenate-limit-chars: 10 4 4;
    }
  }
}
`;
    const { results } = await stylelint.lint({ code, config: { extends: [config] } });
    expect(results[0]?.warnings).toEqual([]);
  });
});

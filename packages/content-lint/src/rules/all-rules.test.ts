import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRuleFolders, readRuleReadme } from '@stad/test-kit';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../test/docx/written-docx.ts';
import { generatedFile, ruleDocsModule } from '../../scripts/rule-docs.ts';
import { lintDocx } from '../docx.ts';
import { extractCatalogue } from '../extract/catalogue.ts';
import { explainRule } from '../explain.ts';
import { judgeProject, lintText, rules, type DocumentFormat, type RuleSetting } from '../index.ts';

const { folders, faults } = checkRuleFolders(import.meta.dirname);

test('every rule folder has the shape of the house', () => {
  expect(faults).toEqual([]);
});

test('folders, exported rules and bundled pages are the same', () => {
  const ids = folders.map(({ name }) => `content/${name}`);
  expect(rules.map(({ id }) => id).sort()).toEqual(ids);
  expect(ids.filter((id) => explainRule(id) === undefined)).toEqual([]);
});

test('the bundled pages are what the READMEs say', () => {
  expect(readFileSync(generatedFile, 'utf8')).toBe(ruleDocsModule());
});

test('knows nothing of a rule that does not exist', () => {
  expect(explainRule('content/no-such-rule')).toBeUndefined();
});

describe.each(rules)('$id', (rule) => {
  const readme = readRuleReadme(join(import.meta.dirname, rule.id.replace('content/', ''), 'README.md'));
  const found = (code: string, lang: string, given: unknown): string[] => {
    const options = {
      uri: 'example',
      // Examples of a rule that is not about web pages are of its first kind of text.
      ...(rule.profiles?.[0] === undefined ? {} : { profile: rule.profiles[0] }),
      rules: given === undefined ? {} : { [rule.id]: ['warning', given as object] as RuleSetting },
    };
    const { findings, facts } = lang === 'docx' ? lintDocx(docxOf(code), options) : lintText(code, { ...options, ...(lang === 'json' ? { uri: 'locales/sv.json', format: extractCatalogue } : { format: lang as DocumentFormat }) });
    return [...findings, ...judgeProject(facts)].filter((finding) => finding.rule === rule.id).map(({ excerpt }) => excerpt);
  };

  test.each(readme.incorrect.map((example) => [example.code, example] as const))('flags %s', (_, { code, lang, options }) => {
    expect(found(code, lang, options)).not.toEqual([]);
  });

  test.each(readme.correct.map((example) => [example.code, example] as const))('leaves %s', (_, { code, lang, options }) => {
    expect(found(code, lang, options)).toEqual([]);
  });

  test('documents the options that it has', () => {
    expect(readme.options).toEqual(Object.keys(rule.defaultOptions));
    expect(Object.keys((rule.schema as { properties: object }).properties)).toEqual(Object.keys(rule.defaultOptions));
  });

  test('describes itself in the grammar of the house', () => {
    expect(rule.description).toMatch(/^(?:Disallow|Enforce|Require|Prefer) .+[^.]$/u);
    expect(rule.references).not.toEqual([]);
  });

  test('is explained in Swedish, with examples', () => {
    expect(explainRule(rule.id)).toMatchObject({ id: rule.id, title: rule.title });
    expect(explainRule(rule.id)?.why).not.toBe('');
    expect(explainRule(rule.id)?.incorrect).toHaveLength(readme.incorrect.length);
    expect(explainRule(rule.id)?.correct).toHaveLength(readme.correct.length);
  });
});

import js from '@eslint/js';
import type { Linter } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import globals from 'globals';
import { jsxPlugin } from './jsx-uses-variables.ts';
import { builtFiles, jsxLanguage, linterOptions, scriptFiles } from './options.ts';

/** ESLint's own recommended rules for every script, and what builds write left out. */
export function javascriptConfig(): Linter.Config[] {
  // The list is that of ESLint 10; an older ESLint stops at a rule that it does not have.
  const rules = Object.fromEntries(Object.entries(js.configs.recommended.rules).filter(([name]) => builtinRules.has(name)));
  return [
    { name: 'stad/built-files', ignores: builtFiles },
    {
      name: 'stad/javascript',
      files: scriptFiles,
      languageOptions: {
        ecmaVersion: 'latest',
        sourceType: 'module',
        ...jsxLanguage,
        globals: { ...globals.browser, ...globals.node },
      },
      linterOptions,
      plugins: { 'stad-jsx': jsxPlugin },
      rules: { ...rules, 'stad-jsx/uses-variables': 'error' },
    },
    { name: 'stad/commonjs', files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  ];
}

import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { content, kit, ruleLevels, type StadSettings } from '@stockholm/eslint-plugin';
import type { ESLint, Linter } from 'eslint';
import { defaultCatalogues, defaultMarkdown, developerMarkdown, jsxFiles, jsxLanguage, linterOptions, scriptFiles, type StadConfigOptions } from './options.ts';

function settingsOf({ edition, lang, profile, infos }: StadConfigOptions): { stad: StadSettings } {
  return {
    stad: {
      ...(edition === undefined ? {} : { edition }),
      ...(lang === undefined ? {} : { lang }),
      ...(profile === undefined ? {} : { profile }),
      ...(infos === undefined ? {} : { infos }),
    },
  };
}

/** Our kit rules, on every file that may have JSX. */
export function kitConfig(options: StadConfigOptions): Linter.Config[] {
  return [{ name: 'stad/kit', files: jsxFiles, languageOptions: jsxLanguage, plugins: { kit }, settings: settingsOf(options), rules: ruleLevels('kit', options) }];
}

/** Our content rules, on JSX, Markdown and JSON catalogues. */
export function contentConfig(options: StadConfigOptions): Linter.Config[] {
  const shared = { linterOptions, settings: settingsOf(options), rules: ruleLevels('content', options) };
  return [
    { name: 'stad/content/jsx', files: jsxFiles, languageOptions: jsxLanguage, plugins: { content }, ...shared },
    {
      // For every Markdown file, also those that our rules leave alone: a project's own item for them must not parse them as scripts.
      name: 'stad/markdown',
      files: defaultMarkdown,
      plugins: { markdown: markdown as unknown as ESLint.Plugin },
      language: 'markdown/gfm',
    },
    {
      name: 'stad/content/markdown',
      files: [...(options.markdown ?? defaultMarkdown)],
      ...(options.markdown === undefined ? { ignores: developerMarkdown } : {}),
      plugins: { content, markdown: markdown as unknown as ESLint.Plugin },
      language: 'markdown/gfm',
      ...shared,
    },
    {
      name: 'stad/content/json',
      files: [...(options.catalogues ?? defaultCatalogues)],
      // A catalogue may be a JSON module that something else reads as a script.
      ignores: scriptFiles,
      plugins: { content, json: json as unknown as ESLint.Plugin },
      language: 'json/json',
      ...shared,
    },
  ];
}

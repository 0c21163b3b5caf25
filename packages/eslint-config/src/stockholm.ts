import { join } from 'node:path';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { content, installedKit, kit, ruleLevels, type StadSettings } from '@stockholm/eslint-plugin';
import type { ESLint, Linter } from 'eslint';
import { defaultCatalogues, defaultMarkdown, developerMarkdown, jsxFiles, jsxLanguage, linterOptions, scriptFiles, type StadConfigOptions } from './options.ts';

/** A type alias, since an interface does not fit the index signature of ESLint's settings. */
type Settings = {
  stad: StadSettings;
  /** No rule reads it: it is here so that ESLint's cache forgets what it knew when another kit is installed. */
  'stad/kit-version': string;
};

function settingsOf({ root = process.cwd(), edition, lang, profile, infos }: StadConfigOptions): Settings {
  return {
    'stad/kit-version': installedKit(join(root, 'eslint.config.js')).kit?.version ?? 'none',
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

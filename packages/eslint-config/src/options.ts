/** What a project may choose. All is optional: the defaults suit a city site in Next or Vite. */
export interface StadConfigOptions {
  /** The project's folder, where the kit is installed. Default: the working folder. */
  root?: string;
  /** The edition whose rules, severities and words count. Default: the newest. */
  edition?: string;
  /** Language of our rules' messages. Default `sv`. */
  lang?: 'sv' | 'en';
  /** Which of several accepted ways of writing counts. Default: the content engine's. */
  profile?: string;
  /** Show infos as warnings: for editors, not for CI. Default false. */
  infos?: boolean;
  /** Globs of Markdown files that visitors read. Default: all but those that developers write for each other. */
  markdown?: readonly string[];
  /** Globs of JSON catalogues with messages. Default: JSON files in folders named after what they hold, such as `locales`. */
  catalogues?: readonly string[];
}

/** Without it ESLint's own parser stops at the first tag. */
export const jsxLanguage: { parserOptions: { ecmaFeatures: { jsx: true } } } = { parserOptions: { ecmaFeatures: { jsx: true } } };

/** A comment that hides nothing is a hole for the next fault. */
export const linterOptions = { reportUnusedDisableDirectives: 'error' } as const;

export const scriptFiles = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'];
export const typescriptFiles = ['**/*.{ts,mts,cts,tsx}'];
/** JSX also lives in .js files of many React projects. */
export const jsxFiles = ['**/*.{jsx,tsx,js,mjs}'];
export const defaultMarkdown = ['**/*.md'];
/** Read by developers, and often in English. */
export const developerMarkdown = ['**/{README,CHANGELOG,CONTRIBUTING,SECURITY,CODE_OF_CONDUCT,TRADEMARK,AGENTS,CLAUDE}.md', '**/.changeset/**', '**/.github/**'];
export const defaultCatalogues = ['**/{locales,locale,messages,translations,i18n,lang}/**/*.json', '**/{messages,texts}{.,_}sv.json'];
/** What builds write. */
export const builtFiles = ['**/{dist,build,out,coverage,storybook-static,playwright-report,test-results}/**', '**/.{next,turbo,vercel,output,react-router}/**', '**/next-env.d.ts'];

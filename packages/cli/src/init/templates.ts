/** Files that `init` writes when the project has none of their kind. */
export interface Template {
  /** The package that the file imports. */
  needs: string;
  /** What the file is called in an ESM project and in another. */
  names: { module: string; other: string };
  /** True for a file that does the same job. */
  isPresent(name: string): boolean;
  text: string;
}

export const templates: readonly Template[] = [
  {
    needs: '@stockholm/eslint-config',
    names: { module: 'eslint.config.js', other: 'eslint.config.mjs' },
    isPresent: (name) => /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\..+)?)$/u.test(name),
    text: `import stockholm from '@stockholm/eslint-config';

export default [...stockholm];
`,
  },
  {
    needs: '@stockholm/stylelint-config',
    names: { module: 'stylelint.config.js', other: 'stylelint.config.mjs' },
    isPresent: (name) => /^(?:stylelint\.config\..+|\.stylelintrc(?:\..+)?)$/u.test(name),
    text: `import stockholm from '@stockholm/stylelint-config';

export default { extends: [stockholm] };
`,
  },
];

/** Package scripts, so that nobody needs to call `npx` and be asked to install a stranger's package. */
export const scripts: Readonly<Record<string, string>> = {
  stad: 'stad',
  'stad:check': 'stad check',
};

/** `stad.config.json`, with the schema of this installation. */
export const configText = (edition: string): string =>
  `${JSON.stringify({ $schema: './node_modules/@stockholm/cli/dist/schema/config.json', edition }, null, 2)}\n`;

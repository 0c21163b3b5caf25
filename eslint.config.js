import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import stockholm from '@stockholm/eslint-config';
import { importX } from 'eslint-plugin-import-x';
import { disableReason } from './scripts/house-lint/disable-reason.ts';
import { bundledTools } from './scripts/house-lint/layers.ts';
import { mayImport } from './scripts/house-lint/may-import.ts';

// ESLint 10 finds this file from each linted file, so `eslint .` in a package folder uses it too.

const tests = ['**/*.test.{ts,tsx}', '**/{test,tests}/**', '**/*.stories.tsx', '**/.storybook/**'];
const buildFiles = ['*.config.{js,ts}', 'packages/*/*.config.ts', 'apps/*/*.config.{js,ts}', '**/{scripts,build,bench}/**', '**/*.config.ts'];

// ESLint's cache knows plugins by name and version; ours change here without a new version.
const built = createHash('sha256');
for (const file of globSync('packages/{eslint-plugin,content-lint,findings,city}/dist/**/*.js', { cwd: import.meta.dirname }).sort()) {
  built.update(readFileSync(`${import.meta.dirname}/${file}`));
}

export default [
  ...stockholm,
  { name: 'house/cache-key', settings: { 'house/built': built.digest('hex') } },
  {
    name: 'house/left-out',
    // Derived files are checked where they are made; the site's own drafts hold the faults that `stad check` shows.
    // A folder named build in a source is no build's output.
    ignores: ['!packages/*/src/build/', '!packages/*/src/build/**', '**/generated/**', '**/fixtures/**', 'apps/example-site/content/utkast/**', '.ci/**', 'tests/.scratch/**'],
  },
  {
    name: 'house/code',
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { house: { rules: { 'may-import': mayImport, 'disable-reason': disableReason } }, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      // Bundled, so a devDependency of whoever imports them.
      'import-x/core-modules': bundledTools.map((folder) => folder.replace('packages/', '@stad/')),
    },
    rules: {
      'house/may-import': 'error',
      'house/disable-reason': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      // Turbo's boundaries do not see an import of a devDependency from shipped code; a consumer would.
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: [...tests, ...buildFiles] }],
    },
  },
  {
    name: 'house/typescript',
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'house/scripts',
    files: ['**/*.{js,mjs,ts,tsx}'],
    ignores: [...tests, 'apps/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'A default export has another name in every importer. Export it by name; only rules, plugins and configs that a tool loads are default exports.' }] },
  },
  {
    name: 'house/default-exports',
    // What a tool loads by its default export.
    files: [...buildFiles, 'packages/{eslint-plugin,stylelint-config}/src/**', 'packages/eslint-config/src/index.ts', 'packages/storybook-addon/src/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'house/root',
    // The root uses what the workspace has installed: if its package.json named our packages, turbo would take every
    // package to depend on them.
    files: ['*.config.js', 'bench/**', 'scripts/**'],
    rules: { 'import-x/no-extraneous-dependencies': 'off' },
  },
  {
    name: 'house/without-the-kit',
    // The kit is made of the elements that it replaces, and Storybook's own panels must show also when the kit is broken.
    // The bench compares it with plain HTML and with other kits.
    files: ['packages/{react,css,a11y,storybook-addon}/**', 'bench/kit/**'],
    rules: { 'kit/no-raw-html': 'off', 'kit/no-deprecated': 'off' },
  },
  {
    name: 'house/type-tests',
    // Never rendered: they show what the compiler accepts and refuses.
    files: ['**/*.types.test.tsx'],
    rules: Object.fromEntries(stockholm.flatMap(({ rules = {} }) => Object.keys(rules)).filter((id) => id.startsWith('jsx-a11y/')).map((id) => [id, 'off'])),
  },
  {
    name: 'house/english-docs',
    // Written for developers, in English.
    files: ['docs/**/*.md'],
    rules: { 'content/lix': 'off', 'content/sentence-length': 'off' },
  },
];

/**
 * Who may import whom, as data (design.md § Packages). `turbo.json` holds the same for package.json files;
 * this holds it for each import in run-time code, where turbo sees no devDependencies.
 */

export type Tag = 'tool' | 'data' | 'contract' | 'ui' | 'engine' | 'rules' | 'entry' | 'app';

/** The tag of each workspace package, by its folder. The same as `tags` in the package's turbo.json; a test compares. */
export const tagOfFolder: Readonly<Record<string, Tag>> = {
  'packages/errors': 'tool',
  'packages/build-plugins': 'tool',
  'packages/browser': 'tool',
  'packages/test-kit': 'tool',
  'packages/generators': 'tool',
  'packages/tokens': 'data',
  'packages/city': 'data',
  'packages/findings': 'contract',
  'packages/css': 'ui',
  'packages/react': 'ui',
  'packages/content-lint': 'engine',
  'packages/a11y': 'engine',
  'packages/eslint-plugin': 'rules',
  'packages/eslint-config': 'rules',
  'packages/stylelint-config': 'rules',
  'packages/storybook-addon': 'entry',
  'packages/cli': 'entry',
  'apps/storybook': 'app',
  'apps/granska': 'app',
  'apps/example-site': 'app',
};

/** What each tag may import at run time, and why no more. */
export const layers: Readonly<Record<Tag, { allow: readonly Tag[]; reason: string }>> = {
  tool: { allow: [], reason: 'Tools are used by every package; a workspace import in one closes a cycle.' },
  data: { allow: ['data'], reason: 'Data is the ground that the rest is generated from; it knows nothing of its users.' },
  contract: { allow: ['data'], reason: 'The contract is read by every tool in every consuming repository; it stays small and needs no tool itself.' },
  ui: { allow: ['data', 'ui', 'contract'], reason: 'The kit is shipped to visitors; no lint or content engine may end up in their download.' },
  engine: { allow: ['data', 'contract'], reason: 'Engines run in browsers, editors and CI alike; they know neither ESLint, React nor each other.' },
  rules: { allow: ['data', 'contract', 'engine', 'rules'], reason: 'Lint packages read the kit that is installed beside the linted file (@stockholm/findings/kit), never a copy of their own.' },
  entry: { allow: ['data', 'contract', 'ui', 'engine', 'rules', 'entry'], reason: 'What consumers install must not depend on our apps, which are never published.' },
  app: { allow: ['data', 'contract', 'ui', 'engine', 'rules', 'entry', 'app'], reason: 'Apps may import every package.' },
};

/** Exceptions to the tags, where one package of a tag is stricter than the tag. */
export const stricter: Readonly<Record<string, { deny: readonly string[]; reason: string }>> = {
  'packages/city': { deny: ['packages/tokens'], reason: 'Facts about the city do not depend on how it looks.' },
};

/** Bundled into whoever imports them, so every package may. */
export const bundledTools: readonly string[] = ['packages/errors', 'packages/browser'];

/** For what builds and tests a package: nothing of them is in what is shipped. */
export const configTools: readonly string[] = ['packages/build-plugins'];

/** For tests only. */
export const testOnlyTools: readonly string[] = ['packages/test-kit', 'packages/generators'];

export interface BrowserCode {
  folder: string;
  /** Paths in the folder; one that ends in a slash is a folder with all in it. */
  nodeFiles: readonly string[];
}

/**
 * Packages with entries that run in a browser: folders whose code may not touch Node, and the files in them that may.
 * A file that may not touch Node may not import one that may, either.
 */
export const browserCode: readonly BrowserCode[] = [
  { folder: 'packages/findings/src', nodeFiles: ['kit.ts', 'kit/', 'format/pretty.ts'] },
  { folder: 'packages/content-lint/src', nodeFiles: ['node.ts', 'judge.ts', 'judge-worker.ts', 'lint-task.ts', 'open-dictionary.ts', 'read-bytes.ts'] },
  { folder: 'packages/a11y/src', nodeFiles: [] },
  { folder: 'packages/tokens/src/font', nodeFiles: ['font-metrics.ts'] },
  { folder: 'packages/react/src', nodeFiles: [] },
  { folder: 'apps/granska/src', nodeFiles: [] },
];

import type { Linter } from 'eslint';
import { accessibilityConfig } from './accessibility.ts';
import { javascriptConfig } from './javascript.ts';
import type { StadConfigOptions } from './options.ts';
import { reactConfig } from './react.ts';
import { contentConfig, kitConfig } from './stockholm.ts';
import { typescriptConfig } from './typescript.ts';

export { kitElements } from './accessibility.ts';
export type { StadConfigOptions } from './options.ts';

/**
 * The whole flat config of a city project: JavaScript, TypeScript, React, accessibility, the kit and Swedish content.
 * Every item has a `name` for ESLint's config inspector. Spread it, and put what differs after it.
 *
 * @throws StadError `UNKNOWN_EDITION`.
 */
export function stockholm(options: StadConfigOptions = {}): Linter.Config[] {
  return [
    ...javascriptConfig(),
    ...typescriptConfig(),
    ...reactConfig(),
    ...accessibilityConfig(options),
    ...kitConfig(options),
    ...contentConfig(options),
  ];
}

/** JavaScript and TypeScript, for code without React. */
export const base: readonly Linter.Config[] = [...javascriptConfig(), ...typescriptConfig()];

/** Hooks and accessibility in JSX. */
export const react: readonly Linter.Config[] = [...reactConfig(), ...accessibilityConfig({})];

/** Our rules on the use of the kit. */
export const kit: readonly Linter.Config[] = kitConfig({});

/** Our rules on Swedish text in JSX, Markdown and JSON catalogues. */
export const content: readonly Linter.Config[] = contentConfig({});

/** To add after the others in an editor's config: shows infos, which are off elsewhere. */
export const editor: readonly Linter.Config[] = [...kitConfig({ infos: true }), ...contentConfig({ infos: true })].map((config) => ({
  ...config,
  name: `${config.name ?? 'stad'} (editor)`,
}));

/** The whole config with the defaults: `export default [...stockholm];`. */
const config: Linter.Config[] = stockholm();

export default config;

import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { jsxLanguage, typescriptFiles } from './options.ts';

/** typescript-eslint's recommended rules without type information: fast, and the same in an editor and in CI. */
export function typescriptConfig(): Linter.Config[] {
  return (tseslint.configs.recommended as Linter.Config[]).map((config) => ({
    ...config,
    name: `stad/${config.name ?? 'typescript-eslint'}`,
    files: typescriptFiles,
    // Its base config also parses; JSX is asked for here, since our files decide and not the extension alone.
    ...(config.languageOptions === undefined ? {} : { languageOptions: { ...config.languageOptions, ...jsxLanguage } }),
  }));
}

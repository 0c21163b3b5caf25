import reactHooks from 'eslint-plugin-react-hooks';
import type { ESLint, Linter } from 'eslint';
import { scriptFiles } from './options.ts';

/** The rules of hooks; they are also broken in files without JSX. */
export function reactConfig(): Linter.Config[] {
  const plugin = reactHooks as unknown as ESLint.Plugin & { configs: { flat: { recommended: { rules: Linter.RulesRecord } } } };
  return [{ name: 'stad/react-hooks', files: scriptFiles, plugins: { 'react-hooks': plugin }, rules: plugin.configs.flat.recommended.rules }];
}

import type { Linter } from 'eslint';
import { content } from './content/content-plugin.ts';
import { kit } from './kit/kit-plugin.ts';
import { ruleLevels } from './rule-severities.ts';

export { content, kit };
export type { RuleDocs } from './kit/kit-rule.ts';
export { explain } from './kit/rule-pages.ts';
export { ruleDocs, ruleLevels } from './rule-severities.ts';
export type { StadSettings } from './settings.ts';
export { skippedRules, type SkippedRule } from './skipped-rules.ts';
export { installedKit, type InstalledKit, type KitLookup } from './kit/installed-kit.ts';

/** Flat configs with our rules only. `@stockholm/eslint-config` has the whole of a city project's. */
export const configs: { readonly kit: Linter.Config; readonly content: Linter.Config } = {
  kit: { name: 'stad/kit', files: ['**/*.{jsx,tsx,js,mjs}'], plugins: { kit }, rules: ruleLevels('kit') },
  content: { name: 'stad/content', plugins: { content }, rules: ruleLevels('content') },
};

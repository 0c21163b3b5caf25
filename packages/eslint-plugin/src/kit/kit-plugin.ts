import type { ESLint } from 'eslint';
import noDeprecated from './rules/no-deprecated/no-deprecated.ts';
import noRawHtml from './rules/no-raw-html/no-raw-html.ts';
import type { KitRule } from './kit-rule.ts';
import { version } from '../version.ts';

/** The kit rules by the part of their id after `kit/`. */
export const kitRules: Readonly<Record<string, KitRule>> = {
  'no-deprecated': noDeprecated,
  'no-raw-html': noRawHtml,
};

/** The plugin to register as `kit`. */
export const kit: ESLint.Plugin = {
  meta: { name: '@stockholm/eslint-plugin/kit', version, namespace: 'kit' },
  rules: { ...kitRules },
};

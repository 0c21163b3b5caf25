import type { Config } from 'stylelint';
import plugins, { rules } from './plugin.ts';
import { recommendedCoreRules } from './recommended-core-rules.ts';
import { ruleSetting } from './rule/css-rule.ts';

export interface ConfigOptions {
  /** Language of our rules' messages. Default `sv`. */
  lang?: 'sv' | 'en';
  /** A file in the folder where the kit is installed, for projects that lint from elsewhere. Default: the linted file. */
  kit?: string;
}

/**
 * The city's Stylelint config: our rules, and the core rules that find mistakes. Severities follow the edition:
 * error stays error, warning stays warning, information is off.
 *
 * @example export default { extends: [stockholm({ lang: 'en' })] };
 */
export function stockholm(options: ConfigOptions = {}): Config {
  return {
    plugins,
    rules: {
      ...recommendedCoreRules,
      ...Object.fromEntries(rules.map((meta) => [meta.id, ruleSetting(meta, { ...options })])),
    },
  };
}

const config: Config = stockholm();

export default config;

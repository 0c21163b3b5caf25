import { rules as contentRules } from '@stockholm/content-lint';
import { severityOf } from '@stockholm/findings';
import type { StadError } from '@stad/errors';
import type { RuleSetting, StadConfig } from '../config/config.ts';
import { nearest } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import { stadRules } from '../stad-rules.ts';

/** The rules that `stad` carries itself. Those of ESLint and Stylelint come with the project's own plugins. */
export const ownRuleIds: readonly string[] = [...contentRules.map(({ id }) => id), ...stadRules.map(({ id }) => id)];

/** Every setting in a config, wherever it stands. */
function settingsIn(config: StadConfig): [id: string, setting: RuleSetting][] {
  return [config.rules ?? {}, ...(config.overrides ?? []).map(({ rules }) => rules ?? {})].flatMap((rules) => Object.entries(rules));
}

/** One problem for each rule in a config that does not exist. */
export function unknownRules(config: StadConfig, uri: string, problems: Problems): StadError[] {
  const ids = new Set(settingsIn(config).map(([id]) => id));
  return [...ids]
    .filter((id) => /^(?:content|stad)\//u.test(id) && !ownRuleIds.includes(id))
    .map((id) => problems.unknownRule(id, nearest(id, ownRuleIds), uri));
}

/** How many rules a config sets otherwise than the edition does. */
export function deviationsIn(configs: readonly StadConfig[], edition: string): number {
  const deviating = new Set<string>();
  for (const [id, setting] of configs.flatMap(settingsIn)) {
    const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
    const rule = contentRules.find((candidate) => candidate.id === id);
    const same =
      rule !== undefined &&
      severity === severityOf(rule, edition) &&
      Object.entries(options).every(([name, value]) => JSON.stringify(value) === JSON.stringify((rule.defaultOptions as Record<string, unknown>)[name]));
    if (!same) deviating.add(id);
  }
  return deviating.size;
}

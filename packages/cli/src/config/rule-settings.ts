import { rules as contentRules } from '@stockholm/content-lint';
import { severityOf } from '@stockholm/findings';
import { sayIn, type Lang } from '../lang.ts';
import { nearest } from '../nearest.ts';
import { problemsIn } from '../problems.ts';
import { stadRules } from '../stad-rules.ts';
import { cssRulesOf, kitRulesOf } from '../tools/project-rules.ts';
import type { RuleSetting, StadConfig } from './config.ts';
import type { SettingFault } from './settings.ts';
import { optionFaults } from './validate-config.ts';

/** The rules that `stad` carries itself. */
export const ownRuleIds: readonly string[] = [...contentRules.map(({ id }) => id), ...stadRules.map(({ id }) => id)];

/** Every setting in a config, wherever it stands. */
function settingsIn(config: StadConfig): [id: string, setting: RuleSetting][] {
  return [config.rules ?? {}, ...(config.overrides ?? []).map(({ rules }) => rules ?? {})].flatMap((rules) => Object.entries(rules));
}

/**
 * The rules that a config may name: our own, and those of the project's plugins. Plugins are loaded only for a config
 * that names a rule of theirs; of a plugin that is not installed nothing is known, so nothing is wrong.
 */
export async function nameableRules(config: StadConfig, root: string): Promise<(id: string) => boolean> {
  const named = settingsIn(config).map(([id]) => id);
  const kit = named.some((id) => id.startsWith('kit/')) ? (await kitRulesOf(root)).map(({ id }) => id) : [];
  const css = named.some((id) => id.startsWith('css/')) ? (await cssRulesOf(root)).map(({ id }) => id) : [];
  const known = new Set([...ownRuleIds, ...kit, ...css]);
  return (id) => known.has(id) || (id.startsWith('kit/') && kit.length === 0) || (id.startsWith('css/') && css.length === 0);
}

/** The settings of a config that can't count, one fault per rule and option. */
export function settingFaults(config: StadConfig, uri: string, nameable: (id: string) => boolean, lang: Lang): SettingFault[] {
  const problems = problemsIn(lang);
  const faults = new Map<string, SettingFault>();
  for (const [id, setting] of settingsIn(config)) {
    if (!nameable(id)) {
      faults.set(id, { rule: id, problem: problems.unknownRule(id, nearest(id, ownRuleIds), uri) });
      continue;
    }
    const schema = contentRules.find((rule) => rule.id === id)?.schema;
    if (!Array.isArray(setting) || schema === undefined) continue;
    const wrong = optionFaults(setting[1], schema, id, sayIn(lang));
    if (wrong.length > 0) faults.set(id, { rule: id, problem: problems.configInvalid(uri, wrong.join('. ')) });
  }
  return [...faults.values()];
}

/** How many rules the configs set otherwise than the edition does. */
export function deviationsIn(configs: readonly StadConfig[], edition: string): string[] {
  const deviating = new Set<string>();
  for (const [id, setting] of configs.flatMap(settingsIn)) {
    const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
    const rule = contentRules.find((candidate) => candidate.id === id);
    const defaults = (rule?.defaultOptions ?? {}) as Record<string, unknown>;
    const same =
      rule !== undefined &&
      severity === severityOf(rule, edition) &&
      Object.entries(options).every(([name, value]) => JSON.stringify(value) === JSON.stringify(defaults[name]));
    if (!same) deviating.add(id);
  }
  return [...deviating].sort();
}

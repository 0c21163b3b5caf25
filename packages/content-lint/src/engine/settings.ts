import { isEdition, currentEdition, severityOf, type Certainty, type Impact, type Severity } from '@stockholm/findings';
import { StadError } from '@stad/errors';
import type { Profile } from './profile.ts';
import type { ContentRule, RuleSetting } from './rule.ts';

export interface ResolvedRule {
  rule: ContentRule;
  optionsFor(profile: Profile): object;
  severity(impact: Impact, certainty: Certainty): Severity;
}

/**
 * Which rules run, with what options and how severe.
 *
 * @throws StadError `UNKNOWN_RULE` for an id in our namespace that no rule has, `INVALID_RULE_SETTING`, `UNKNOWN_EDITION`.
 */
export function resolveRules(
  all: readonly ContentRule[],
  settings: Readonly<Record<string, RuleSetting>>,
  edition: string = currentEdition,
): ResolvedRule[] {
  if (!isEdition(edition)) severityOf({ id: '', impact: 'advice', certainty: 'ask' }, edition);
  for (const [id, setting] of Object.entries(settings)) check(all, id, setting);
  const resolved: ResolvedRule[] = [];
  for (const rule of all) {
    const setting = settings[rule.meta.id];
    if (setting === 'off' || rule.meta.since > edition) continue;
    const [own, options] = Array.isArray(setting) ? setting : [setting, {}];
    resolved.push({
      rule,
      optionsFor: (profile) => ({ ...rule.meta.defaultOptions, ...rule.meta.profileOptions?.[profile], ...options }),
      severity: (impact, certainty) => own ?? severityOf({ id: rule.meta.id, impact, certainty }, edition),
    });
  }
  return resolved;
}

function check(all: readonly ContentRule[], id: string, setting: RuleSetting): void {
  // Other namespaces belong to other engines, which check them.
  if (!id.startsWith('content/')) return;
  const rule = all.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    throw new StadError({
      code: 'UNKNOWN_RULE',
      what: `There is no rule ${id}`,
      why: `The content rules are ${all.map(({ meta }) => meta.id).join(', ')}`,
      remedy: 'Correct the id in the config, or remove it.',
    });
  }
  const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
  if (!['off', 'error', 'warning', 'info'].includes(severity)) {
    throw new StadError({
      code: 'INVALID_RULE_SETTING',
      what: `${id} has the severity ${JSON.stringify(severity)}`,
      why: 'A severity is off, error, warning or info',
      remedy: 'Write one of them, or [severity, options].',
    });
  }
  const known = rule.meta.defaultOptions as Record<string, unknown>;
  for (const [name, value] of Object.entries(options)) {
    if (!(name in known)) {
      throw new StadError({
        code: 'INVALID_RULE_SETTING',
        what: `${id} has no option ${name}`,
        why: Object.keys(known).length === 0 ? 'It has no options' : `Its options are ${Object.keys(known).join(', ')}`,
        remedy: 'Correct the name, or remove the option.',
      });
    }
    const expected = known[name];
    const allowed = (rule.meta.schema as { properties?: Record<string, { enum?: unknown[] }> }).properties?.[name]?.enum;
    if (allowed !== undefined && !allowed.includes(value)) {
      throw new StadError({
        code: 'INVALID_RULE_SETTING',
        what: `The option ${name} of ${id} is ${JSON.stringify(value)}`,
        why: `It can be ${allowed.map((one) => JSON.stringify(one)).join(', ')}`,
        remedy: 'Write one of them.',
      });
    }
    if (typeof value !== typeof expected || Array.isArray(value) !== Array.isArray(expected)) {
      throw new StadError({
        code: 'INVALID_RULE_SETTING',
        what: `The option ${name} of ${id} is ${JSON.stringify(value)}`,
        why: `It should be of the same type as its default, ${JSON.stringify(expected)}`,
        remedy: 'Correct the value.',
      });
    }
  }
}

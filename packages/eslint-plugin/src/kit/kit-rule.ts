import { resolve } from 'node:path';
import type { Rule } from 'eslint';
import type { Audience, Certainty, Impact } from '@stockholm/findings';
import { stadSettings } from '../settings.ts';
import { installedKit, type InstalledKit } from './installed-kit.ts';

/** What a rule says of itself beside ESLint's own `meta`: `stad` and the docs read it. */
export interface RuleDocs {
  description: string;
  url: string;
  recommended: boolean;
  /** With `certainty`, what severity is derived from. */
  impact: Impact;
  certainty: Certainty;
  audience: Audience;
  /** Where the rule comes from. */
  references: readonly string[];
  /** The edition that brought it. */
  since: string;
}

export interface KitRule extends Rule.RuleModule {
  meta: Rule.RuleMetaData & { docs: RuleDocs };
}

/** The kit that judges the file of this context: the one beside it, or beside the file that `settings.stad.kit` names. */
export function kitFor(context: Pick<Rule.RuleContext, 'settings' | 'filename' | 'cwd'>): InstalledKit | undefined {
  const { kit } = stadSettings(context);
  return installedKit(kit === undefined ? context.filename : resolve(context.cwd, kit)).kit;
}

/** `/regler/kit/no-raw-html`, until the city names a host. */
export const ruleUrl = (id: string): string => `/regler/${id}`;

import type { Audience, Certainty, Impact } from '@stockholm/findings';
import { loadFromProject, resolveFromProject } from './project-tool.ts';

/** What a rule of our ESLint or Stylelint plugin declares of itself. */
export interface ProjectRule {
  /** With namespace: `kit/no-raw-html`. */
  id: string;
  description: string;
  impact: Impact;
  certainty: Certainty;
  audience: Audience;
  references: readonly string[];
}

type Declared = Omit<ProjectRule, 'id'>;

/** A rule that an older or newer plugin says nothing about is taken as advice to developers. */
export const undeclared: Declared = { description: '', impact: 'advice', certainty: 'likely', audience: 'developer', references: [] };

/** The kit rules of the plugin that the project has installed, itself or through our config. */
export async function kitRulesOf(root: string): Promise<ProjectRule[]> {
  const name = '@stockholm/eslint-plugin';
  const config = resolveFromProject('@stockholm/eslint-config', root);
  const plugin =
    (await loadFromProject<{ ruleDocs?: Record<string, Declared> }>(name, root)) ??
    (config === undefined ? undefined : await loadFromProject<{ ruleDocs?: Record<string, Declared> }>(name, config));
  return Object.entries(plugin?.ruleDocs ?? {})
    .filter(([id]) => id.startsWith('kit/'))
    .map(([id, docs]) => ({ ...undeclared, ...docs, id }));
}

/** The style rules of the plugin that the project has installed. */
export async function cssRulesOf(root: string): Promise<ProjectRule[]> {
  const plugin = await loadFromProject<{ rules?: readonly ProjectRule[] }>('@stockholm/stylelint-config/plugin', root);
  return (plugin?.rules ?? []).map((meta) => ({ ...undeclared, ...meta }));
}


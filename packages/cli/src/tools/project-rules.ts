import type { Audience, Certainty, Impact } from '@stockholm/findings';
import type { Lang } from '../lang.ts';
import { loadFromProject, resolveFromProject } from './project-tool.ts';

/** What a rule of our ESLint or Stylelint plugin declares of itself. */
export interface ProjectRule {
  /** With namespace: `kit/no-raw-html`. */
  id: string;
  description: string;
  impact: Impact;
  certainty: Certainty;
  /** Certainty of the problems that the rule reports below its own severity, where it does. */
  lesserCertainty?: Certainty;
  audience: Audience;
  references: readonly string[];
}

type Declared = Omit<ProjectRule, 'id'>;

/** A rule that an older or newer plugin says nothing about is taken as advice to developers. */
export const undeclared: Declared = { description: '', impact: 'advice', certainty: 'likely', audience: 'developer', references: [] };

/** The packages that bring the rules which `stad` does not carry itself. */
export const pluginsByNamespace: ReadonlyMap<string, string> = new Map([
  ['kit', '@stockholm/eslint-plugin'],
  ['css', '@stockholm/stylelint-config'],
]);

interface KitPlugin {
  ruleDocs?: Record<string, Declared>;
  explain?(id: string): string | undefined;
}

/** The plugin that the project has installed, itself or through our config. */
async function kitPluginOf(root: string): Promise<KitPlugin | undefined> {
  const name = '@stockholm/eslint-plugin';
  const config = resolveFromProject('@stockholm/eslint-config', root);
  return (await loadFromProject<KitPlugin>(name, root)) ?? (config === undefined ? undefined : await loadFromProject<KitPlugin>(name, config));
}

/** The kit rules of the plugin that the project has installed. */
export async function kitRulesOf(root: string): Promise<ProjectRule[]> {
  return Object.entries((await kitPluginOf(root))?.ruleDocs ?? {})
    .filter(([id]) => id.startsWith('kit/'))
    .map(([id, docs]) => ({ ...undeclared, ...docs, id }));
}

interface CssPlugin {
  rules?: readonly ProjectRule[];
  explain?(id: string): string | undefined;
  speak?(lang: Lang): void;
}

const cssPluginOf = (root: string): Promise<CssPlugin | undefined> => loadFromProject<CssPlugin>('@stockholm/stylelint-config/plugin', root);

/** The style rules of the plugin that the project has installed. */
export async function cssRulesOf(root: string): Promise<ProjectRule[]> {
  return ((await cssPluginOf(root))?.rules ?? []).map((meta) => ({ ...undeclared, ...meta }));
}

/** The page of a kit or style rule, from the plugin that the project has installed. An older one may have none. */
export async function projectPageOf(id: string, root: string): Promise<string | undefined> {
  return (await (id.startsWith('kit/') ? kitPluginOf(root) : cssPluginOf(root)))?.explain?.(id);
}

/** Stylelint takes no settings from outside the project's config, so its plugin is told the language of the run. */
export async function speakCss(lang: Lang, root: string): Promise<void> {
  (await cssPluginOf(root))?.speak?.(lang);
}

import { explainRule } from '@stockholm/content-lint/explain';
import type { RunContext } from '../check/run-context.ts';
import { ownRuleIds } from '../config/rule-settings.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { stadRules } from '../stad-rules.ts';
import { cssRulesOf, kitRulesOf, pluginsByNamespace, projectPageOf } from '../tools/project-rules.ts';

/** Headings in bold, the rest as it is: Markdown is made to be read as text. */
function forTerminal(markdown: string, colour: boolean): string {
  const text = `${markdown.trim()}\n`;
  return colour ? text.replace(/^#+ (.*)$/gmu, '\u001B[1m$1\u001B[22m') : text;
}

/**
 * `stad explain RULE`: the rule's own page, from this installation.
 *
 * @throws StadError `UNKNOWN_RULE`, `RULE_NOT_INSTALLED`.
 */
export async function runExplain(id: string, { root, problems }: RunContext, io: Io): Promise<0> {
  const own = explainRule(id)?.markdown ?? stadRules.find((rule) => rule.id === id)?.markdown;
  if (own !== undefined) {
    io.stdout(forTerminal(own, io.colour));
    return 0;
  }
  const fromProject = [...(await kitRulesOf(root)), ...(await cssRulesOf(root))];
  const rule = fromProject.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(id, [...ownRuleIds, ...fromProject.map((candidate) => candidate.id)]);
    const [namespace = ''] = id.split('/');
    const plugin = pluginsByNamespace.get(namespace);
    const isInstalled = fromProject.some((candidate) => candidate.id.startsWith(`${namespace}/`));
    if (near.length === 0 && plugin !== undefined && !isInstalled) throw problems.ruleNotInstalled(id, plugin);
    throw problems.unknownRule(id, near);
  }
  const page = await projectPageOf(id, root);
  if (page !== undefined) {
    io.stdout(forTerminal(page, io.colour));
    return 0;
  }
  const sources = rule.references.map((reference) => `- ${reference}`).join('\n');
  io.stdout(forTerminal(`# ${rule.id}\n\n${rule.description.replace(/\.?$/u, '.')}${sources === '' ? '' : `\n\n${sources}`}`, io.colour));
  return 0;
}

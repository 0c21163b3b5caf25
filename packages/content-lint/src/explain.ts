import { ruleDocs } from './generated/rule-docs.ts';
import { allRules } from './rules/all-rules.ts';

export interface RuleExplanation {
  id: string;
  /** In Swedish. */
  title: string;
  why: string;
  /** Examples that the rule flags. */
  incorrect: string[];
  /** The same said better. */
  correct: string[];
  source: string[];
  /** The rule's whole page. */
  markdown: string;
}

/** What a rule is for, with examples, in Swedish; undefined for an id that no rule has. Needs no network. */
export function explainRule(id: string): RuleExplanation | undefined {
  const rule = allRules.find(({ meta }) => meta.id === id);
  const markdown = ruleDocs[id];
  if (rule === undefined || markdown === undefined) return undefined;
  const section = (name: string): string => {
    const [, ...rest] = `\n${markdown}`.split(`\n## ${name}\n`);
    return (rest.join('').split(/\n## /u)[0] ?? '').trim();
  };
  const blocks = (name: string): string[] => Array.from(section(name).matchAll(/^```[^\n]*\n([\s\S]*?)^```/gmu), (match) => (match[1] ?? '').trimEnd());
  return {
    id,
    title: rule.meta.title,
    why: section('Varför'),
    incorrect: blocks('Fel'),
    correct: blocks('Rätt'),
    source: rule.meta.references,
    markdown,
  };
}

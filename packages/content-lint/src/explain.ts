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

/** A fenced example on a rule's page. */
export interface RuleExample {
  code: string;
  /** The format that it is in: `text`, `html`, `json` and so on. */
  lang: string;
  /** True where the page gives the rule options for it. */
  hasOptions: boolean;
}

function sectionOf(markdown: string, name: string): string {
  const [, ...rest] = `\n${markdown}`.split(`\n## ${name}\n`);
  return (rest.join('').split(/\n## /u)[0] ?? '').trim();
}

const fence = /^```([^\s`]*)([^\n]*)\n([\s\S]*?)^```/gmu;

/** The examples of a part of a rule's page; none for an id that no rule has. */
export function examplesOf(id: string, part: 'Fel' | 'Rätt'): RuleExample[] {
  const markdown = ruleDocs[id];
  if (markdown === undefined) return [];
  return Array.from(sectionOf(markdown, part).matchAll(fence), ([, lang = '', rest = '', code = '']) => ({ code: code.trimEnd(), lang, hasOptions: rest.trim() !== '' }));
}

/**
 * Why a rule exists, in short and as plain text: the first paragraph of its reasons, with words that are spoken of in quotes. Swedish;
 * empty for an id that no rule has.
 */
export function reasonOf(id: string): string {
  const [first = ''] = sectionOf(ruleDocs[id] ?? '', 'Varför').split(/\n\s*\n/u);
  return first
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*|`/gu, '')
    .replace(/\*([^*]+)\*/gu, '”$1”')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a rule is for, with examples, in Swedish; undefined for an id that no rule has. Needs no network. */
export function explainRule(id: string): RuleExplanation | undefined {
  const rule = allRules.find(({ meta }) => meta.id === id);
  const markdown = ruleDocs[id];
  if (rule === undefined || markdown === undefined) return undefined;
  return {
    id,
    title: rule.meta.title,
    why: sectionOf(markdown, 'Varför'),
    incorrect: examplesOf(id, 'Fel').map(({ code }) => code),
    correct: examplesOf(id, 'Rätt').map(({ code }) => code),
    source: rule.meta.references,
    markdown,
  };
}

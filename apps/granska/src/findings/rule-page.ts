import { explainRule } from '@stockholm/content-lint/explain';
import { firstSentence } from './first-sentence.ts';

export interface RulePage {
  title: string;
  /** Why, in one sentence. */
  inShort: string;
  markdown: string;
}

const pages = new Map<string, RulePage | undefined>();

/** What there is to read about a rule. Kept, since every card asks each time it is drawn. */
export function rulePage(id: string): RulePage | undefined {
  if (!pages.has(id)) {
    const rule = explainRule(id);
    pages.set(id, rule === undefined ? undefined : { title: rule.title, inShort: firstSentence(rule.why), markdown: rule.markdown });
  }
  return pages.get(id);
}

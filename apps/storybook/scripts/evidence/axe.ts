import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

/** Something that axe can't decide about one element. */
export interface AxeQuestion {
  rule: string;
  /** A selector of the element, as axe gives it. */
  target: string;
}

export interface AxeJudgement {
  faults: string[];
  questions: AxeQuestion[];
}

/** Rules about a page as a whole: a story is a part of one. */
const pageRules = ['bypass', 'document-title', 'heading-order', 'html-has-lang', 'landmark-one-main', 'page-has-heading-one', 'region', 'landmark-unique'];

/** With the reader's own colours the browser still tells the author's text colour: axe would compare it with the reader's background. */
const authorColourRules = ['color-contrast', 'link-in-text-block'];

type RuleResults = Pick<AxeResults, 'violations' | 'incomplete'>;

async function run(page: Page, off: readonly string[]): Promise<{ violations: Found[]; incomplete: Found[] }> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (root: string, options: object) => Promise<RuleResults> } };
    const results = await axe.run('#storybook-root', { resultTypes: ['violations', 'incomplete'], preload: false, rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])) });
    const brief = (found: RuleResults['violations']): { rule: string; targets: string[] }[] => found.map(({ id, nodes }) => ({ rule: id, targets: nodes.map(({ target }) => target.join(' ')) }));
    return { violations: brief(results.violations), incomplete: brief(results.incomplete) };
  }, off);
}

interface Found {
  rule: string;
  targets: string[];
}

/** What axe finds in the story as it is shown now. The page must have axe. */
export async function judgeWithAxe(page: Page): Promise<AxeJudgement> {
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const { violations, incomplete } = await run(page, [...pageRules, ...(forced ? authorColourRules : [])]);
  return {
    faults: violations.map(({ rule, targets }) => `${rule}: ${targets[0]} (${targets.length})`),
    questions: incomplete.flatMap(({ rule, targets }) => targets.map((target) => ({ rule, target }))),
  };
}

/** The rules that axe finds broken, those about whole pages with them: for an example of wrong use. */
export async function brokenRules(page: Page): Promise<string[]> {
  return (await run(page, [])).violations.map(({ rule }) => rule);
}

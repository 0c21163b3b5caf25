import { readFileSync } from 'node:fs';
import type { Plugin } from 'stylelint';
import type { CssRule, CssRuleMeta } from './rule/css-rule.ts';
import contrastPair from './rules/contrast-pair/contrast-pair.ts';
import tokenRequired from './rules/token-required/token-required.ts';
import unknownToken from './rules/unknown-token/unknown-token.ts';

export { speak, type CssRuleMeta, type OptionMeta } from './rule/css-rule.ts';

const all: readonly CssRule[] = [contrastPair, tokenRequired, unknownToken];

/** What each rule declares of itself, by id. `stad` reads impact, certainty and requirement here. */
export const rules: readonly CssRuleMeta[] = all.map(({ meta }) => meta);

/** The plugin objects, for `plugins` of a Stylelint config. */
const plugins: Plugin[] = all.map(({ plugin }) => plugin);

export default plugins;

/**
 * A rule's page as Markdown: why, wrong and right, options.
 *
 * @param id - `css/token-required`
 * @returns undefined for a rule that is not ours
 */
export function explain(id: string): string | undefined {
  if (!rules.some((rule) => rule.id === id)) return undefined;
  // The build lays the pages out as they lie in the source.
  return readFileSync(new URL(`./rules/${id.replace(/^css\//u, '')}/README.md`, import.meta.url), 'utf8');
}

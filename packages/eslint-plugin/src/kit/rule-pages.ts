import { readFileSync } from 'node:fs';
import { kitRules } from './kit-plugin.ts';

/**
 * A kit rule's page as Markdown: why, wrong and right, options. Those of the content rules are the engine's.
 *
 * @param id - `kit/no-raw-html`
 * @returns undefined for a rule that is not one of the kit's
 */
export function explain(id: string): string | undefined {
  const name = id.replace(/^kit\//u, '');
  if (name === id || !Object.hasOwn(kitRules, name)) return undefined;
  // The build lays the pages out as they lie in the source.
  return readFileSync(new URL(`./rules/${name}/README.md`, import.meta.url), 'utf8');
}

import { severityOf, type Severity } from '@stockholm/findings';
import { contentRules } from './content/content-plugin.ts';
import type { RuleDocs } from './kit/kit-rule.ts';
import { kitRules } from './kit/kit-plugin.ts';

/** What each of our rules says of itself, by full id. */
export const ruleDocs: Readonly<Record<string, RuleDocs>> = Object.fromEntries([
  ...Object.entries(kitRules).map(([name, { meta }]): [string, RuleDocs] => [`kit/${name}`, meta.docs]),
  ...Object.entries(contentRules).map(([name, { meta }]): [string, RuleDocs] => [`content/${name}`, meta.docs]),
]);

/** How loud ESLint is about a finding of each severity: an info would be noise in a terminal. */
const levels: Readonly<Record<Severity, 'error' | 'warn' | 'off'>> = { error: 'error', warning: 'warn', info: 'off' };

/**
 * ESLint's setting of each of our rules in an edition, from impact and certainty.
 *
 * @param namespace - `kit` or `content`.
 * @param options.infos - Show infos as warnings, for editors. Default false: they are off.
 * @throws StadError `UNKNOWN_EDITION`.
 */
export function ruleLevels(
  namespace: 'kit' | 'content',
  { edition, infos = false }: { edition?: string | undefined; infos?: boolean | undefined } = {},
): Record<string, 'error' | 'warn' | 'off'> {
  return Object.fromEntries(
    Object.entries(ruleDocs)
      .filter(([id]) => id.startsWith(`${namespace}/`))
      .map(([id, { impact, certainty }]) => {
        const severity = severityOf({ id, impact, certainty }, edition);
        return [id, infos && severity === 'info' ? 'warn' : levels[severity]];
      }),
  );
}

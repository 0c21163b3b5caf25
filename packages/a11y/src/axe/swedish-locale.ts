import type { CheckLocale, Locale } from 'axe-core';

/** Messages of axe's `sv.json` whose shape no longer fits axe 4.14: axe would print nothing or "[object Object]". */
export const staleMessages: readonly (readonly [check: string, message: 'fail' | 'incomplete'])[] = [
  ['aria-allowed-attr', 'incomplete'],
  ['important-letter-spacing', 'fail'],
  ['important-line-height', 'fail'],
  ['important-word-spacing', 'fail'],
  ['th-has-data-cells', 'fail'],
];

/** A copy of the locale without {@link staleMessages}, so that axe falls back to its English message there. */
export function withoutStaleMessages(locale: Locale): Locale {
  const checks: CheckLocale = { ...locale.checks };
  for (const [check, message] of staleMessages) {
    if (checks[check] !== undefined) checks[check] = { ...checks[check], [message]: undefined } as CheckLocale[string];
  }
  return { ...locale, checks };
}

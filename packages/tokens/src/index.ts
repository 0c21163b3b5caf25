import { tokenNames } from './token-names.ts';

export { tokenNames };

/** Every token of the kit: `color-page`, `space-16`, `type-h1-size` … */
export type TokenName = (typeof tokenNames)[number];

/** Colour modes of `contrast.json` and `tokens.json`. */
export type ColourMode = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

/**
 * The custom property of a token, for a style that is written in code.
 *
 * @example token('color-text') // 'var(--sthlm-color-text)'
 */
export function token<Name extends TokenName>(name: Name): `var(--sthlm-${Name})` {
  return `var(--sthlm-${name})`;
}

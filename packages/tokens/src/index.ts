import { tokenNames } from './token-names.ts';

export { tokenNames };
export { accents, colourModes, defaultAccent, type AccentName, type ColourMode } from './modes.ts';

/** Every token of the kit: `color-page`, `space-16`, `type-h1-size` … */
export type TokenName = (typeof tokenNames)[number];

/**
 * The custom property of a token, for a style that is written in code.
 *
 * @example token('color-text') // 'var(--sthlm-color-text)'
 */
export function token<Name extends TokenName>(name: Name): `var(--sthlm-${Name})` {
  return `var(--sthlm-${name})`;
}

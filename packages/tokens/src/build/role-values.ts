import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { propertyName, semanticTokens } from './public-tokens.ts';
import type { AccentName, ColourMode, TokenSource } from './resolve-tokens.ts';
import type { Declarations } from './css-text.ts';

/** One declaration for light and dark: `color-scheme`, nearest above, decides which holds. */
const lightDark = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** `accent.light.action` → `--_accent-action`: raw colours of the accent in force, from which roles derive. */
const accentProperty = (id: string): string => `--_accent-${id.replace(/^accent\.(?:light|dark)\./u, '')}`;

const viaAccent = (token: TokenNormalized): string | undefined => token.aliasChain?.find((id) => id.startsWith('accent.'));

function expression(token: TokenNormalized): string {
  const accent = viaAccent(token);
  return accent === undefined ? cssValue(token) : `var(${accentProperty(accent)})`;
}

/** Every colour role as it stands for two modes at once. */
export function roleValues(source: TokenSource, light: ColourMode, dark: ColourMode): Declarations {
  const inDark = source.resolve({ mode: dark });
  return new Map(
    semanticTokens(source, { mode: light })
      .filter(({ $type }) => $type === 'color')
      .map((token) => [propertyName(token.id), lightDark(expression(token), expression(inDark.get(token.id) ?? token))]),
  );
}

/** The roles that read the accent: a scope with another accent declares them anew, since `var()` is resolved where it is declared. */
export const derivesFromAccent = (value: string): boolean => value.includes('var(--_accent-');

/** The raw colours of an accent. */
export function accentValues(source: TokenSource, accent: AccentName): Declarations {
  const tokens = source.resolve({ accent });
  const values = new Map<string, string>();
  for (const token of tokens.values()) {
    if (!token.id.startsWith('accent.light.')) continue;
    const dark = tokens.get(token.id.replace('.light.', '.dark.')) ?? token;
    values.set(accentProperty(token.id), lightDark(cssValue(token), cssValue(dark)));
  }
  return values;
}

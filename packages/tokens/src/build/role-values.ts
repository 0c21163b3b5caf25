import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { propertyName, semanticTokens } from './public-tokens.ts';
import { accents, type AccentName, type ColourMode, type TokenSource } from './resolve-tokens.ts';
import type { Declarations } from './css-text.ts';

/** One declaration for light and dark: `color-scheme`, nearest above, decides which holds. */
const lightDark = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** `accent.light.action` → `--_accent-action`: raw colours of the accent in force, from which roles derive. */
const accentProperty = (id: string): string => `--_accent-${id.replace(/^accent\.(?:light|dark)\./u, '')}`;

const viaAccent = (token: TokenNormalized): string | undefined => token.aliasChain?.find((id) => id.startsWith('accent.'));

/** Parts of an accent that differ between accents. The others are the same colour everywhere, and need no way through the accent. */
function varyingParts(source: TokenSource): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const varying = new Set<string>();
  for (const accent of accents) {
    for (const token of source.resolve({ accent }).values()) {
      if (!token.id.startsWith('accent.')) continue;
      const value = cssValue(token);
      if ((seen.get(token.id) ?? value) !== value) varying.add(accentProperty(token.id));
      seen.set(token.id, value);
    }
  }
  return varying;
}

function expression(token: TokenNormalized, varying: ReadonlySet<string>): string {
  const accent = viaAccent(token);
  const property = accent === undefined ? undefined : accentProperty(accent);
  return property !== undefined && varying.has(property) ? `var(${property})` : cssValue(token);
}

/** Every colour role as it stands for two modes at once. */
export function roleValues(source: TokenSource, light: ColourMode, dark: ColourMode): Declarations {
  const inDark = source.resolve({ mode: dark });
  const varying = varyingParts(source);
  return new Map(
    semanticTokens(source, { mode: light })
      .filter(({ $type }) => $type === 'color')
      .map((token) => [propertyName(token.id), lightDark(expression(token, varying), expression(inDark.get(token.id) ?? token, varying))]),
  );
}

/** The roles that read the accent: a scope with another accent declares them anew, since `var()` is resolved where it is declared. */
export const derivesFromAccent = (value: string): boolean => value.includes('var(--_accent-');

/** The raw colours of an accent. */
export function accentValues(source: TokenSource, accent: AccentName): Declarations {
  const tokens = source.resolve({ accent });
  const varying = varyingParts(source);
  const values = new Map<string, string>();
  for (const token of tokens.values()) {
    if (!token.id.startsWith('accent.light.') || !varying.has(accentProperty(token.id))) continue;
    const dark = tokens.get(token.id.replace('.light.', '.dark.')) ?? token;
    values.set(accentProperty(token.id), lightDark(cssValue(token), cssValue(dark)));
  }
  return values;
}

import type { TokenNormalized } from '@terrazzo/parser';
import { cssValue } from './css-value.ts';
import { propertyName, publicTokens, tokenName } from './public-tokens.ts';
import { colourModes, provenanceOf, viewports } from './resolve-tokens.ts';
import type { Provenance, TokenSource } from './resolve-tokens.ts';

/** What a value depends on: colour modes, smallest viewport width in px, contrast or motion. `default` where it never changes. */
export type Condition = string;

export interface ListedToken {
  /** As in `token(name)`: `color-text-secondary`. */
  name: string;
  /** `--sthlm-color-text-secondary`. */
  property: string;
  /** DTCG type: color, dimension, duration, number, fontFamily, fontWeight. */
  type: string;
  description?: string;
  /** CSS value per condition. */
  values: Record<Condition, string>;
  provenance?: Provenance;
}

export interface PaletteColour extends Provenance {
  /** Path in the token files: `palette.print.pink`. */
  id: string;
  value: string;
  description?: string;
  /** Why not to use it any more. */
  deprecated?: string;
  /** Print values of the brand manual. */
  print?: { pantone?: string; cmyk?: number[]; ncs?: string };
}

export interface TokenList {
  schemaVersion: 1;
  modes: string[];
  tokens: ListedToken[];
  /** Viewport widths in px where layout and type change. */
  breakpoints: number[];
  palette: PaletteColour[];
}

/** `tokens.json`: every public token with its resolved values, and the palette with its sources. */
export function tokenList(source: TokenSource): TokenList {
  const base = source.resolve();
  const sets = new Map<string, ReturnType<TokenSource['resolve']>>([
    ...colourModes.map((mode) => [mode, source.resolve({ mode })] as const),
    ...viewports.map((viewport) => [viewport, source.resolve({ viewport })] as const),
    ['full', base],
    ['reduced', source.resolve({ motion: 'reduced' })],
  ]);

  const valuesOf = (token: TokenNormalized): Record<Condition, string> => {
    const under = (conditions: readonly string[]): Record<string, string> =>
      Object.fromEntries(conditions.map((condition) => [condition, cssValue(sets.get(condition)?.get(token.id) ?? token)]));
    if (token.$type === 'color') return under(colourModes);
    for (const conditions of [colourModes, viewports, ['full', 'reduced']]) {
      const values = under(conditions);
      if (new Set(Object.values(values)).size > 1) return values;
    }
    return { default: cssValue(token) };
  };

  const tokens = publicTokens(base).map((token): ListedToken => {
    const provenance = provenanceOf(token, base);
    return {
      name: tokenName(token.id),
      property: propertyName(token.id),
      type: token.$type,
      ...(token.$description === undefined ? {} : { description: token.$description }),
      values: valuesOf(token),
      ...(provenance === undefined ? {} : { provenance }),
    };
  });

  const palette = [...base.values()]
    .filter(({ id }) => id.startsWith('palette.') || id.startsWith('derived.'))
    .map((token): PaletteColour => {
      const own = token.$extensions?.['se.stockholm'] as { print?: PaletteColour['print'] } | undefined;
      return {
        id: token.id,
        value: cssValue(token),
        ...(token.$description === undefined ? {} : { description: token.$description }),
        ...(typeof token.$deprecated === 'string' ? { deprecated: token.$deprecated } : {}),
        ...(provenanceOf(token, base) as Provenance),
        ...(own?.print === undefined ? {} : { print: own.print }),
      };
    });

  const breakpoints = [...base.values()].flatMap((token) =>
    token.id.startsWith('breakpoint.') && token.$type === 'dimension' ? [token.$value.value] : [],
  );
  return { schemaVersion: 1, modes: [...colourModes], tokens, breakpoints, palette };
}

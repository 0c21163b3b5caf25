import { cssValue } from './css-value.ts';
import type { ContrastTable } from './contrast.ts';
import { accents, colourModes, viewports, type AccentName, type ColourMode, type TokenSource } from './resolve-tokens.ts';
import type { TokenList } from './token-list.ts';

/** What `defineTheme` needs of the profile, as small as it gets: it runs in the browser too. */
export interface ThemeProfile {
  /** Accent → part → hex; parts are `light.field`, `dark.action` … */
  accents: Record<AccentName, Record<string, string>>;
  /** Colour role → mode → hex, or the accent's part that it reads. */
  roles: Record<string, Record<ColourMode, string>>;
  pairs: { background: string; foreground: string; or?: string; min: number }[];
  /** Colours that a theme may choose from. */
  palette: { id: string; name: string; value: string }[];
  /** Smallest size in px of each style of type, in standard and compact density. */
  type: Record<string, { standard: number; compact: number }>;
}

const px = (value: string): number => Number.parseFloat(value) * (value.endsWith('rem') ? 16 : 1);

/** `src/theme/profile.json`. */
export function themeProfile(source: TokenSource, list: TokenList, { pairs }: ContrastTable): ThemeProfile {
  const parts = (accent: AccentName): Record<string, string> =>
    Object.fromEntries(
      [...source.resolve({ accent }).values()].filter(({ id }) => id.startsWith('accent.')).map((token) => [token.id.replace('accent.', ''), cssValue(token)]),
    );
  const roles = list.tokens
    .filter(({ type, tier }) => type === 'color' && tier === 'semantic')
    .map(({ name }) => {
      const id = name.replace('color-', 'color.');
      const inMode = (mode: ColourMode): string => {
        const token = source.resolve({ mode }).get(id);
        if (token === undefined) return '';
        return token.aliasChain?.find((alias) => alias.startsWith('accent.'))?.replace('accent.', '') ?? cssValue(token);
      };
      return [name.replace('color-', ''), Object.fromEntries(colourModes.map((mode) => [mode, inMode(mode)]))] as const;
    });
  const type = list.tokens
    .filter(({ name }) => /^type-.+-size$/u.test(name))
    .map(({ name, values }) => {
      const widths = viewports.flatMap((viewport) => values[viewport] ?? []);
      const standard = Math.min(...(widths.length > 0 ? widths : [values['default'] ?? values['light'] ?? '']).map(px));
      return [name.replace(/^type-|-size$/gu, ''), { standard, compact: values['compact'] === undefined ? standard : px(values['compact']) }] as const;
    });
  return {
    accents: Object.fromEntries(accents.map((accent) => [accent, parts(accent)])) as ThemeProfile['accents'],
    roles: Object.fromEntries(roles) as ThemeProfile['roles'],
    pairs: pairs.map(({ background, foreground, or, min }) => ({ background, foreground, ...(or === undefined ? {} : { or }), min })),
    palette: list.palette.filter(({ deprecated, value }) => deprecated === undefined && value.startsWith('#')).map(({ id, name, value }) => ({ id, name, value })),
    type: Object.fromEntries(type),
  };
}

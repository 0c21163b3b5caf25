import type { KitContrastPair } from '@stockholm/findings/kit';
import contrast from '@stockholm/tokens/contrast.json';
import tokens from '@stockholm/tokens/tokens.json';
import Color from 'colorjs.io';

/** A colour as the palette of `tokens.json` holds it. */
export interface PaletteColour {
  id: string;
  name: string;
  value: string;
  source: string;
  origin: 'city' | 'third-party' | 'derived';
  verified: boolean;
  print?: { pantone?: string; cmyk?: readonly number[]; ncs?: string };
  knownMismatch?: { what: string };
  replacement?: string;
}

/** A role with its value per mode, and per accent where they differ. */
export interface ColourRole {
  /** Without `color-`: `text-secondary`. */
  role: string;
  values: Readonly<Record<string, string>>;
  accents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const palette = tokens.palette as unknown as readonly PaletteColour[];
export const pairs = contrast.pairs as unknown as readonly KitContrastPair[];
export const accents = tokens.accents;

export const colourRoles: readonly ColourRole[] = tokens.tokens
  .filter(({ tier, kind }) => tier === 'semantic' && kind === 'color')
  .map(({ name, values, ...token }) => ({
    role: name.replace(/^color-/u, ''),
    values: values as unknown as Record<string, string>,
    ...('accents' in token && { accents: token.accents as unknown as Record<string, Record<string, string>> }),
  }));

export const colourModes = [
  { mode: 'light', name: 'Ljust' },
  { mode: 'dark', name: 'Mörkt' },
  { mode: 'light-contrast', name: 'Hög kontrast, ljust' },
  { mode: 'dark-contrast', name: 'Hög kontrast, mörkt' },
  { mode: 'print', name: 'Papper' },
] as const;

export type ColourModeName = (typeof colourModes)[number]['mode'];

/** The value of a role in a mode, with an accent. */
export function colourOf(role: string, mode: string, accent: string): string {
  const found = colourRoles.find((colour) => colour.role === role);
  return found?.accents?.[accent]?.[mode] ?? found?.values[mode] ?? 'none';
}

/** The promised ratio of a pair in a mode, with an accent. */
export const ratioOf = (pair: KitContrastPair, mode: string, accent: string): number => pair.accents?.[accent]?.[mode] ?? pair.ratios[mode] ?? 0;

/** The WCAG 2 ratio of two colours, rounded down, as `contrast.json` does it. */
export const measure = (one: string, other: string): number => Math.floor(new Color(one).contrastWCAG21(new Color(other)) * 100) / 100;

/** `#5D237D`, as designers write it. */
export const written = (value: string): string => (value.startsWith('#') ? value.toUpperCase() : value);

/** `4,55:1` */
export const ratioText = (ratio: number): string => `${ratio.toLocaleString('sv-SE', { maximumFractionDigits: 2 })}:1`;

/** `93 35 125`: red, green and blue, 0–255. */
export const rgbOf = (value: string): string => new Color(value).to('srgb').coords.map((part) => Math.round((part ?? 0) * 255)).join(' ');

/** Black or white: what can be read on a colour of the palette, where no role says it. */
export const readableOn = (value: string): string => (measure(value, '#1a1a1a') >= measure(value, '#ffffff') ? '#1a1a1a' : '#ffffff');

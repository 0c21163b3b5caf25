import type { AccentName } from '../modes.ts';

/** Parts of the type scale that can be set in Stockholm Type, or not. `heading` is display, h1 and h2. */
export const typefaceStyles = ['heading', 'h3', 'h4', 'lead', 'body', 'ui', 'small'] as const;
export type TypefaceStyle = (typeof typefaceStyles)[number];

export type Typeface = 'Open Sans' | 'Stockholm Type';

export interface ThemeLogotype {
  /** A file of the site's own: `/logotyp.svg`. The city's logotype is never shipped with the kit. */
  src: string;
  /** What it says: `Stockholms stad`. */
  alt: string;
}

/** A colour from the palette: its id (`palette.web.blue-dark`) or its hex. */
export type ThemeColour = string;

/** What differs from the profile, for a reason, for a time. */
export interface ThemeDeviation {
  /** `color-field`, `color-action` … of the accent, or `layout-container`, `-section`, `-margin`, `-gutter`, `-measure`. */
  token: string;
  /** A colour of the palette, for both modes or for each; a length in px or rem; `layout-measure` in ch. */
  value: ThemeColour | { light: ThemeColour; dark: ThemeColour };
  /** Why. */
  reason: string;
  /** Who answers for it: a role or a unit, not a person. */
  owner: string;
  /** Last day, `2027-06-30`. Checked by `stad report`, never by the clock of a build. */
  until: string;
}

/** What a site decides about its looks. */
export interface ThemeDefinition {
  /** What people call the site: `Medborgarservice`. */
  name: string;
  /** One accent, free to choose: it never stands for an administration. */
  accent: AccentName;
  /** Official name, or id in `@stockholm/city`; `Stockholms stad` for the city as a whole. */
  organisation: string;
  /** Without it the sender is the text "Stockholms stad". */
  logotype?: ThemeLogotype;
  /**
   * `auto` follows the reader's system.
   * @default 'auto'
   */
  mode?: 'auto' | 'light' | 'dark';
  /**
   * `compact` for staff tools only.
   * @default 'standard'
   */
  density?: 'standard' | 'compact';
  /** What is set in Stockholm Type; the rest is Open Sans. The site supplies the font (`fontFace` of `@stockholm/tokens/font`). */
  typefaces?: Partial<Record<TypefaceStyle, Typeface>>;
  /** @default [] */
  deviations?: readonly ThemeDeviation[];
}

/** What `@stockholm/tokens/tokens.json` holds. */
export interface KitTokens {
  schemaVersion: 1;
  /** Colour modes: `light`, `dark`, their `-contrast` forms, `print`. */
  modes: string[];
  /** Accents, one of them the default. Kits before 0.1 had one only and left this out. */
  accents?: { name: string; label: string; default: boolean }[];
  tokens: KitToken[];
  /** Raw colours; those with a custom property stand in the opt-in palette.css. Kits before 0.1 left it out. */
  palette?: { property?: string; value: string }[];
}

export interface KitToken {
  /** Without the prefix: `color-text-secondary`. */
  name: string;
  /** The custom property: `--sthlm-color-text-secondary`. */
  property: string;
  /** The DTCG type: `color`, `dimension`, … */
  type: string;
  /** `semantic` for every style; `component` for the component of its name. */
  tier?: string;
  description?: string;
  /** What it is for, and what not. */
  usage?: string;
  /** CSS properties that it is for. */
  properties?: string[];
  status?: string;
  /** Name of the token to use instead of a deprecated one. */
  replacement?: string;
  /** The CSS value per condition: a mode, a viewport width in px, `compact`; `default` where it never changes. */
  values: Record<string, string>;
  /** Value per accent and mode, of a role that differs between accents; `values` is then that of the default accent. */
  accents?: Record<string, Record<string, string>>;
}

/** What `@stockholm/tokens/contrast.json` holds. */
export interface KitContrast {
  schemaVersion: 1;
  pairs: KitContrastPair[];
}

export interface KitContrastPair {
  /** `surface/text`: `page/text-secondary`. */
  id?: string;
  /** The colour role in front, without its group: `text`. */
  foreground: string;
  /** The colour role behind: `page`. */
  background: string;
  /** A second role that is always painted beside the first, as the two rings of focus are: the better of them counts. */
  or?: string;
  use: 'text' | 'large-text' | 'non-text';
  /** The least WCAG 2 ratio that the pair promises: 3, 4.5 or 7. */
  min: number;
  /** WCAG 2 contrast ratio per mode, 1–21: the lowest of all accents. */
  ratios: Record<string, number>;
  /** The same per accent, where it differs between them. */
  accents?: Record<string, Record<string, number>>;
}

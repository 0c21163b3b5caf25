/** What `@stockholm/tokens/tokens.json` holds. */
export interface KitTokens {
  schemaVersion: 1;
  /** Colour modes: `light`, `dark`. */
  modes: string[];
  tokens: KitToken[];
}

export interface KitToken {
  /** Without the prefix: `color-text-secondary`. */
  name: string;
  /** The custom property: `--sthlm-color-text-secondary`. */
  property: string;
  /** The DTCG type: `color`, `dimension`, … */
  type: string;
  description?: string;
  /** The CSS value per condition: a mode, a viewport width in px; `default` where it never changes. */
  values: Record<string, string>;
}

/** What `@stockholm/tokens/contrast.json` holds. */
export interface KitContrast {
  schemaVersion: 1;
  pairs: KitContrastPair[];
}

export interface KitContrastPair {
  /** The colour role in front, without its group: `text`. */
  foreground: string;
  /** The colour role behind: `page`. */
  background: string;
  use: 'text' | 'large-text' | 'non-text';
  /** The least WCAG 2 ratio that the pair promises: 3, 4.5 or 7. */
  min: number;
  /** WCAG 2 contrast ratio per mode, 1–21. */
  ratios: Record<string, number>;
}

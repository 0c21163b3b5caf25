/** What `@stockholm/tokens/tokens.json` holds. */
export interface KitTokens {
  schemaVersion: 1;
  version?: string;
  tokens: KitToken[];
}

export interface KitToken {
  /** The custom property: `--sthlm-color-text`. */
  name: string;
  /** The DTCG type: `color`, `dimension`, … */
  type: string;
  /** The CSS value per mode: `light`, `dark`. A token that no mode changes has one value, under `light`. */
  values: Record<string, string>;
  description?: string;
}

/** What `@stockholm/tokens/contrast.json` holds. */
export interface KitContrast {
  schemaVersion: 1;
  version?: string;
  pairs: KitContrastPair[];
}

export interface KitContrastPair {
  /** The custom property in front: `--sthlm-color-text`. */
  foreground: string;
  /** The custom property behind: `--sthlm-color-page`. */
  background: string;
  /** `light` or `dark`. */
  mode: string;
  /** Contrast ratio according to WCAG 2, 1–21. */
  ratio: number;
  /** The least ratio that the use asks for: 4.5 for text, 3 for large text and for parts of controls. */
  required: number;
}

import type { KitContrastPair, KitManifest, KitTokens } from '@stockholm/findings/kit';
import type { EvidenceFile } from './evidence.ts';

/** What the blocks show. Set it once, as `parameters.stockholm` in `.storybook/preview`. */
export interface StockholmParameters {
  /** `@stockholm/react/manifest.json`: props, status and words of the components. */
  manifest?: KitManifest;
  /** The pairs of `@stockholm/tokens/contrast.json`. */
  contrast?: { pairs: readonly KitContrastPair[] };
  /** `@stockholm/tokens/tokens.json`: the colours that the contrast table paints. */
  tokens?: Pick<KitTokens, 'tokens'>;
  /** `@stockholm/react/evidence.json`: what was measured. */
  evidence?: EvidenceFile;
  /** How each component's examples are read out, by its name: what the evidence run writes to `Button.aria.yaml`. */
  transcripts?: Readonly<Record<string, string>>;
  /** The text of a component's stylesheet, by its file name: `{ 'button.css': '…' }`. Tells which pairs it uses. */
  stylesheets?: Readonly<Record<string, string>>;
  /** The text of `surface.css`, which the component stylesheets read their roles from. */
  surfaces?: string;
}

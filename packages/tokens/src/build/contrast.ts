import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import Color from 'colorjs.io';
import { colourModes } from './resolve-tokens.ts';
import type { ColourMode, TokenSource } from './resolve-tokens.ts';

export type ContrastUse = 'text' | 'large-text' | 'non-text';

/** One line of `src/contrast/pairs.json`: a foreground role and the background roles that it may stand on. */
export interface AllowedPairs {
  foreground: string;
  backgrounds: string[];
  use: ContrastUse;
  /** Lowest WCAG 2 ratio that the pair promises in every mode. */
  min: 3 | 4.5 | 7;
}

export interface ContrastPair {
  /** Colour role without its group: `text`, `page`. */
  foreground: string;
  background: string;
  use: ContrastUse;
  min: number;
  /** WCAG 2 ratio per mode, rounded down to two decimals. */
  ratios: Record<ColourMode, number>;
}

export interface ContrastTable {
  schemaVersion: 1;
  pairs: ContrastPair[];
}

/** The pairs that this package promises. */
export async function readAllowedPairs(file: URL = new URL('../contrast/pairs.json', import.meta.url)): Promise<AllowedPairs[]> {
  const data = JSON.parse(await readFile(file, 'utf8')) as { pairs: AllowedPairs[] };
  return data.pairs;
}

// Rounded down: a pair must never look as if it passed when it does not.
const roundedDown = (ratio: number): number => Math.floor(ratio * 100 + 1e-9) / 100;

/**
 * Measures every allowed pair in every mode, by the WCAG 2 formula.
 *
 * @throws StadError CONTRAST_ROLE_UNKNOWN for a role that has no token
 * @throws StadError CONTRAST_TOO_LOW naming each pair, mode, ratio and what is needed
 */
export function measureContrast(source: TokenSource, allowed: readonly AllowedPairs[]): ContrastTable {
  const colours = new Map(
    colourModes.map((mode) => {
      const tokens = source.resolve({ mode });
      return [mode, (role: string): Color => colourOf(tokens.get(`color.${role}`), role)];
    }),
  );
  const pairs = allowed.flatMap(({ foreground, backgrounds, use, min }) =>
    backgrounds.map((background): ContrastPair => {
      const ratio = (mode: ColourMode): number => {
        const colour = colours.get(mode) as (role: string) => Color;
        return roundedDown(colour(foreground).contrastWCAG21(colour(background)));
      };
      const ratios = Object.fromEntries(colourModes.map((mode) => [mode, ratio(mode)])) as Record<ColourMode, number>;
      return { foreground, background, use, min, ratios };
    }),
  );
  const failures = pairs.flatMap((pair) =>
    colourModes
      .filter((mode) => pair.ratios[mode] < pair.min)
      .map((mode) => `${pair.foreground} on ${pair.background} in ${mode}: ${pair.ratios[mode].toFixed(2)}, needs ${pair.min} (${pair.use})`),
  );
  if (failures.length > 0) {
    throw new StadError({
      code: 'CONTRAST_TOO_LOW',
      what: `${failures.length === 1 ? 'A colour pair is' : `${failures.length} colour pairs are`} below the promised contrast: ${failures.join('; ')}`,
      why: 'Everything that the kit can show is built from these pairs',
      remedy: 'Change a colour in src/tokens, or take the pair out of src/contrast/pairs.json and out of every style that uses it.',
      uri: 'src/contrast/pairs.json',
    });
  }
  return { schemaVersion: 1, pairs };
}

function colourOf(token: ReturnType<ReturnType<TokenSource['resolve']>['get']>, role: string): Color {
  if (token?.$type !== 'color') {
    throw new StadError({
      code: 'CONTRAST_ROLE_UNKNOWN',
      what: `src/contrast/pairs.json names the role ${role}`,
      why: 'src/tokens/color.json has no such role',
      remedy: 'Correct the name, or add the role.',
      uri: 'src/contrast/pairs.json',
    });
  }
  const [red, green, blue] = token.$value.components;
  return new Color('srgb', [red ?? 0, green ?? 0, blue ?? 0], token.$value.alpha ?? 1);
}

import { readFile } from 'node:fs/promises';
import { StadError } from '@stad/errors';
import Color from 'colorjs.io';
import { accents, colourModes } from './resolve-tokens.ts';
import type { AccentName, ColourMode, TokenSource } from './resolve-tokens.ts';

export type ContrastUse = 'text' | 'large-text' | 'non-text';

/** One line of `src/contrast/pairs.json`: a foreground role and the surfaces that it may stand on. */
export interface AllowedPairs {
  foreground: string;
  backgrounds: string[];
  /** A second foreground that is always painted beside the first, as the two rings of focus are: the better of them counts. */
  or?: string;
  use: ContrastUse;
  /** Lowest WCAG 2 ratio that the pair promises in light, dark and print; in high contrast it is never below 7. */
  min: 3 | 4.5 | 7;
}

export interface ContrastPair {
  /** `surface/text`: `page/text-secondary`. */
  id: string;
  /** Colour role without its group: `page`. */
  background: string;
  foreground: string;
  /** A second foreground, always beside the first: the ratio is that of the better. */
  or?: string;
  use: ContrastUse;
  min: number;
  /** WCAG 2 ratio per mode, rounded down to two decimals: the lowest of all accents. */
  ratios: Record<ColourMode, number>;
  /** The same per accent, where it differs between them. */
  accents?: Record<AccentName, Record<ColourMode, number>>;
}

export interface ContrastTable {
  schemaVersion: 1;
  /** What each use needs (WCAG 2.2: 1.4.3, 1.4.11), and what high contrast raises it to (1.4.6). */
  minimum: { text: 4.5; 'large-text': 3; 'non-text': 3; highContrast: 7 };
  modes: readonly ColourMode[];
  accents: readonly AccentName[];
  pairs: ContrastPair[];
}

const minimum: ContrastTable['minimum'] = { text: 4.5, 'large-text': 3, 'non-text': 3, highContrast: 7 };

/** The pairs that this package promises. */
export async function readAllowedPairs(file: URL = new URL('../contrast/pairs.json', import.meta.url)): Promise<AllowedPairs[]> {
  const data = JSON.parse(await readFile(file, 'utf8')) as { pairs: AllowedPairs[] };
  return data.pairs;
}

// Rounded down: a pair must never look as if it passed when it does not.
const roundedDown = (ratio: number): number => Math.floor(ratio * 100 + 1e-9) / 100;

const byMode = <T>(value: (mode: ColourMode) => T): Record<ColourMode, T> => Object.fromEntries(colourModes.map((mode) => [mode, value(mode)])) as Record<ColourMode, T>;

/**
 * Measures every allowed pair in every mode and accent, by the WCAG 2 formula.
 *
 * @throws StadError CONTRAST_PAIR_INVALID for a pair that promises less than its use needs, or stands there twice
 * @throws StadError CONTRAST_ROLE_UNKNOWN for a role that has no token
 * @throws StadError CONTRAST_TOO_LOW naming each pair, accent, mode, ratio and what is needed
 */
export function measureContrast(source: TokenSource, allowed: readonly AllowedPairs[]): ContrastTable {
  checkPromises(allowed);
  const colours = new Map<string, Color>();
  const colour = (role: string, accent: AccentName, mode: ColourMode): Color => {
    const key = `${role} ${accent} ${mode}`;
    const known = colours.get(key) ?? colourOf(source.resolve({ accent, mode }).get(`color.${role}`), role);
    colours.set(key, known);
    return known;
  };
  const failures: string[] = [];
  const pairs = allowed.flatMap(({ foreground, backgrounds, or, use, min }) =>
    backgrounds.map((background): ContrastPair => {
      const inAccent = (accent: AccentName): Record<ColourMode, number> =>
        byMode((mode) => {
          const behind = colour(background, accent, mode);
          return roundedDown(Math.max(...[foreground, or ?? foreground].map((role) => colour(role, accent, mode).contrastWCAG21(behind))));
        });
      const all = Object.fromEntries(accents.map((accent) => [accent, inAccent(accent)])) as Record<AccentName, Record<ColourMode, number>>;
      const ratios = byMode((mode) => Math.min(...accents.map((accent) => all[accent][mode])));
      const differs = accents.some((accent) => colourModes.some((mode) => all[accent][mode] !== ratios[mode]));
      for (const accent of differs ? accents : accents.slice(0, 1)) {
        for (const mode of colourModes) {
          const needed = mode.endsWith('-contrast') ? Math.max(min, minimum.highContrast) : min;
          const ratio = all[accent][mode];
          if (ratio < needed) failures.push(`${background}/${foreground} in ${differs ? `${accent} ` : ''}${mode}: ${ratio.toFixed(2)}, needs ${needed} (${use})`);
        }
      }
      return { id: `${background}/${foreground}`, background, foreground, ...(or === undefined ? {} : { or }), use, min, ratios, ...(differs ? { accents: all } : {}) };
    }),
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
  return { schemaVersion: 1, minimum, modes: colourModes, accents, pairs };
}

function checkPromises(allowed: readonly AllowedPairs[]): void {
  const ids = allowed.flatMap(({ foreground, backgrounds }) => backgrounds.map((background) => `${background}/${foreground}`));
  const problems = [
    ...allowed.filter(({ use, min }) => min < minimum[use]).map(({ foreground, use, min }) => `${foreground} promises ${min} where ${use} needs ${minimum[use]}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands there twice`),
  ];
  if (problems.length === 0) return;
  throw new StadError({
    code: 'CONTRAST_PAIR_INVALID',
    what: `src/contrast/pairs.json contradicts itself: ${problems.join('; ')}`,
    why: 'A pair is promised once, and never below what WCAG asks of its use',
    remedy: 'Raise the promise, or remove the pair.',
    uri: 'src/contrast/pairs.json',
  });
}

function colourOf(token: ReturnType<ReturnType<TokenSource['resolve']>['get']>, role: string): Color {
  if (token?.$type !== 'color') {
    throw new StadError({
      code: 'CONTRAST_ROLE_UNKNOWN',
      what: `src/contrast/pairs.json names the role ${role}`,
      why: 'src/tokens/color/roles.json has no such role',
      remedy: 'Correct the name, or add the role.',
      uri: 'src/contrast/pairs.json',
    });
  }
  const [red, green, blue] = token.$value.components;
  return new Color('srgb', [red ?? 0, green ?? 0, blue ?? 0], token.$value.alpha ?? 1);
}

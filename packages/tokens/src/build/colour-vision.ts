import { StadError } from '@stad/errors';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, parse, type Color } from 'culori';
import { cssValue } from './css-value.ts';
import type { ColourMode, TokenSource } from './resolve-tokens.ts';

/** The three common deficiencies, whole: no cone of that kind works. */
export const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Deficiency = (typeof deficiencies)[number];

/** What is compared: the signals’ blocks, and by themselves their tints, since only like stands beside like. */
const groups = {
  block: ['info', 'success', 'warning', 'error', 'crisis', 'danger'],
  tint: ['info-tint', 'success-tint', 'warning-tint', 'error-tint'],
} as const;
type Group = keyof typeof groups;

/** Below this CIEDE2000 difference we count two colours that stand apart on a page as hard to tell apart. Our own choice, on the safe side: 1 is just noticeable side by side. */
const hardBelow = 15;

export interface ColourPair {
  /** Roles without their group: `success` and `error`. */
  pair: [string, string];
  /** CIEDE2000, rounded down to one decimal. */
  difference: number;
}

export interface ColourVision {
  schemaVersion: 1;
  /** How it was simulated and measured. */
  method: { simulation: string; difference: string; hardBelow: number };
  modes: Record<
    'light' | 'dark',
    {
      /** Hex as seen: by everybody, and simulated per deficiency. */
      colours: Record<string, Record<'unaffected' | Deficiency, string>>;
      /** Per deficiency and group: the two that are most alike, and all that are hard to tell apart by colour alone. */
      pairs: Record<'unaffected' | Deficiency, Record<Group, { smallest: ColourPair; hard: ColourPair[] }>>;
    }
  >;
}

const filters: Record<'unaffected' | Deficiency, (colour: Color) => Color> = {
  unaffected: (colour) => colour,
  protanopia: filterDeficiencyProt(1) as (colour: Color) => Color,
  deuteranopia: filterDeficiencyDeuter(1) as (colour: Color) => Color,
  tritanopia: filterDeficiencyTrit(1) as (colour: Color) => Color,
};
const seenBy = Object.keys(filters) as (keyof typeof filters)[];
const difference = differenceCiede2000();

/** `colour-vision.json`: the signal colours as people with a colour vision deficiency see them, and which of them are then alike. */
export function colourVision(source: TokenSource): ColourVision {
  const inMode = (mode: ColourMode): ColourVision['modes']['light'] => {
    const tokens = source.resolve({ mode });
    const seen = (role: string, by: keyof typeof filters): Color => {
      const token = tokens.get(`color.${role}`);
      const colour = token === undefined ? undefined : parse(cssValue(token));
      if (colour === undefined) {
        throw new StadError({
          code: 'SIGNAL_COLOUR_MISSING',
          what: `color.${role} is no colour in ${mode}`,
          why: 'Every signal is shown as people with a colour vision deficiency see it',
          remedy: 'Add the role to src/tokens/color/roles.json, or take it out of src/build/colour-vision.ts.',
          uri: 'src/tokens/color/roles.json',
        });
      }
      // What the screen paints: whole steps within sRGB.
      return parse(formatHex(filters[by](colour))) as Color;
    };
    const compared = (roles: readonly string[], by: keyof typeof filters): { smallest: ColourPair; hard: ColourPair[] } => {
      const all = roles
        .flatMap((one, index) => roles.slice(index + 1).map((other): ColourPair => ({ pair: [one, other], difference: Math.floor(difference(seen(one, by), seen(other, by)) * 10) / 10 })))
        // The destructive button and the error share their colour on purpose: one is pressed, the other read.
        .filter(({ pair }) => !(pair[0] === 'error' && pair[1] === 'danger'))
        .sort((a, b) => a.difference - b.difference);
      return { smallest: all[0] as ColourPair, hard: all.filter((pair) => pair.difference < hardBelow) };
    };
    return {
      colours: Object.fromEntries(Object.values(groups).flat().map((role) => [role, Object.fromEntries(seenBy.map((by) => [by, formatHex(seen(role, by))]))])) as ColourVision['modes']['light']['colours'],
      pairs: Object.fromEntries(seenBy.map((by) => [by, { block: compared(groups.block, by), tint: compared(groups.tint, by) }])) as ColourVision['modes']['light']['pairs'],
    };
  };
  return {
    schemaVersion: 1,
    method: {
      simulation: 'Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), doi:10.1109/TVCG.2009.113, severity 1, by culori',
      difference: 'CIEDE2000 (ISO/CIE 11664-6), by culori',
      hardBelow,
    },
    modes: { light: inMode('light'), dark: inMode('dark') },
  };
}

import { colourModes, type AccentName, type ColourMode } from '../modes.ts';
import { distance, ratioOf } from './colour-maths.ts';
import type { ThemeColour, ThemeDeviation } from './definition.ts';
import { profile, roleColour, type ChosenParts } from './profile.ts';
import { refusal, type ThemeRefusal, type Words } from './refusal.ts';

const highContrast = 7;
const schemes = ['light', 'dark'] as const;

const modeNames: Record<ColourMode, Words> = {
  light: { sv: 'ljust läge', en: 'light' },
  dark: { sv: 'mörkt läge', en: 'dark' },
  'light-contrast': { sv: 'ljust läge med hög kontrast', en: 'light high contrast' },
  'dark-contrast': { sv: 'mörkt läge med hög kontrast', en: 'dark high contrast' },
  print: { sv: 'utskrift', en: 'print' },
};

/** Parts of an accent that a theme may choose otherwise: `field`, `action-text` … */
const parts = new Set(Object.keys(profile.accents.purple).map((part) => part.replace(/^(?:light|dark)\./u, '')));

/** The accent's part that a token stands for; undefined for what is common to the city. */
export function accentPart(token: string): string | undefined {
  const part = /^color-(.+)$/u.exec(token)?.[1];
  return part !== undefined && parts.has(part) ? part : undefined;
}

/** The colour of the palette with this id or hex. */
export function paletteColour(value: ThemeColour): { id: string; name: string; value: string } | undefined {
  const wanted = value.trim().toLowerCase();
  return profile.palette.find((colour) => colour.id === wanted || colour.value === wanted);
}

interface Failure {
  background: string;
  foreground: string;
  mode: ColourMode;
  ratio: number;
  min: number;
}

/** The accent's own surfaces are what a designer sees first: a failure there is told before one on a surface that all share. */
const isWorse = (one: Failure, other: Failure): boolean => {
  const own = Number(parts.has(one.background)) - Number(parts.has(other.background));
  return own === 0 ? one.ratio / one.min < other.ratio / other.min : own > 0;
};

/** The pair that falls farthest below its promise when these parts are chosen; undefined where every pair holds. */
function worstFailure(accent: AccentName, chosen: ChosenParts, concerns: (role: string, mode: ColourMode) => boolean): Failure | undefined {
  let worst: Failure | undefined;
  for (const { background, foreground, or, min } of profile.pairs) {
    for (const mode of colourModes) {
      const fronts = or === undefined ? [foreground] : [foreground, or];
      if (![background, ...fronts].some((role) => concerns(role, mode))) continue;
      const needed = mode.endsWith('-contrast') ? Math.max(min, highContrast) : min;
      const behind = roleColour(background, accent, mode, chosen);
      const ratio = Math.max(...fronts.map((role) => ratioOf(roleColour(role, accent, mode, chosen), behind)));
      if (ratio >= needed) continue;
      const failure = { background, foreground, mode, ratio, min: needed };
      if (worst === undefined || isWorse(failure, worst)) worst = failure;
    }
  }
  return worst;
}

/** Whether a role reads this part of the accent in a mode. */
const reads =
  (part: string) =>
  (role: string, mode: ColourMode): boolean =>
    profile.roles[role]?.[mode]?.replace(/^(?:light|dark)\./u, '') === part;

/** The palette's nearest colour to `wanted` with which every pair holds. */
function nearestAllowed(wanted: string, accent: AccentName, chosen: ChosenParts, part: string, scheme: 'light' | 'dark'): { name: string; value: string } | undefined {
  return profile.palette
    .map((colour) => ({ colour, far: distance(wanted, colour.value) }))
    .sort((a, b) => a.far - b.far)
    .find(({ colour }) => worstFailure(accent, new Map([...chosen, [`${scheme}.${part}`, colour.value]]), reads(part)) === undefined)?.colour;
}

const shown = ({ name, value }: { name: string; value: string }): Words => ({ sv: `${name} ${value.toUpperCase()}`, en: `${name} ${value.toUpperCase()}` });

const decimal = (ratio: number): Words => ({ sv: ratio.toFixed(2).replace('.', ','), en: ratio.toFixed(2) });
const short = (value: number): Words => ({ sv: String(value).replace('.', ','), en: String(value) });

const isYellow = (hex: string): boolean => profile.palette.some(({ id, value }) => value === hex && /\.yellow(?:$|-)/u.test(id));

export interface CheckedColours {
  refusals: ThemeRefusal[];
  /** Part → hex of what is chosen: `light.action`. */
  chosen: Map<string, string>;
}

/** Whether every colour that a theme chooses is of the palette and keeps every pair, in every mode, at its promise. */
export function checkColours(accent: AccentName, deviations: readonly { deviation: ThemeDeviation; path: string; part: string }[]): CheckedColours {
  const refusals: ThemeRefusal[] = [];
  const chosen = new Map<string, string>();
  const wishes: { path: string; part: string; scheme: 'light' | 'dark'; hex: string }[] = [];
  for (const { deviation, path, part } of deviations) {
    for (const scheme of schemes) {
      const value = typeof deviation.value === 'string' ? deviation.value : deviation.value[scheme];
      const colour = paletteColour(value);
      if (colour === undefined) {
        const isColour = /^#[0-9a-f]{6}$/iu.test(value.trim());
        const near = isColour ? nearestAllowed(value.trim(), accent, chosen, part, scheme) : undefined;
        const instead = near === undefined ? { sv: 'Välj en färg ur paletten, med namn eller hex.', en: 'Choose a colour of the palette, by id or hex.' } : shown(near);
        if (!refusals.some((known) => known.path === path && known.rule === 'colour-outside-palette')) refusals.push(refusal('colour-outside-palette', path, { value }, instead));
        continue;
      }
      chosen.set(`${scheme}.${part}`, colour.value);
      wishes.push({ path, part, scheme, hex: colour.value });
    }
  }
  // All wishes first, then their pairs: two of them may only hold together.
  for (const { path, part, scheme, hex } of wishes) {
    const failure = worstFailure(accent, chosen, (role, mode) => mode.startsWith(scheme) && reads(part)(role, mode));
    if (failure === undefined) continue;
    const { background, foreground, mode, ratio, min } = failure;
    const behind = roleColour(background, accent, mode, chosen);
    const front = roleColour(foreground, accent, mode, chosen);
    const rule = front === '#ffffff' && isYellow(behind) ? 'white-on-yellow' : 'contrast';
    const near = nearestAllowed(hex, accent, chosen, part, scheme);
    refusals.push(
      refusal(
        rule,
        path,
        { value: hex.toUpperCase(), foreground, background, ratio: decimal(ratio), mode: modeNames[mode], min: short(min) },
        near === undefined ? { sv: 'Behåll accentens egen färg.', en: 'Keep the accent’s own colour.' } : shown(near),
      ),
    );
  }
  return { refusals, chosen };
}

import { accents, colourModes, colourOf, measure, pairs, ratioOf, ratioText } from './colour-data.ts';

export type PairUse = 'text' | 'non-text';

const wcag: Record<PairUse, number> = { text: 4.5, 'non-text': 3 };

/** The least ratio of a pair: what WCAG 2 asks, and 7 of everything in high contrast. */
export const need = (use: PairUse, mode: string): number => (mode.endsWith('-contrast') ? 7 : wcag[use]);

export interface Verdict {
  allowed: boolean;
  /** `5,94:1`, as measured in the mode and with the accent. */
  ratio: string;
  /** In a few words why not. */
  why?: string;
}

const everywhere = accents.flatMap(({ name: accent, label }) => colourModes.filter(({ mode }) => mode !== 'print').map(({ mode, name }) => ({ accent, label, mode, modeName: name })));

/** Whether a role may stand on a surface, and why not: too little contrast here, too little somewhere else, or never meant to. */
export function judgePair(foreground: string, background: string, use: PairUse, mode: string, accent: string): Verdict {
  const pair = pairs.find((candidate) => candidate.foreground === foreground && candidate.background === background);
  if (pair !== undefined) return { allowed: true, ratio: ratioText(ratioOf(pair, mode, accent)) };
  const least = need(use, mode);
  const here = measure(colourOf(foreground, mode, accent), colourOf(background, mode, accent));
  const ratio = ratioText(here);
  if (here < least) return { allowed: false, ratio, why: `För svag. Kravet är ${ratioText(least)}` };
  const fails = everywhere.find((place) => measure(colourOf(foreground, place.mode, place.accent), colourOf(background, place.mode, place.accent)) < need(use, place.mode));
  if (fails !== undefined) return { allowed: false, ratio, why: `Räcker här, men inte överallt (${fails.label.toLowerCase()}, ${fails.modeName.toLowerCase()})` };
  return { allowed: false, ratio, why: 'Inte prövat' };
}

import { StadError } from '@stad/errors';

/**
 * Which of several accepted ways of writing counts, where the guides differ.
 *
 * - `stockholm`: the city's own guide. Abbreviations are written out in running text.
 * - `isof`: Myndigheternas skrivregler. The usual abbreviations may stand, in their right form (`bl.a.`, not `bl a`).
 */
export const profiles = ['stockholm', 'isof'] as const;
export type Profile = (typeof profiles)[number];

/** @throws StadError `UNKNOWN_PROFILE`. */
export function profileOf(name = 'stockholm'): Profile {
  const profile = profiles.find((one) => one === name);
  if (profile !== undefined) return profile;
  throw new StadError({
    code: 'UNKNOWN_PROFILE',
    what: `There is no profile ${name}`,
    why: `The profiles are ${profiles.join(', ')}`,
    remedy: 'Name one of them, or none.',
  });
}

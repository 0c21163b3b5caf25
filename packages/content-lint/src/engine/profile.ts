import { StadError } from '@stad/errors';

/**
 * What kind of text it is. The same words may be right in one and wrong in another: a decision may say `bl.a.` and must say how
 * to appeal, a page of the website the other way round.
 *
 * - `web`: a page that everybody may read.
 * - `service`: the words of an e-service: labels, buttons, messages.
 * - `official`: a document of the case: decision, tjänsteutlåtande, referral response. Written by Myndigheternas skrivregler.
 * - `crisis`: what people must do now.
 * - `internal`: between colleagues.
 * - `letter`: to one person, on paper or by digital mail.
 * - `lattlast`: easy to read, for those who read with difficulty: shorter sentences and paragraphs, and a lower LIX.
 */
export const profiles = ['web', 'service', 'official', 'crisis', 'internal', 'letter', 'lattlast'] as const;
export type Profile = (typeof profiles)[number];

export const defaultProfile: Profile = 'web';

/** @throws StadError `UNKNOWN_PROFILE`. */
export function profileOf(name: string = defaultProfile): Profile {
  const profile = profiles.find((one) => one === name);
  if (profile !== undefined) return profile;
  throw new StadError({
    code: 'UNKNOWN_PROFILE',
    what: `There is no profile ${name}`,
    why: `The profiles are ${profiles.join(', ')}`,
    remedy: 'Name one of them, or none.',
  });
}

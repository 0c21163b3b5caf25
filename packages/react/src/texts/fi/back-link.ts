import type { BackLinkTexts } from '../../back-link/BackLink.texts.ts';

/** BackLink's own words in Finnish. */
export const backLinkTexts: BackLinkTexts = { back: 'Takaisin' };

import type { BackLinkTexts } from '../../back-link/BackLink.texts.ts';

/** BackLink's own words in English. */
export const backLinkTexts: BackLinkTexts = { back: 'Back' };

import type { CrisisBannerTexts } from '../../crisis-banner/CrisisBanner.texts.ts';

/** CrisisBanner's own words in English. */
export const crisisBannerTexts: CrisisBannerTexts = {
  label: 'Crisis information',
  from: 'From',
  updated: 'updated',
};

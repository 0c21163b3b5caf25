import type { CrisisBannerTexts } from '../../crisis-banner/CrisisBanner.texts.ts';

/** CrisisBanner's own words in Finnish. */
export const crisisBannerTexts: CrisisBannerTexts = {
  label: 'Kriisitiedote',
  from: 'Lähettäjä',
  updated: 'päivitetty',
};

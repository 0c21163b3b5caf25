import type { SiteHeaderTexts } from '../../site-header/SiteHeader.texts.ts';

/** SiteHeader's own words in Finnish. */
export const siteHeaderTexts: SiteHeaderTexts = {
  home: 'etusivulle',
  menu: 'Valikko',
  navigation: 'Päävalikko',
};

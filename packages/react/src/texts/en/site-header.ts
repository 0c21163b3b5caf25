import type { SiteHeaderTexts } from '../../site-header/SiteHeader.texts.ts';

/** SiteHeader's own words in English. */
export const siteHeaderTexts: SiteHeaderTexts = {
  home: 'to the start page',
  menu: 'Menu',
  navigation: 'Main menu',
};

import { senderTexts, type SenderTexts } from '../sender/Sender.texts.ts';

/** The header's own words, those of its sender among them. */
export interface SiteHeaderTexts extends Omit<SenderTexts, 'partners'> {
  /** On the button that unfolds the menu. */
  menu: string;
  /** Name of the navigation, for those who move between regions with a screen reader. */
  navigation: string;
  /** On what unfolds the search. */
  search: string;
  /** Above the search field. */
  searchLabel: string;
}

const { city, home, partOfCity, onBehalf } = senderTexts;

export const siteHeaderTexts: SiteHeaderTexts = { city, home, partOfCity, onBehalf, menu: 'Meny', navigation: 'Huvudmeny', search: 'Sök', searchLabel: 'Sök på webbplatsen' };

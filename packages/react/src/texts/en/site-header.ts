import type { SiteHeaderTexts } from '../../site-header/SiteHeader.texts.ts';
import { senderTexts } from './sender.ts';

const { city, home, partOfCity, onBehalf } = senderTexts;

/** SiteHeader's own words in English. */
export const siteHeaderTexts: SiteHeaderTexts = { city, home, partOfCity, onBehalf, menu: 'Menu', navigation: 'Main menu', search: 'Search', searchLabel: 'Search the website' };

import type { SiteHeaderTexts } from '../../site-header/SiteHeader.texts.ts';
import { senderTexts } from './sender.ts';

const { city, home, partOfCity, onBehalf } = senderTexts;

/** SiteHeader's own words in Finnish. */
export const siteHeaderTexts: SiteHeaderTexts = { city, home, partOfCity, onBehalf, menu: 'Valikko', navigation: 'Päävalikko', search: 'Haku', searchLabel: 'Hae sivustolta' };

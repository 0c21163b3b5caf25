import type { SiteFooterTexts } from '../../site-footer/SiteFooter.texts.ts';
import { senderTexts } from './sender.ts';

const { city, partOfCity, onBehalf, partners } = senderTexts;

/** SiteFooter's own words in Finnish. */
export const siteFooterTexts: SiteFooterTexts = { city, partOfCity, onBehalf, partners, organisationNumber: 'Organisaationumero', top: 'Sivun alkuun' };

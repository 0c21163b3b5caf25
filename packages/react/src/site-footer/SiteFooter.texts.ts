import { senderTexts, type SenderTexts } from '../sender/Sender.texts.ts';

/** The footer's own words, those of its sender among them. */
export interface SiteFooterTexts extends Omit<SenderTexts, 'home'> {
  /** Before the number. */
  organisationNumber: string;
  /** The link to the top of the page. */
  top: string;
}

const { city, partOfCity, onBehalf, partners } = senderTexts;

export const siteFooterTexts: SiteFooterTexts = { city, partOfCity, onBehalf, partners, organisationNumber: 'Organisationsnummer', top: 'Till sidans topp' };

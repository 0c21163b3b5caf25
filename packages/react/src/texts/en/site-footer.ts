import type { SiteFooterTexts } from '../../site-footer/SiteFooter.texts.ts';

/** SiteFooter's own words in English. */
export const siteFooterTexts: SiteFooterTexts = {
  partOf: 'is part of the City of Stockholm.',
  organisationNumber: 'Organisation number',
  top: 'To the top of the page',
};

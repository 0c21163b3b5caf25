import type { SiteFooterTexts } from '../../site-footer/SiteFooter.texts.ts';

/** SiteFooter's own words in Finnish. */
export const siteFooterTexts: SiteFooterTexts = {
  partOf: 'on osa Tukholman kaupunkia.',
  organisationNumber: 'Organisaationumero',
  top: 'Sivun alkuun',
};

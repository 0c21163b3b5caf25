/** The footer's own words. */
export interface SiteFooterTexts {
  /** After the sender's name: that it belongs to the city. The city's companies must say it too. */
  partOf: string;
  /** Before the number. */
  organisationNumber: string;
  /** The link to the top of the page. */
  top: string;
}

export const siteFooterTexts: SiteFooterTexts = {
  partOf: 'är en del av Stockholms stad.',
  organisationNumber: 'Organisationsnummer',
  top: 'Till sidans topp',
};

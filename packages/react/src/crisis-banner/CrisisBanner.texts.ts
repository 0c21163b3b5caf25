/** The banner's own words. */
export interface CrisisBannerTexts {
  /** Name of the region, for those who move between regions with a screen reader. */
  label: string;
  /** Before the sender. */
  from: string;
  /** Before the time. */
  updated: string;
}

export const crisisBannerTexts: CrisisBannerTexts = { label: 'Krisinformation', from: 'Från', updated: 'uppdaterat' };

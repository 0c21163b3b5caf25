/** The back link's own words. */
export interface BackLinkTexts {
  /** Where it has no other words. */
  back: string;
}

export const backLinkTexts: BackLinkTexts = { back: 'Tillbaka' };

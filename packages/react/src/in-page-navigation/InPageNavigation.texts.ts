/** The navigation's own words. */
export interface InPageNavigationTexts {
  /** Its heading and name. */
  label: string;
}

export const inPageNavigationTexts: InPageNavigationTexts = { label: 'På den här sidan' };

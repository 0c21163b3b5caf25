/** The service navigation's own words. */
export interface ServiceNavigationTexts {
  /** On the button that unfolds the links on small screens. */
  menu: string;
  /** Name of the navigation, for those who move between regions with a screen reader. */
  navigation: string;
}

export const serviceNavigationTexts: ServiceNavigationTexts = { menu: 'Meny', navigation: 'E-tjänstens meny' };

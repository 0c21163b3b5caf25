/** The header's own words. */
export interface SiteHeaderTexts {
  /** Heard after the logotype: where its link goes. */
  home: string;
  /** On the button that unfolds the menu. */
  menu: string;
  /** Name of the navigation, for those who move between regions with a screen reader. */
  navigation: string;
}

export const siteHeaderTexts: SiteHeaderTexts = { home: 'till startsidan', menu: 'Meny', navigation: 'Huvudmeny' };

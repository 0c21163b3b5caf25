/** The breadcrumbs' own words. */
export interface BreadcrumbsTexts {
  /** Name of the navigation, for those who move between regions with a screen reader. */
  label: string;
}

export const breadcrumbsTexts: BreadcrumbsTexts = { label: 'Brödsmulor' };

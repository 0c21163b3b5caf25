/** The pagination's own words. */
export interface PaginationTexts {
  /** Name of the navigation, for those who move between regions with a screen reader. */
  label: string;
  previous: string;
  next: string;
  /** Heard before each number. */
  page: string;
}

export const paginationTexts: PaginationTexts = { label: 'Sidor', previous: 'Förra sidan', next: 'Nästa sida', page: 'Sida' };

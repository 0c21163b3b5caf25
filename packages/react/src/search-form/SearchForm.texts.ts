/** The search form's own words. */
export interface SearchFormTexts {
  button: string;
}

export const searchFormTexts: SearchFormTexts = { button: 'Sök' };

/** The alert's own words: heard before the title, in place of the icon and the colour. */
export interface AlertTexts {
  info: string;
  success: string;
  warning: string;
  error: string;
}

export const alertTexts: AlertTexts = { info: 'Information', success: 'Klart', warning: 'Varning', error: 'Fel' };

/** The message's own words: heard before it, in place of the icon and the colour. */
export interface InlineMessageTexts {
  info: string;
  success: string;
  warning: string;
  error: string;
}

export const inlineMessageTexts: InlineMessageTexts = { info: 'Information', success: 'Klart', warning: 'Varning', error: 'Fel' };

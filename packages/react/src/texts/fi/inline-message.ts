import type { InlineMessageTexts } from '../../inline-message/InlineMessage.texts.ts';

/** InlineMessage's own words in Finnish. */
export const inlineMessageTexts: InlineMessageTexts = {
  info: 'Tiedote',
  success: 'Valmis',
  warning: 'Varoitus',
  error: 'Virhe',
};

import type { InlineMessageTexts } from '../../inline-message/InlineMessage.texts.ts';

/** InlineMessage's own words in English. */
export const inlineMessageTexts: InlineMessageTexts = {
  info: 'Information',
  success: 'Done',
  warning: 'Warning',
  error: 'Error',
};

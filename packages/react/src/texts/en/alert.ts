import type { AlertTexts } from '../../alert/Alert.texts.ts';

/** Alert's own words in English. */
export const alertTexts: AlertTexts = {
  info: 'Information',
  success: 'Done',
  warning: 'Warning',
  error: 'Error',
};

import type { AlertTexts } from '../../alert/Alert.texts.ts';

/** Alert's own words in Finnish. */
export const alertTexts: AlertTexts = {
  info: 'Tiedote',
  success: 'Valmis',
  warning: 'Varoitus',
  error: 'Virhe',
};

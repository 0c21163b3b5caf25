import type { DialogTexts } from '../../dialog/Dialog.texts.ts';

/** Dialog's own words in English. */
export const dialogTexts: DialogTexts = {
  close: 'Close',
};

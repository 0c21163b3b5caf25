import type { DialogTexts } from '../../dialog/Dialog.texts.ts';

/** Dialog's own words in Finnish. */
export const dialogTexts: DialogTexts = {
  close: 'Sulje',
};

import type { ButtonTexts } from '../../button/Button.texts.ts';

/** Button's own words in English. */
export const buttonTexts: ButtonTexts = {
  busy: 'Please wait …',
};

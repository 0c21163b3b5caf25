import type { ButtonTexts } from '../../button/Button.texts.ts';

/** Button's own words in Finnish. */
export const buttonTexts: ButtonTexts = {
  busy: 'Odota …',
};

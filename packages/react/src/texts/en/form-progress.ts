import type { FormProgressTexts } from '../../form-progress/FormProgress.texts.ts';

/** FormProgress's own words in English. */
export const formProgressTexts: FormProgressTexts = {
  label: 'Steps in the form',
  done: 'Done',
  step: 'Step',
  of: 'of',
  next: 'Next',
};

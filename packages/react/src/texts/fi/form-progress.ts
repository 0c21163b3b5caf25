import type { FormProgressTexts } from '../../form-progress/FormProgress.texts.ts';

/** FormProgress's own words in Finnish. */
export const formProgressTexts: FormProgressTexts = {
  label: 'Lomakkeen vaiheet',
  done: 'Valmis',
  step: 'Vaihe',
  of: '/',
  next: 'Seuraavaksi',
};

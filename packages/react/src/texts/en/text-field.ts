import type { FieldTexts } from '../../internal/field-texts.ts';

/** TextField's own words in English. */
export const textFieldTexts: FieldTexts = {
  optional: '(optional)',
  errorPrefix: 'Error:',
};

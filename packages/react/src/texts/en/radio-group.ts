import type { FieldTexts } from '../../internal/field-texts.ts';

/** RadioGroup's own words in English. */
export const radioGroupTexts: FieldTexts = {
  optional: '(optional)',
  errorPrefix: 'Error:',
};

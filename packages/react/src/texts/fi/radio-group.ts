import type { FieldTexts } from '../../internal/field-texts.ts';

/** RadioGroup's own words in Finnish. */
export const radioGroupTexts: FieldTexts = {
  optional: '(vapaaehtoinen)',
  errorPrefix: 'Virhe:',
};

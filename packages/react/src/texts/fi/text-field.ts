import type { FieldTexts } from '../../internal/field-texts.ts';

/** TextField's own words in Finnish. */
export const textFieldTexts: FieldTexts = {
  optional: '(vapaaehtoinen)',
  errorPrefix: 'Virhe:',
};

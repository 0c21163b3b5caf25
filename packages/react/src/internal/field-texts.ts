/** The words that every field has of its own. */
export interface FieldTexts {
  /** After the label of a field that may be left empty. */
  optional: string;
  /** Before the error, so that it is known as one without its colour. */
  errorPrefix: string;
}

export const fieldTexts: FieldTexts = { optional: '(frivillig)', errorPrefix: 'Fel:' };

import type { ErrorSummaryTexts } from '../../error-summary/ErrorSummary.texts.ts';

/** ErrorSummary's own words in English. */
export const errorSummaryTexts: ErrorSummaryTexts = {
  titleOne: 'Correct one thing to continue',
  titleMany: 'Correct {count} things to continue',
  numberWords: 'two three four five six seven eight nine ten eleven twelve',
};

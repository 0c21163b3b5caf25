/** The summary's own words. */
export interface ErrorSummaryTexts {
  /** The heading when there is one thing to put right. */
  titleOne: string;
  /** The heading when there are more; `{count}` becomes the number. */
  titleMany: string;
  /** The numbers from two on, as words with spaces between. What is higher is written in digits. */
  numberWords: string;
}

export const errorSummaryTexts: ErrorSummaryTexts = {
  titleOne: 'Rätta en sak för att gå vidare',
  titleMany: 'Rätta {count} saker för att gå vidare',
  numberWords: 'två tre fyra fem sex sju åtta nio tio elva tolv',
};

/** The heading for a number of issues. */
export function errorSummaryTitle(count: number, texts: ErrorSummaryTexts): string {
  if (count === 1) return texts.titleOne;
  return texts.titleMany.replace('{count}', () => texts.numberWords.split(' ')[count - 2] || String(count));
}

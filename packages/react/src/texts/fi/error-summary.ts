import type { ErrorSummaryTexts } from '../../error-summary/ErrorSummary.texts.ts';

/** ErrorSummary's own words in Finnish. */
export const errorSummaryTexts: ErrorSummaryTexts = {
  titleOne: 'Korjaa yksi kohta, niin voit jatkaa',
  titleMany: 'Korjaa {count} kohtaa, niin voit jatkaa',
  numberWords: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
};

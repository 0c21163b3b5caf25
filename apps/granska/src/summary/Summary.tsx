import type { ReactElement } from 'react';
import { lixInWords } from '@stockholm/findings';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { inFewWords } from '../findings/in-few-words.ts';
import type { LongSentence, Review } from '../review/review-text.ts';

interface SummaryProps {
  review: Review;
  onShow: (sentence: LongSentence) => void;
}

const inSwedish = new Intl.NumberFormat('sv-SE');

/** The text in figures, with words for them, and its hardest sentences. */
export function Summary({ review, onShow }: SummaryProps): ReactElement {
  const { document, longSentences } = review;
  return (
    <section className="granska-summary" data-sthlm-surface="base" aria-labelledby="om-texten">
      <Heading level={3} id="om-texten" className="sthlm-visually-hidden">
        Om texten
      </Heading>
      <dl>
        <div>
          <dt>Ord</dt>
          <dd>{inSwedish.format(document.words)}</dd>
        </div>
        <div>
          <dt>Meningar</dt>
          <dd>{inSwedish.format(document.sentences)}</dd>
        </div>
        <div>
          <dt>
            Läsbarhet (<abbr title="läsbarhetsindex">LIX</abbr>)
          </dt>
          <dd>{document.lix === null ? 'För kort text' : `${Math.round(document.lix)}, ${lixInWords(document.lix)}`}</dd>
        </div>
      </dl>
      <Text size="ui">
        {document.lix === null
          ? 'LIX räknar långa ord och långa meningar. Det behövs minst 100 ord för att talet ska säga något.'
          : 'LIX räknar långa ord och långa meningar. Sikta på 45 eller lägre när du skriver till många.'}
      </Text>
      {longSentences.length === 0 ? null : (
        // eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text
        <details className="granska-more">
          <summary>Längsta meningarna ({longSentences.length})</summary>
          <ol className="granska-summary__sentences">
            {longSentences.map((sentence) => (
              <li key={sentence.start}>
                <q translate="no">{inFewWords(sentence.excerpt)}</q>
                <span className="granska-summary__words">{sentence.words} ord</span>
                <Button size="small" variant="tertiary" aria-label={`Visa i texten: meningen med ${sentence.words} ord`} onClick={() => onShow(sentence)}>
                  Visa i texten
                </Button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

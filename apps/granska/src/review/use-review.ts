import { useEffect, useMemo, useState } from 'react';
import type { DocumentFormat } from '@stockholm/content-lint';
import { shiftSpans } from '../text/shift-spans.ts';
import { reviewText, type PlacedFinding, type Review } from './review-text.ts';

/** Long enough that nobody is judged in the middle of a word, ms. A long text takes longer to read, so it waits longer. */
const pause = (text: string): number => (text.length > 20_000 ? 800 : 300);

interface DatedReview {
  text: string;
  format: DocumentFormat;
  review: Review;
}

/**
 * The latest review of a text, and its findings where they stand in the text as it is now.
 * While somebody writes, the marks follow their words; when they pause, the text is read again.
 */
export function useReview(text: string, format: DocumentFormat): { review: Review | undefined; findings: PlacedFinding[]; isCurrent: boolean } {
  const [latest, setLatest] = useState<DatedReview>();
  const isCurrent = latest?.text === text && latest.format === format;

  useEffect(() => {
    if (isCurrent || text.trim() === '') return undefined;
    // The first reading need not wait for a pause.
    const timer = setTimeout(() => setLatest({ text, format, review: reviewText(text, format) }), latest === undefined ? 0 : pause(text));
    return () => clearTimeout(timer);
  }, [text, format, isCurrent, latest]);

  const isEmpty = text.trim() === '';
  const findings = useMemo(() => {
    if (latest === undefined || isEmpty) return [];
    return latest.text === text ? latest.review.findings : shiftSpans(latest.review.findings, latest.text, text);
  }, [latest, text, isEmpty]);
  return { review: isEmpty ? undefined : latest?.review, findings, isCurrent: isEmpty || isCurrent };
}

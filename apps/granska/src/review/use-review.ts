import { useEffect, useMemo, useState } from 'react';
import type { DocumentFormat, Profile } from '@stockholm/content-lint';
import { shiftSpans } from '../text/shift-spans.ts';
import type { OpenedDocx } from '../work/open-docx.ts';
import { reviewDocx } from './review-docx.ts';
import { reviewText, type PlacedFinding, type Review } from './review-text.ts';

/** What is to be read, and as what. */
export interface Subject {
  text: string;
  format: DocumentFormat;
  profile: Profile;
  /** Of a Word document; `text` is its text then. */
  document: OpenedDocx | undefined;
}

/** Long enough that nobody is judged in the middle of a word, ms. A long text takes longer to read, so it waits longer. */
const pause = (text: string): number => (text.length > 20_000 ? 800 : 300);

const isSame = (a: Subject, b: Subject): boolean => a.text === b.text && a.format === b.format && a.profile === b.profile && a.document === b.document;

export const review = ({ text, format, profile, document }: Subject): Review =>
  document === undefined ? reviewText(text, format, profile) : reviewDocx(document, profile);

/**
 * The latest review of a text, and its findings where they stand in the text as it is now.
 * While somebody writes, the marks follow their words; when they pause, the text is read again.
 */
export function useReview(subject: Subject): { review: Review | undefined; findings: PlacedFinding[]; isCurrent: boolean } {
  const { text, format, profile, document } = subject;
  const [latest, setLatest] = useState<{ subject: Subject; review: Review }>();
  const isCurrent = latest !== undefined && isSame(latest.subject, subject);
  const isEmpty = text.trim() === '';

  useEffect(() => {
    if (isCurrent || isEmpty) return undefined;
    const next: Subject = { text, format, profile, document };
    // The first reading need not wait for a pause, nor a file.
    const isWritten = latest !== undefined && document === undefined && latest.subject.document === undefined;
    const timer = setTimeout(() => setLatest({ subject: next, review: review(next) }), isWritten ? pause(text) : 0);
    return () => clearTimeout(timer);
  }, [text, format, profile, document, isCurrent, isEmpty, latest]);

  const findings = useMemo(() => {
    // What was said of another document is nothing to show at this one.
    if (latest === undefined || isEmpty || latest.subject.document !== document) return [];
    return latest.subject.text === text ? latest.review.findings : shiftSpans(latest.review.findings, latest.subject.text, text);
  }, [latest, text, document, isEmpty]);
  return { review: isEmpty || latest?.subject.document !== document ? undefined : latest?.review, findings, isCurrent: isEmpty || isCurrent };
}

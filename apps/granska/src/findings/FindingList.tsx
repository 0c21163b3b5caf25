import { useState, type ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import type { PlacedFinding } from '../review/review-text.ts';
import { FindingCard } from './FindingCard.tsx';

/** A page with thousands of cards would be slow to write beside. */
const cardsAtATime = 40;

interface FindingListProps {
  findings: readonly PlacedFinding[];
  currentId: string | undefined;
  onShow: (placed: PlacedFinding) => void;
  onApply: (placed: PlacedFinding, choice: number) => void;
}

/** The findings in the order of the text. */
export function FindingList({ findings, currentId, onShow, onApply }: FindingListProps): ReactElement {
  const [asked, setAsked] = useState(cardsAtATime);
  // The one that the reader stands on is always among the shown.
  const shown = Math.max(asked, findings.findIndex(({ id }) => id === currentId) + 1);
  const left = findings.length - shown;
  return (
    <>
      <ol className="granska-findings">
        {findings.slice(0, shown).map((placed) => (
          <FindingCard key={placed.id} placed={placed} isCurrent={placed.id === currentId} onShow={onShow} onApply={onApply} />
        ))}
      </ol>
      {left > 0 ? (
        <Button variant="secondary" onClick={() => setAsked(shown + cardsAtATime)}>
          Visa {Math.min(left, cardsAtATime)} till av {left}
        </Button>
      ) : null}
    </>
  );
}

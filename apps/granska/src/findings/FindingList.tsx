import { useState, type ReactElement } from 'react';
import { digestTitles, type ApprovalReason } from '@stockholm/findings';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { levelOf, levels, type PlacedFinding } from '../review/review-text.ts';
import { FindingCard } from './FindingCard.tsx';

/** A page with thousands of cards would be slow to write beside. */
const cardsAtATime = 40;

interface FindingListProps {
  /** Most pressing first; see `byWeight`. */
  findings: readonly PlacedFinding[];
  currentId: string | undefined;
  onShow: (placed: PlacedFinding) => void;
  onApply: (placed: PlacedFinding, choice: number) => void;
  onApprove: (placed: PlacedFinding, reason: ApprovalReason, text: string) => void;
}

/** The findings under the headings that say how pressing they are. */
export function FindingList({ findings, currentId, onShow, onApply, onApprove }: FindingListProps): ReactElement {
  const [asked, setAsked] = useState(cardsAtATime);
  // The one that the reader stands on is always among the shown, and not all those before it.
  const visible = new Set(findings.filter(({ id }, index) => index < asked || id === currentId));
  const left = findings.length - visible.size;
  const groups = levels.map((level) => ({ level, all: findings.filter((placed) => levelOf(placed) === level) }));
  return (
    <>
      {groups
        .filter(({ all }) => all.some((placed) => visible.has(placed)))
        .map(({ level, all }) => (
          <section key={level} className="granska-level" aria-labelledby={`niva-${level}`}>
            <Heading level={3} id={`niva-${level}`}>
              {digestTitles.sv[level]} ({all.length})
            </Heading>
            <ol className="granska-findings">
              {all
                .filter((placed) => visible.has(placed))
                .map((placed) => (
                  <FindingCard key={placed.id} placed={placed} isCurrent={placed.id === currentId} onShow={onShow} onApply={onApply} onApprove={onApprove} />
                ))}
            </ol>
          </section>
        ))}
      {left > 0 ? (
        <Button variant="secondary" onClick={() => setAsked(asked + cardsAtATime)}>
          Visa {Math.min(left, cardsAtATime)} till av {left}
        </Button>
      ) : null}
    </>
  );
}

import type { ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import { Text } from '@stockholm/react/text';
import { Icon } from '../Icon.tsx';
import { severityWords, type PlacedFinding } from '../review/review-text.ts';

interface CurrentFindingProps {
  placed: PlacedFinding | undefined;
  onGo: (placed: PlacedFinding) => void;
  onStep: (direction: 1 | -1) => void;
}

/** Under the text: what is said of the words where the caret stands, and the way to the next. */
export function CurrentFinding({ placed, onGo, onStep }: CurrentFindingProps): ReactElement {
  return (
    <div className="granska-current">
      <div className="sthlm-cluster" data-gap="8">
        <Button size="small" variant="secondary" icon={<Icon name="arrow-up" />} onClick={() => onStep(-1)}>
          Föregående
        </Button>
        <Button size="small" variant="secondary" icon={<Icon name="arrow-down" />} onClick={() => onStep(1)}>
          Nästa
        </Button>
      </div>
      <div className="granska-current__said">
        <Text size="ui" aria-live="polite">
          {placed === undefined ? (
            'Understrukna ord har ett fynd. Ställ markören i dem så ser du vad det gäller.'
          ) : (
            <>
              <strong>{severityWords[placed.finding.severity]}:</strong> {placed.finding.message}
            </>
          )}
        </Text>
        {placed === undefined ? null : (
          <Button size="small" variant="tertiary" onClick={() => onGo(placed)}>
            Till fyndet
          </Button>
        )}
      </div>
    </div>
  );
}

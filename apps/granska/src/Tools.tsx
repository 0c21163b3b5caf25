import type { ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import { OpenFileButton } from './work/OpenFileButton.tsx';

interface ToolsProps {
  /** What lies on the desk. */
  kind: 'empty' | 'text' | 'docx';
  safeCount: number;
  canUndo: boolean;
  onFiles: (files: readonly File[]) => void;
  onExample: () => void;
  onCopy: () => void;
  onSave: () => void;
  onApplySafe: () => void;
  onUndo: () => void;
  onConvert: () => void;
  onEmpty: () => void;
}

/** What can be done with the whole text. The first button is what most people want next. */
export function Tools({ kind, safeCount, canUndo, onFiles, onExample, onCopy, onSave, onApplySafe, onUndo, onConvert, onEmpty }: ToolsProps): ReactElement {
  const takeBack = canUndo ? (
    <Button variant="secondary" onClick={onUndo}>
      Ångra
    </Button>
  ) : null;
  return (
    <div className="granska-tools">
      {kind === 'empty' ? (
        <>
          <OpenFileButton variant="primary" onFiles={onFiles} />
          <Button variant="secondary" onClick={onExample}>
            Prova med en exempeltext
          </Button>
        </>
      ) : (
        <div className="granska-tools__group">
          {kind === 'docx' ? <Button onClick={onSave}>Spara Word-filen</Button> : null}
          <Button variant={kind === 'text' ? 'primary' : 'secondary'} onClick={onCopy}>
            Kopiera texten
          </Button>
          {safeCount === 0 ? null : (
            <Button variant="secondary" onClick={onApplySafe}>
              Byt alla säkra ({safeCount})
            </Button>
          )}
          {kind === 'docx' ? null : takeBack}
        </div>
      )}
      {kind === 'empty' ? (
        takeBack
      ) : (
        // Together, so that none of them is left alone on a line: over those of a Word file there is no room for one more.
        <div className={kind === 'docx' && canUndo ? 'granska-tools__group' : 'granska-tools__quiet'}>
          {kind === 'docx' ? takeBack : null}
          {kind === 'docx' ? (
            <Button variant="tertiary" onClick={onConvert}>
              Gör om till text
            </Button>
          ) : null}
          <OpenFileButton variant="tertiary" onFiles={onFiles} />
          <Button variant="tertiary" onClick={onEmpty}>
            {kind === 'docx' ? 'Stäng filen' : 'Töm'}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useId, type ReactElement } from 'react';
import type { DocumentFormat } from '@stockholm/content-lint';
import type { ChosenFormat } from '../text/detect-format.ts';

const names: Record<DocumentFormat, string> = { text: 'vanlig text', markdown: 'Markdown', html: 'HTML' };

interface FormatChoiceProps {
  chosen: ChosenFormat;
  detected: DocumentFormat;
  onChoose: (format: ChosenFormat) => void;
}

/** How the text is read. Granska guesses; whoever sees that the guess is wrong can say so. */
export function FormatChoice({ chosen, detected, onChoose }: FormatChoiceProps): ReactElement {
  const id = useId();
  return (
    <div className="granska-format">
      <label htmlFor={id}>Texten läses som</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as ChosenFormat)}>
        <option value="auto">Automatiskt ({names[detected]})</option>
        <option value="text">Vanlig text</option>
        <option value="markdown">Markdown</option>
        <option value="html">HTML</option>
      </select>
    </div>
  );
}

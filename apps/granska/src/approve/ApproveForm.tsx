import { useId, useState, type ReactElement } from 'react';
import { approvalReasons, type ApprovalReason } from '@stockholm/findings';
import { Button } from '@stockholm/react/button';
import { TextField } from '@stockholm/react/text-field';
import { reasonWords } from './reason-words.ts';

interface ApproveFormProps {
  /** The message of the finding, for those who hear the button alone. */
  about: string;
  onApprove: (reason: ApprovalReason, text: string) => void;
}

/** Lets a finding stand, with a reason that others can judge. */
export function ApproveForm({ about, onApprove }: ApproveFormProps): ReactElement {
  const id = useId();
  const [reason, setReason] = useState<ApprovalReason>('falsklarm');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    // eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text
    <details className="granska-more">
      <summary>
        Stämmer ändå<span className="sthlm-visually-hidden">: {about}</span>
      </summary>
      <form
        className="granska-approve"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') {
            setMissing(true);
            document.getElementById(`${id}-text`)?.focus();
          } else onApprove(reason, text.trim());
        }}
      >
        <div className="granska-approve__reason">
          <label htmlFor={id}>Varför ska det stå kvar?</label>
          <select id={id} value={reason} onChange={(event) => setReason(event.target.value as ApprovalReason)}>
            {approvalReasons.map((one) => (
              <option key={one} value={one}>
                {reasonWords[one]}
              </option>
            ))}
          </select>
        </div>
        <TextField
          id={`${id}-text`}
          name={`${id}-text`}
          label="Förklara kort"
          hint="Så att en kollega förstår."
          autoComplete="off"
          spellCheck="false"
          value={text}
          error={isMissing && text.trim() === '' ? 'Skriv varför det ska stå kvar.' : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" size="small" variant="secondary">
          Godkänn
        </Button>
      </form>
    </details>
  );
}

import { useState, type ReactElement } from 'react';
import { approvalOf, formatApproval, type Finding } from '@stockholm/findings';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { TextField } from '@stockholm/react/text-field';
import type { PlacedFinding } from '../review/review-text.ts';
import { saveFile } from '../work/save-file.ts';
import type { Approved } from '../work/work.ts';
import { reasonWords } from './reason-words.ts';

export interface ShownApproval {
  placed: PlacedFinding;
  approved: Approved;
}

interface ApprovedListProps {
  approvals: readonly ShownApproval[];
  /** All findings of the text, to tell one from those that are alike. */
  all: readonly Finding[];
  /** Of the file that the text came from; undefined for what is pasted or written here. */
  openedName: string | undefined;
  onTakeBack: (id: string) => void;
  onCopy: (lines: string) => void;
  onSaved: (name: string) => void;
}

const fileName = 'stad.godkant.jsonl';
/** Stands in the lines until somebody who knows the project puts the file's name there. */
const nameless = 'din-text.md';

/** What stands although Granska remarked on it, and the lines that make stad leave it too. */
export function ApprovedList({ approvals, all, openedName, onTakeBack, onCopy, onSaved }: ApprovedListProps): ReactElement {
  const [owner, setOwner] = useState('');
  const [isMissing, setMissing] = useState(false);
  const lines = (): string | undefined => {
    if (owner.trim() === '') {
      setMissing(true);
      document.getElementById('godkant-owner')?.focus();
      return undefined;
    }
    return approvals
      .map(({ placed, approved: { reason, text } }) => `${formatApproval(approvalOf(placed.finding, all, { reason, text, owner: owner.trim(), uri: openedName ?? nameless }))}\n`)
      .join('');
  };
  return (
    <section className="granska-approved" aria-labelledby="godkanda">
      <Heading level={3} id="godkanda" tabIndex={-1}>
        Godkända ({approvals.length})
      </Heading>
      <ul className="granska-approved__list">
        {approvals.map(({ placed, approved }) => (
          <li key={placed.id}>
            <Text>{placed.finding.message}</Text>
            <Text size="ui" tone="secondary">
              {reasonWords[approved.reason]}: {approved.text}
            </Text>
            <Button size="small" variant="tertiary" aria-label={`Ta tillbaka: ${placed.finding.message}`} onClick={() => onTakeBack(placed.id)}>
              Ta tillbaka
            </Button>
          </li>
        ))}
      </ul>
      {/* eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text */}
      <details className="granska-more">
        <summary>Spara det som är godkänt för webbplatsens kontroll</summary>
        <div className="granska-approve">
          <Text size="ui">
            Kontrolleras texten också när den publiceras? Lämna raderna till dem som sköter webbplatsen. De lägger dem i {fileName}, och kontrollen släpper igenom det.
          </Text>
          <Text size="ui">
            {openedName === undefined
              ? `Berätta vilken sida det gäller. Granska vet inte vad din text heter där, så i raderna står ${nameless}. Det byter de ut.`
              : `I raderna står filens namn, ${openedName}. Heter den något annat på webbplatsen ändrar de det.`}
          </Text>
          <TextField
            id="godkant-owner"
            name="owner"
            label="Vem svarar för texten?"
            hint="Skriv förvaltningen eller gruppen, inte en person."
            autoComplete="off"
            spellCheck="false"
            value={owner}
            error={isMissing && owner.trim() === '' ? 'Skriv vem som svarar för texten.' : undefined}
            onChange={(event) => setOwner(event.target.value)}
          />
          <div className="sthlm-cluster" data-gap="8">
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                const made = lines();
                if (made !== undefined) onCopy(made);
              }}
            >
              {approvals.length === 1 ? 'Kopiera raden' : 'Kopiera raderna'}
            </Button>
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                const made = lines();
                if (made === undefined) return;
                saveFile(made, fileName, 'application/x-ndjson');
                onSaved(fileName);
              }}
            >
              Spara som fil
            </Button>
          </div>
        </div>
      </details>
    </section>
  );
}

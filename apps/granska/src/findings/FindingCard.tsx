import { useState, type ReactElement } from 'react';
import type { ApprovalReason } from '@stockholm/findings';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { ApproveForm } from '../approve/ApproveForm.tsx';
import { Icon } from '../Icon.tsx';
import { severityWords, type PlacedFinding } from '../review/review-text.ts';
import { RuleLine, RuleText } from './RuleText.tsx';
import { inFewWords } from './in-few-words.ts';
import { replacementTitle } from './replacement-title.ts';
import { rulePage } from './rule-page.ts';

interface FindingCardProps {
  placed: PlacedFinding;
  isCurrent: boolean;
  onShow: (placed: PlacedFinding) => void;
  /** `choice` is the place among the finding's replacements. */
  onApply: (placed: PlacedFinding, choice: number) => void;
  onApprove: (placed: PlacedFinding, reason: ApprovalReason, text: string) => void;
}

const severityIcons = { error: 'circle-alert', warning: 'triangle-alert', info: 'info' } as const;

/** One finding: what is wrong, why, and what to write instead. */
export function FindingCard({ placed, isCurrent, onShow, onApply, onApprove }: FindingCardProps): ReactElement {
  const { finding, replacements, advice } = placed;
  const [isOpen, setOpen] = useState(false);
  const rule = rulePage(finding.rule);
  const words = inFewWords(finding.excerpt);
  return (
    <li className="granska-finding" id={placed.id} data-current={isCurrent || undefined} tabIndex={-1}>
      <div className="granska-finding__head">
        <span className="granska-finding__severity" data-severity={finding.severity}>
          <Icon name={severityIcons[finding.severity]} />
          {severityWords[finding.severity]}
        </span>
        {placed.marked ? (
          <Button size="small" variant="tertiary" aria-label={`Visa i texten: ${words}`} onClick={() => onShow(placed)}>
            Visa i texten
          </Button>
        ) : (
          <span>Hela texten</span>
        )}
      </div>
      <Heading level={4} className="granska-finding__message">
        {finding.message}
      </Heading>
      {finding.location.kind === 'docx' && finding.location.headingPath.length > 0 ? (
        <Text size="ui" tone="secondary">
          Under rubriken {finding.location.headingPath.join(' › ')}
        </Text>
      ) : null}
      {/* Most messages quote the words already. */}
      {!placed.marked || finding.message.includes(finding.excerpt) ? null : (
        <Text size="ui">
          <q translate="no">{words}</q>
        </Text>
      )}
      {rule === undefined ? null : (
        <Text size="ui">
          <RuleLine text={rule.inShort} />
        </Text>
      )}
      {advice.length === 0 ? null : (
        <ul className="granska-finding__advice">
          {advice.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      {replacements.length === 0 ? null : (
        <div className="sthlm-cluster" data-gap="8">
          {replacements.map((replacement, index) => (
            <Button key={index} size="small" variant="secondary" onClick={() => onApply(placed, index)}>
              {replacementTitle(replacement)}
            </Button>
          ))}
        </div>
      )}
      {rule === undefined ? null : (
        // eslint-disable-next-line kit/no-raw-html -- a quiet disclosure inside a small card: the kit's is as wide as a text
        <details className="granska-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            Läs om regeln<span className="sthlm-visually-hidden">: {rule.title}</span>
          </summary>
          {isOpen ? <RuleText markdown={rule.markdown} /> : null}
        </details>
      )}
      <ApproveForm about={finding.message} onApprove={(reason, text) => onApprove(placed, reason, text)} />
    </li>
  );
}

import type { ReactElement } from 'react';
import { Button } from '@stockholm/react/button';
import { Heading } from '@stockholm/react/heading';
import { Text } from '@stockholm/react/text';
import { Icon } from './Icon.tsx';

interface PageHeadProps {
  /** Undefined while the reader practises. */
  onPractise: (() => void) | undefined;
}

/** What the page is for, and that it can be trusted with a text; while the reader practises, what that is. */
export function PageHead({ onPractise }: PageHeadProps): ReactElement {
  return (
    <div className="granska-head" data-sthlm-surface="soft">
      <div className="sthlm-container">
        <Heading level={1}>{onPractise === undefined ? 'Hitta felen' : 'Granska din text'}</Heading>
        <Text size="lead">
          {onPractise === undefined
            ? 'Läs en kort text i taget. Säg om den ska ändras eller är bra som den är. Du får svaret direkt, och får veta varför.'
            : 'Klistra in en text eller öppna en fil. Du ser vad som kan bli tydligare, varför, och vad du kan skriva i stället.'}
        </Text>
        {onPractise === undefined ? null : (
          <>
            <Text as="div" className="granska-head__promise">
              <Icon name="lock" />
              <span>
                <strong>Texten lämnar inte din dator.</strong> Den sparas inte heller.
              </span>
            </Text>
            <div>
              <Button variant="secondary" onClick={onPractise}>
                Öva på att hitta felen
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import { Alert } from '@stockholm/react/alert';
import { Text } from '@stockholm/react/text';

/** What must be read before one goes on. It stays until the text is changed. */
export interface Notice {
  tone: 'success' | 'warning' | 'error';
  title: string;
  advice: string;
}

export function NoticeBox({ notice: { tone, title, advice } }: { notice: Notice }): ReactElement {
  return (
    <Alert tone={tone} title={title} live={tone === 'error' ? 'assertive' : 'polite'} className="granska-problem">
      <Text>{advice}</Text>
    </Alert>
  );
}

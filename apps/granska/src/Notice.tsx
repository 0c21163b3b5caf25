import { useEffect, useRef, type ReactElement } from 'react';
import { Alert } from '@stockholm/react/alert';
import { Text } from '@stockholm/react/text';

/** What must be read before one goes on. It stays until the text is changed. */
export interface Notice {
  tone: 'success' | 'warning' | 'error';
  title: string;
  advice: string;
}

export function NoticeBox({ notice }: { notice: Notice }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // The button that brought it about may stand a screen further down.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <Alert ref={box} tone={notice.tone} title={notice.title} live={notice.tone === 'error' ? 'assertive' : 'polite'} className="granska-problem">
      <Text>{notice.advice}</Text>
    </Alert>
  );
}

import { useState } from 'react';

export interface CodeBlockProps {
  code: string;
  /** What is copied, where it is more than what is shown. */
  copy?: string;
  /** What the code is, for those who listen. */
  name: string;
}

/** Code that can be read and copied. */
export function CodeBlock({ code, copy = code, name }: CodeBlockProps) {
  const [copied, setCopied] = useState(false);
  const putOnClipboard = async (): Promise<void> => {
    await navigator.clipboard.writeText(copy);
    setCopied(true);
  };
  return (
    <div className="stad-code">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1) */}
      <pre role="region" aria-label={name} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button className="sthlm-button" data-variant="secondary" data-size="small" type="button" onClick={() => void putOnClipboard()}>
        Kopiera
      </button>
      <span role="status">{copied ? 'Kopierat' : ''}</span>
    </div>
  );
}

import { useState } from 'react';

/** Code that can be read and copied. */
export function CodeBlock({ code, name }: { code: string; name: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div className="stad-code">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1) */}
      <pre role="region" aria-label={name} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button className="sthlm-button" data-variant="secondary" data-size="small" type="button" onClick={() => void copy()}>
        Kopiera
      </button>
      <span role="status">{copied ? 'Kopierat' : ''}</span>
    </div>
  );
}

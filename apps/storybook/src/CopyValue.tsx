import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Copy = createContext<(value: string) => void>(() => undefined);

/** Copies values for what stands inside it, and says so to everybody, also where the browser does not allow it. */
export function CopyArea({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const copy = useCallback((value: string): void => {
    // The clipboard is missing on pages without https, and a browser may refuse it.
    const written = navigator.clipboard?.writeText(value) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setMessage(`Kopierat: ${value}`),
      () => setMessage(`Webbläsaren tillåter inte att sidan kopierar. Markera ${value} och kopiera själv.`),
    );
  }, []);
  return (
    <Copy value={copy}>
      {children}
      <p className="stad-copied" role="status">
        {message}
      </p>
    </Copy>
  );
}

export interface CopyValueProps {
  /** What is copied. */
  value: string;
  /** What is shown, where it differs. */
  shown?: string;
}

/** A value to click on. */
export function CopyValue({ value, shown = value }: CopyValueProps) {
  const copy = useContext(Copy);
  return (
    // eslint-disable-next-line kit/no-raw-html -- a value in a list, lower than the kit's smallest button
    <button className="stad-copy" type="button" onClick={() => copy(value)}>
      <span className="sthlm-visually-hidden">Kopiera </span>
      {shown}
    </button>
  );
}

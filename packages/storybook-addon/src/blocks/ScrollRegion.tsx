import type { ReactNode } from 'react';

/** A wide table that scrolls in itself on a small screen, within reach of the keyboard. */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stad-scroll" role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}

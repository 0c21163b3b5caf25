import type { ReactNode } from 'react';

/** A wide table that scrolls in itself on a small screen, within reach of the keyboard. */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1)
    <div className="stad-scroll" role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}

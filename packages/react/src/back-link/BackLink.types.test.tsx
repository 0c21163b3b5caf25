import { createRef } from 'react';
import { BackLink } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <BackLink href="/steg-1" id="tillbaka" lang="fi" onClick={() => undefined} ref={createRef<HTMLAnchorElement>()} />;
}

export function needsAnAddress() {
  // @ts-expect-error -- going back in the browser's history is the browser's own button
  return <BackLink>Tillbaka</BackLink>;
}

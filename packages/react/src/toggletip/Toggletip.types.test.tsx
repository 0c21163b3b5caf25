import { createRef } from 'react';
import { Toggletip } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Toggletip label="Mikä on tulo?" id="tulo" lang="fi" ref={createRef<HTMLSpanElement>()}>
      Palkka ja eläke.
    </Toggletip>
  );
}

export function needsALabel() {
  // @ts-expect-error -- an i alone says nothing to those who can't see what it stands beside
  return <Toggletip>Lön och pension.</Toggletip>;
}

export function refusesLinks() {
  return (
    // @ts-expect-error -- it is read out as a description, in which nobody can follow a link
    <Toggletip label="Vad räknas som inkomst?">
      <a href="/inkomst">Allt om inkomst</a>
    </Toggletip>
  );
}

import { createRef } from 'react';
import { ProgressBar } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <ProgressBar label="Lähetetään" value={1} max={3} id="lahetys" lang="fi" ref={createRef<HTMLProgressElement>()} />;
}

export function needsALabel() {
  // @ts-expect-error -- nobody would know what is being done
  return <ProgressBar value={40} />;
}

export function needsAValue() {
  // @ts-expect-error -- where nobody knows how long it takes there is Spinner
  return <ProgressBar label="Skickar ritning.pdf" />;
}

import { createRef } from 'react';
import { DateTime } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <DateTime value="2026-05-05" id="dag" ref={createRef<HTMLTimeElement>()} data-prov="" />;
}

export function needsAValue() {
  // @ts-expect-error -- words alone can't be read by programs
  return <DateTime>i dag</DateTime>;
}

export function refusesADate() {
  // @ts-expect-error -- a Date is a moment that every machine reads in its own time zone
  return <DateTime value={new Date()} />;
}

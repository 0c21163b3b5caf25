import { createRef } from 'react';
import { DateBlock } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <DateBlock value="2026-04-22" id="dag" ref={createRef<HTMLTimeElement>()} data-prov="" />;
}

export function needsAValue() {
  // @ts-expect-error -- without a day there is nothing to show
  return <DateBlock />;
}

export function writesItsOwnWords() {
  // @ts-expect-error -- number and month come from the value
  return <DateBlock value="2026-04-22">22 april</DateBlock>;
}

import { createRef } from 'react';
import { Badge } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <Badge count={3} label="nya" id="nya" ref={createRef<HTMLSpanElement>()} data-prov="" />;
}

export function needsToSayWhatIsCounted() {
  // @ts-expect-error -- "3" alone says nothing to those who listen
  return <Badge count={3} />;
}

export function countsWithANumber() {
  // @ts-expect-error -- words belong in a Tag
  return <Badge count="ny" label="nya" />;
}

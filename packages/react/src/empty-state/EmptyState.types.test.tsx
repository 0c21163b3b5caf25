import { createRef } from 'react';
import { EmptyState } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <EmptyState title="Inga träffar" id="tomt" role="status" ref={createRef<HTMLDivElement>()} data-prov="" />;
}

export function needsATitle() {
  // @ts-expect-error -- an empty place must say what is not there
  return <EmptyState>Prova med ett annat ord.</EmptyState>;
}

export function refusesTheLevelOfThePage() {
  // @ts-expect-error -- the page's own heading is the only level 1
  return <EmptyState title="Inga träffar" headingLevel={1} />;
}

import { createRef } from 'react';
import { DescriptionList } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <DescriptionList items={[]} id="svar" ref={createRef<HTMLDListElement>()} data-prov="" />;
}

export function needsItems() {
  // @ts-expect-error -- the pairs are all it has
  return <DescriptionList />;
}

export function needsBothOfAPair() {
  // @ts-expect-error -- a word without what belongs to it is no pair
  return <DescriptionList items={[{ term: 'Namn' }]} />;
}

import { createRef } from 'react';
import { FactBox } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return <FactBox title="Kort om bidraget" id="fakta" ref={createRef<HTMLElement>()} data-prov="" />;
}

export function needsATitle() {
  // @ts-expect-error -- the title names the region
  return <FactBox items={[]} />;
}

export function refusesTheLevelOfThePage() {
  // @ts-expect-error -- the page's own heading is the only level 1
  return <FactBox title="Kort om bidraget" headingLevel={1} />;
}

import { createRef } from 'react';
import { InPageNavigation } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const items = [{ href: '#vem', label: 'Vem kan få bidrag?' }] as const;

export function takesNativePropsAndAListThatNobodyMayChange() {
  return <InPageNavigation items={items} sticky id="innehall" lang="fi" ref={createRef<HTMLElement>()} />;
}

export function refusesTheLevelOfThePage() {
  // @ts-expect-error -- the page's own heading is the only level 1
  return <InPageNavigation items={items} headingLevel={1} />;
}

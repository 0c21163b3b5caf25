import { createRef } from 'react';
import { Breadcrumbs } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Breadcrumbs items={[{ href: '/', label: 'Start' }]} hidden ref={createRef<HTMLElement>()} />;
}

export function takesAListThatNobodyMayChange() {
  const items = [{ href: '/', label: 'Start' }] as const;
  return <Breadcrumbs items={items} />;
}

export function needsWhereEachStepLeads() {
  // @ts-expect-error -- a step without a link is the page itself, which has its heading
  return <Breadcrumbs items={[{ label: 'Start' }]} />;
}

export function refusesChildren() {
  // @ts-expect-error -- the path is data, so that it can be shortened
  return <Breadcrumbs items={[]}>Start</Breadcrumbs>;
}

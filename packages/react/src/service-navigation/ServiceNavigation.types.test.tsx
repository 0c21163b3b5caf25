import { createRef } from 'react';
import { ServiceNavigation } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndAListThatNobodyMayChange() {
  const items = [{ href: '/lediga', label: 'Lediga', current: 'page' }] as const;
  return <ServiceNavigation name="Boka lokal" items={items} id="tjanst" lang="fi" ref={createRef<HTMLDivElement>()} />;
}

export function needsAName() {
  // @ts-expect-error -- its name is what tells the service from the site
  return <ServiceNavigation items={[]} />;
}

import { createRef } from 'react';
import { SideNavigation } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndAListThatNobodyMayChange() {
  const items = [{ href: '/anpassa', label: 'Anpassa', current: true, items: [{ href: '/bidrag', label: 'Bidrag', current: 'page' }] }] as const;
  return <SideNavigation label="Boende" items={items} id="meny" lang="fi" ref={createRef<HTMLElement>()} />;
}

export function needsALabel() {
  // @ts-expect-error -- a page has several navigations, and each needs a name
  return <SideNavigation items={[]} />;
}

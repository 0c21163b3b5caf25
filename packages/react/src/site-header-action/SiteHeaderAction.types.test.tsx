import { createRef } from 'react';
import { SiteHeaderAction } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeLinkPropsWithHref() {
  return (
    <SiteHeaderAction href="/sok" rel="search" icon={<svg />} ref={createRef<HTMLAnchorElement>()}>
      Sök
    </SiteHeaderAction>
  );
}

export function takesNativeButtonPropsWithoutHref() {
  return (
    <SiteHeaderAction type="submit" formAction="/logga-ut" icon={<svg />} ref={createRef<HTMLButtonElement>()}>
      Logga ut
    </SiteHeaderAction>
  );
}

export function refusesLinkPropsWithoutHref() {
  return (
    // @ts-expect-error -- `download` is for links
    <SiteHeaderAction download icon={<svg />}>
      Sök
    </SiteHeaderAction>
  );
}

export function needsALabel() {
  // @ts-expect-error -- an icon without words has no name
  return <SiteHeaderAction href="/sok" icon={<svg />} />;
}

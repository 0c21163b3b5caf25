import { createRef } from 'react';
import { SiteHeader } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <SiteHeader sender="Kulturförvaltningen" hidden ref={createRef<HTMLElement>()} />;
}

export function needsASender() {
  // @ts-expect-error -- every page says who speaks
  return <SiteHeader />;
}

export function refusesAVariantThatDoesNotExist() {
  // @ts-expect-error -- websites and e-services have one look each
  return <SiteHeader sender="Kulturförvaltningen" variant="campaign" />;
}

export function needsWhereALinkLeads() {
  // @ts-expect-error -- a link without `href` leads nowhere
  return <SiteHeader sender="Kulturförvaltningen" navigation={[{ label: 'Kontakt' }]} />;
}

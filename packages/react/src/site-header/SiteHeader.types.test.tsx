import { createRef } from 'react';
import type { SenderDetails } from '../sender/index.ts';
import { SiteHeader } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const city = { relation: 'city', organisation: 'Kulturförvaltningen' } as const;

export function takesNativeProps() {
  return <SiteHeader sender={city} hidden ref={createRef<HTMLElement>()} />;
}

export function takesTheFootersObject() {
  const sender: SenderDetails = { ...city, partners: { items: [{ name: 'Föreningen Eklunden' }] } };
  return <SiteHeader sender={sender} />;
}

export function needsASender() {
  // @ts-expect-error -- every page says who speaks
  return <SiteHeader />;
}

export function refusesANameWithoutARelation() {
  // @ts-expect-error -- a bare name doesn't say whether the city's logotype may stand beside it
  return <SiteHeader sender="Kulturförvaltningen" />;
}

export function refusesPartners() {
  // @ts-expect-error -- partners are named at the bottom of the page; the city is the main sender
  return <SiteHeader sender={{ relation: 'city', partners: { items: [{ name: 'Föreningen Eklunden' }] } }} />;
}

export function needsWhereALinkLeads() {
  // @ts-expect-error -- a link without `href` leads nowhere
  return <SiteHeader sender={city} navigation={[{ label: 'Kontakt' }]} />;
}

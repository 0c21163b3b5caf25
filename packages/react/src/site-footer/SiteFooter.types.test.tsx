import { createRef } from 'react';
import { SiteFooter } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <SiteFooter sender={{ relation: 'city', organisation: 'Kulturförvaltningen' }} columns={[]} hidden ref={createRef<HTMLElement>()} />;
}

export function needsASender() {
  // @ts-expect-error -- every page says who speaks
  return <SiteFooter columns={[]} />;
}

export function needsAHeadingForEachColumn() {
  // @ts-expect-error -- without a heading a column can't be found by those who listen
  return <SiteFooter sender={{ relation: 'city', organisation: 'Kulturförvaltningen' }} columns={[{ content: 'Vretängsgatan 12' }]} />;
}

export function refusesTheCitysLogotypeForACompanyWithAProfileOfItsOwn() {
  // @ts-expect-error -- the brand manual: such a company does not use the city's logotype
  return <SiteFooter columns={[]} sender={{ relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', logo: <svg /> }} />;
}

import { createRef } from 'react';
import { SiteFooter } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <SiteFooter sender="Kulturförvaltningen" columns={[]} hidden ref={createRef<HTMLElement>()} />;
}

export function needsASender() {
  // @ts-expect-error -- every page says who speaks
  return <SiteFooter columns={[]} />;
}

export function needsAHeadingForEachColumn() {
  // @ts-expect-error -- without a heading a column can't be found by those who listen
  return <SiteFooter sender="Kulturförvaltningen" columns={[{ content: 'Vretängsgatan 12' }]} />;
}

import { createRef } from 'react';
import { Pagination } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Pagination page={1} pages={3} href={(page: number) => `?sida=${page}`} id="sidor" lang="fi" ref={createRef<HTMLElement>()} />;
}

export function needsToKnowWhereThePagesLie() {
  // @ts-expect-error -- every page is a link, so that it works without JavaScript and can be shared
  return <Pagination page={1} pages={3} />;
}

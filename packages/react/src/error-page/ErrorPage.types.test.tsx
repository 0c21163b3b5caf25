import { createRef } from 'react';
import { ErrorPage } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <ErrorPage kind="closed" id="fel" ref={createRef<HTMLDivElement>()} />;
}

export function knowsItsKinds() {
  // @ts-expect-error -- a status code says nothing to a visitor
  return <ErrorPage kind={404} />;
}

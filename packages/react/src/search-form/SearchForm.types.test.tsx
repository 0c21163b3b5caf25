import { createRef } from 'react';
import { SearchForm } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <SearchForm action="/sok" label="Sök" id="sok" lang="fi" onSubmit={() => undefined} ref={createRef<HTMLFormElement>()} />;
}

export function needsALabel() {
  // @ts-expect-error -- a placeholder is no label
  return <SearchForm action="/sok" />;
}

export function refusesPost() {
  // @ts-expect-error -- a search has an address, so that it can be shared
  return <SearchForm action="/sok" label="Sök" method="post" />;
}

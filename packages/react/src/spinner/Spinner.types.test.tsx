import { createRef } from 'react';
import { Spinner } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Spinner id="hamtar" lang="fi" ref={createRef<HTMLSpanElement>()}>
      Haetaan
    </Spinner>
  );
}

export function needsWords() {
  // @ts-expect-error -- a ring that nobody hears of, and that stands still for those who asked for that
  return <Spinner />;
}

export function refusesWordsTwice() {
  return (
    // @ts-expect-error -- words beside it are its label
    <Spinner label="Hämtar">Hämtar</Spinner>
  );
}

export function refusesARole() {
  return (
    // @ts-expect-error -- `live` sets the role that goes with it
    <Spinner role="alert">Hämtar</Spinner>
  );
}

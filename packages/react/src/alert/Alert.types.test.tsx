import { createRef } from 'react';
import { Alert } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Alert title="Sparat" hidden tabIndex={-1} ref={createRef<HTMLDivElement>()} data-prov="" />;
}

export function needsATitle() {
  // @ts-expect-error -- without a title nobody can skip it or find it among the headings
  return <Alert>Vi har sparat ditt utkast.</Alert>;
}

export function refusesAToneThatDoesNotExist() {
  // @ts-expect-error -- only pairs proved in contrast.json can be asked for
  return <Alert tone="neutral" title="Sparat" />;
}

export function refusesTheLevelOfThePage() {
  // @ts-expect-error -- the page's own heading is the only level 1
  return <Alert headingLevel={1} title="Sparat" />;
}

export function refusesARole() {
  // @ts-expect-error -- `live` sets the role that goes with it
  return <Alert role="alert" title="Sparat" />;
}

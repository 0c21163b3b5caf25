import { SkipLink } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function needsNothing() {
  return <SkipLink />;
}

export function refusesAButtonsProps() {
  // @ts-expect-error -- it is a link, and works without JavaScript
  return <SkipLink disabled />;
}

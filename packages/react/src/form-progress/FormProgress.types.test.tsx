import { createRef } from 'react';
import { FormProgress } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <FormProgress steps={[{ label: 'Om dig' }]} current={1} id="steg" lang="sv" ref={createRef<HTMLDivElement>()} />;
}

export function needsToKnowWhereOneIs() {
  // @ts-expect-error -- without `current` it can't say what is done
  return <FormProgress steps={[{ label: 'Om dig' }]} />;
}

export function needsNamesOfSteps() {
  // @ts-expect-error -- a number alone does not say what waits
  return <FormProgress steps={[{ href: '/om-dig' }]} current={1} />;
}

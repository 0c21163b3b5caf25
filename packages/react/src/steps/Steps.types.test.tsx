import { createRef } from 'react';
import { Steps } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Steps steps={[{ title: 'Ring oss' }]} id="sa-gor-du" start={2} ref={createRef<HTMLOListElement>()} />;
}

export function needsATitleForEachStep() {
  // @ts-expect-error -- a number without words says nothing
  return <Steps steps={[{ content: 'Ring oss' }]} />;
}

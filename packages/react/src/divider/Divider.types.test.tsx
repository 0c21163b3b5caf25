import { createRef } from 'react';
import { Divider } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Divider id="eget" ref={createRef<HTMLHRElement>()} />;
}

export function hasTheWeightsOfTheProfile() {
  // @ts-expect-error -- 3 px is the frame of a faulty field
  return <Divider weight={3} />;
}

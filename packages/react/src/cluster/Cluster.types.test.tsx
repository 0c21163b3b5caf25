import { createRef } from 'react';
import { Cluster } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Cluster id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Cluster>
  );
}

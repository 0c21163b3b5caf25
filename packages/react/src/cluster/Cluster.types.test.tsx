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

export function hasTheDistancesOfTheProfile() {
  // @ts-expect-error -- 10 px is no distance of the profile
  return <Cluster gap={10}>Tervetuloa</Cluster>;
}

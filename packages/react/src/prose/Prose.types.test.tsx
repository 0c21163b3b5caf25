import { createRef } from 'react';
import { Prose } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Prose id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Prose>
  );
}

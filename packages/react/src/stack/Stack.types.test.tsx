import { createRef } from 'react';
import { Stack } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Stack id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Stack>
  );
}

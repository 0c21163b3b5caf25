import { createRef } from 'react';
import { Grid } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Grid id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Grid>
  );
}

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

export function hasTwoToFourEqualColumns() {
  // @ts-expect-error -- five columns are too narrow for words
  return <Grid columns={5}>Tervetuloa</Grid>;
}

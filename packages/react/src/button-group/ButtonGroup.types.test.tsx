import { createRef } from 'react';
import { ButtonGroup } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <ButtonGroup id="eget" lang="fi" ref={createRef<HTMLDivElement>()}>
      Tervetuloa
    </ButtonGroup>
  );
}

export function needsButtons() {
  // @ts-expect-error -- without children it shows nothing
  return <ButtonGroup />;
}

import { createRef } from 'react';
import { VisuallyHidden } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <VisuallyHidden id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </VisuallyHidden>
  );
}

export function needsWords() {
  // @ts-expect-error -- without words it says nothing
  return <VisuallyHidden />;
}

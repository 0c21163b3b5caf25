import { createRef } from 'react';
import { Container } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Container id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Container>
  );
}

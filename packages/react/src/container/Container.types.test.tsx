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

export function isNoTextOrLink() {
  // @ts-expect-error -- a paragraph can't hold a page
  return <Container as="p">Tervetuloa</Container>;
}

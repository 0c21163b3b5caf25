import { createRef } from 'react';
import { Section } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Section id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Section>
  );
}

export function knowsTheSurfacesOfTheProfile() {
  // @ts-expect-error -- a colour is no surface
  return <Section surface="purple">Tervetuloa</Section>;
}

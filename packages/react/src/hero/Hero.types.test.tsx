import { createRef } from 'react';
import { Hero } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return <Hero title="Vad behöver du hjälp med?" id="start" ref={createRef<HTMLDivElement>()} />;
}

export function needsATitle() {
  // @ts-expect-error -- the hero is where the page's h1 stands
  return <Hero lead="Vi ordnar förskola." />;
}

export function standsOnNoDarkSurfaceButField() {
  // @ts-expect-error -- deep is the footer's
  return <Hero title="Vad behöver du hjälp med?" surface="deep" />;
}

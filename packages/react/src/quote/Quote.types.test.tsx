import { createRef } from 'react';
import { Quote } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return (
    <Quote id="citat" source={<a href="/forslag">Medborgarförslag 12</a>} ref={createRef<HTMLElement>()} data-prov="">
      ”Sätt en bänk.”
    </Quote>
  );
}

export function needsWords() {
  // @ts-expect-error -- a source without words is no quotation
  return <Quote source="Alva Ekmark" />;
}

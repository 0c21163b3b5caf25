import { createRef } from 'react';
import { InsetText } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return (
    <InsetText id="villkor" ref={createRef<HTMLDivElement>()} data-prov="">
      Du behöver inte betala tillbaka.
    </InsetText>
  );
}

export function needsWords() {
  // @ts-expect-error -- a bar beside nothing says nothing
  return <InsetText />;
}

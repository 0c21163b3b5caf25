import { createRef } from 'react';
import { Details } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Details summary="Tulot" id="tulot" lang="fi" open name="tulot" onToggle={() => undefined} ref={createRef<HTMLDetailsElement>()}>
      Tervetuloa
    </Details>
  );
}

export function needsWordsToPress() {
  // @ts-expect-error -- a browser would write "Details" there, in its own language
  return <Details>Överst i brevet.</Details>;
}

export function needsSomethingToShow() {
  // @ts-expect-error -- without children it opens nothing
  return <Details summary="Var hittar jag ärendenumret?" />;
}

import { createRef } from 'react';
import { StatusTag } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARef() {
  return (
    <StatusTag id="status" ref={createRef<HTMLSpanElement>()} data-prov="">
      Pågår
    </StatusTag>
  );
}

export function needsWords() {
  // @ts-expect-error -- colour and icon alone say nothing to those who listen
  return <StatusTag tone="success" />;
}

export function refusesAToneThatDoesNotExist() {
  // @ts-expect-error -- only pairs proved in contrast.json can be asked for
  return <StatusTag tone="purple">Pågår</StatusTag>;
}

import { createRef } from 'react';
import { List } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function givesARefToTheElementThatItIs() {
  return (
    <>
      <List ref={createRef<HTMLUListElement>()} id="lista">
        <li>ramp</li>
      </List>
      <List variant="number" start={2} reversed ref={createRef<HTMLOListElement>()}>
        <li>ramp</li>
      </List>
    </>
  );
}

export function needsItems() {
  // @ts-expect-error -- an empty list says nothing
  return <List />;
}

export function refusesAMarkerThatDoesNotExist() {
  return (
    // @ts-expect-error -- there are six
    <List variant="star">
      <li>ramp</li>
    </List>
  );
}

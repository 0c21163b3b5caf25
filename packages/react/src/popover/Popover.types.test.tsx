import { createRef } from 'react';
import { Popover } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Popover label="Aukioloajat" title="Aukioloajat" id="ajat" lang="fi" ref={createRef<HTMLDivElement>()}>
      Tervetuloa
    </Popover>
  );
}

export function needsATitle() {
  return (
    // @ts-expect-error -- without a name nobody hears what opened
    <Popover label="Öppettider">Kl. 9–15.</Popover>
  );
}

export function needsWordsOnItsButton() {
  return (
    // @ts-expect-error -- there is nothing to press
    <Popover title="Öppettider">Kl. 9–15.</Popover>
  );
}

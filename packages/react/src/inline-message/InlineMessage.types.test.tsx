import { createRef } from 'react';
import { InlineMessage } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <InlineMessage id="sparat" lang="fi" tone="success" live="polite" ref={createRef<HTMLParagraphElement>()}>
      Tallennettu
    </InlineMessage>
  );
}

export function needsAMessage() {
  // @ts-expect-error -- an icon alone says nothing
  return <InlineMessage tone="success" />;
}

export function refusesAToneThatDoesNotExist() {
  // @ts-expect-error -- only pairs proved in contrast.json can be asked for
  return <InlineMessage tone="neutral">Sparat</InlineMessage>;
}

export function refusesARole() {
  // @ts-expect-error -- `live` sets the role that goes with it
  return <InlineMessage role="alert">Sparat</InlineMessage>;
}

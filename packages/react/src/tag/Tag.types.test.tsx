import { createRef } from 'react';
import { Tag } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function givesARefToTheElementThatItIs() {
  return (
    <>
      <Tag ref={createRef<HTMLSpanElement>()}>Boende</Tag>
      <Tag href="/boende" ref={createRef<HTMLAnchorElement>()} hrefLang="sv">
        Boende
      </Tag>
      <Tag removable type="submit" name="bort" value="boende" ref={createRef<HTMLButtonElement>()}>
        Boende
      </Tag>
    </>
  );
}

export function needsWords() {
  // @ts-expect-error -- an empty tag says nothing
  return <Tag />;
}

export function refusesASignal() {
  // @ts-expect-error -- where something stands is a StatusTag
  return <Tag variant="success">Klart</Tag>;
}

export function submitsNothingAsALink() {
  return (
    // @ts-expect-error -- a link has no value
    <Tag href="/sok" removable value="boende">
      Boende
    </Tag>
  );
}

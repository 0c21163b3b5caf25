import { createRef } from 'react';
import { Button } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeButtonProps() {
  return (
    <Button type="submit" name="val" value="ja" formNoValidate ref={createRef<HTMLButtonElement>()}>
      Skicka
    </Button>
  );
}

export function takesNativeLinkPropsWithHref() {
  return (
    <Button href="/ansok" hrefLang="sv" ref={createRef<HTMLAnchorElement>()}>
      Ansök
    </Button>
  );
}

export function needsALabel() {
  // @ts-expect-error -- a button without words has no name
  return <Button icon={<svg />} />;
}

export function refusesAVariantThatDoesNotExist() {
  // @ts-expect-error -- only pairs proved in contrast.json can be asked for
  return <Button variant="success">Spara</Button>;
}

export function refusesABusyLink() {
  return (
    // @ts-expect-error -- a link goes somewhere; it is never busy
    <Button href="/ansok" busy>
      Ansök
    </Button>
  );
}

export function refusesADisabledLink() {
  return (
    // @ts-expect-error -- a link can't be disabled; leave it out and say why
    <Button href="/ansok" disabled>
      Ansök
    </Button>
  );
}

export function refusesLinkPropsWithoutHref() {
  // @ts-expect-error -- `download` is for links
  return <Button download>Hämta</Button>;
}

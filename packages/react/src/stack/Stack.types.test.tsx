import { createRef } from 'react';
import { Stack } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Stack id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Stack>
  );
}

export function isAFormWithAllThatAFormTakes() {
  return (
    <Stack as="form" gap={40} method="post" action="/forslag" noValidate ref={createRef<HTMLFormElement>()}>
      <button type="submit">Skicka</button>
    </Stack>
  );
}

export function hasTheDistancesOfTheProfile() {
  // @ts-expect-error -- 10 px is no distance of the profile
  return <Stack gap={10}>Förslag</Stack>;
}

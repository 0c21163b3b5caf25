import { Heading } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function needsALevel() {
  // @ts-expect-error -- only the page knows where in its outline a heading stands
  return <Heading>Så gör du</Heading>;
}

export function refusesALevelThatDoesNotExist() {
  // @ts-expect-error -- HTML has six
  return <Heading level={7}>Så gör du</Heading>;
}

export function needsWords() {
  // @ts-expect-error -- an empty heading is read as nothing
  return <Heading level={2} />;
}

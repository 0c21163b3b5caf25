import { createRef } from 'react';
import { Text } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function givesARefToTheElementThatItIs() {
  return (
    <Text as="span" ref={createRef<HTMLSpanElement>()}>
      Text
    </Text>
  );
}

export function refusesToBeAHeading() {
  // @ts-expect-error -- use Heading, which asks for the level
  return <Text as="h2">Rubrik</Text>;
}

export function refusesASizeThatDoesNotExist() {
  // @ts-expect-error -- there are four text styles
  return <Text size="tiny">Text</Text>;
}

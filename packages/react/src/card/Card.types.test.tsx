import { createRef } from 'react';
import { Card } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsAndARefToWhatItIs() {
  return <Card as="li" title="Öppen förskola" id="kort" ref={createRef<HTMLLIElement>()} data-prov="" />;
}

export function takesAFrameworksLinkAsItsTitle() {
  return <Card title={<a href="/oppen-forskola">Öppen förskola</a>} />;
}

export function needsATitle() {
  // @ts-expect-error -- the title is the link, and how the card is found among the headings
  return <Card href="/oppen-forskola">Lek och fika.</Card>;
}

export function refusesAGroundThatDoesNotExist() {
  // @ts-expect-error -- only grounds proved in contrast.json can be asked for
  return <Card variant="deep" title="Öppen förskola" />;
}

export function refusesTheLevelOfThePage() {
  // @ts-expect-error -- the page's own heading is the only level 1
  return <Card headingLevel={1} title="Öppen förskola" />;
}

export function refusesToBeALinkItself() {
  // @ts-expect-error -- a link around it all is read out whole, and can't hold another link
  return <Card as="a" title="Öppen förskola" />;
}

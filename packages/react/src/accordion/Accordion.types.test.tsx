import { createRef } from 'react';
import { Accordion, AccordionItem } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Accordion id="fragor" lang="fi" ref={createRef<HTMLDivElement>()}>
      <AccordionItem title="Hakemus" name="fragor" onToggle={() => undefined} ref={createRef<HTMLDetailsElement>()}>
        Tervetuloa
      </AccordionItem>
    </Accordion>
  );
}

export function needsItems() {
  // @ts-expect-error -- without items it is two rules
  return <Accordion />;
}

export function needsATitle() {
  // @ts-expect-error -- without a title there is nothing to press
  return <AccordionItem>Ja, om du har fullmakt.</AccordionItem>;
}

export function refusesTheLevelOfThePage() {
  return (
    // @ts-expect-error -- the page's own heading is the only level 1
    <AccordionItem title="Hur lång tid tar det?" headingLevel={1}>
      Åtta veckor.
    </AccordionItem>
  );
}

import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface AccordionProps extends ComponentPropsWithRef<'div'> {
  /** Its `AccordionItem`s, two or more. For a single one there is `Details`. */
  children: ReactNode;
}

/** Headings under each other, each of which opens what stands under it: answers to questions that few readers share. */
export const Accordion = /* @__PURE__ */ withRef(function Accordion({ className, ...rest }: AccordionProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  return <div {...rest} ref={ref} className={classNames('sthlm-accordion', className)} />;
});

export { Accordion } from './Accordion.tsx';
export type * from './Accordion.tsx';
export { AccordionItem } from './AccordionItem.tsx';
export type * from './AccordionItem.tsx';

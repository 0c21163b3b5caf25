export { Heading } from './Heading.tsx';
export type * from './Heading.tsx';
